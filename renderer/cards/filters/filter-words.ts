/** Filters in words. */
import type { Outcome } from '@shared/model/application';
import type { Facet } from '@shared/model/settings/facet';
import type { Tag } from '@shared/model/settings/tag';
import type { Stage } from '@shared/model/stage';
import { t } from '../../core/words';
import type { CardGroup } from '../state';

/** The name of a facet's value; its own words if the user wrote it. */
export function valueWords(facet: Facet, value: string, tags: readonly Tag[]): string {
  switch (facet) {
    case 'stage':
      return t(`board.columns.${value as Stage}`);
    case 'state':
      return t(`board.groups.${value as CardGroup}`);
    case 'outcome':
      return t(`board.outcomes.${value as Outcome}`);
    case 'due':
      return t(`search.filters.due.${value as 'today'}`);
    case 'date':
      return t(`search.filters.date.${value as 'earlier'}`);
    case 'tag':
      return tags.find(({ id }) => id === value)?.name ?? t('search.filters.deletedTag');
    default:
      return value;
  }
}

/** "Stage: Check-in +1" */
export function chosenWords(facet: Facet, values: readonly string[], tags: readonly Tag[]): string {
  const [first = '', ...others] = values;
  const name = valueWords(facet, first, tags);
  return t('search.filters.chosen', {
    facet: t(`search.filters.facets.${facet}`),
    values: others.length === 0 ? name : t('search.filters.more', { first: name, count: others.length }),
  });
}
