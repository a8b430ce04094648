import type { Tag } from '@shared/model/settings/tag';
import { showsCards } from '@shared/model/settings/view';
import { announce } from '../../core/announce';
import { showView, useWindow } from '../../core/navigation';
import { t } from '../../core/words';
import { useCardFilter } from '../filter';
import { leaveSavedView } from '../saved-views/saved-views';

/** Shows the applications that have a tag, and only them: in the view that is shown, or else on the board. */
export function showTag({ id, name }: Tag): void {
  const { view } = useWindow.getState();
  showView(showsCards(view) ? view : 'board');
  leaveSavedView();
  useCardFilter.setState({ filters: { tag: [id] } });
  announce(t('search.filters.onlyTagged', { tag: name }));
}
