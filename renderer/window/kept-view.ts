/** The view shown last: main names it in the page's address, and is told of each other one. */
import { viewNamed } from '@shared/model/settings/view';
import { call } from '../core/bridge';
import { useWindow } from '../core/navigation';

/** Shows the view named in the address, and keeps whichever is shown from then on. */
export function showKeptView(): void {
  useWindow.setState({ view: viewNamed(location.hash.slice(1)) });
  useWindow.subscribe(({ view }, before) => {
    if (view === before.view) return;
    // For the next start, and for a page that is loaded again before.
    void call('preferences:change', { view });
    history.replaceState(null, '', `#${view}`);
  });
}
