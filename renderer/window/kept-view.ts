/** The view shown last. Main names it in the address of the page, and stores each change of it. */
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
