import { lazy, Suspense, useState } from 'react';
import { ListButton } from './list-button';
import { useSavedViewsState } from './saved-views';

const SavedViewsMenu = lazy(async () => ({ default: (await import('./saved-views-menu')).SavedViewsMenu }));

/** Opens the list of saved views; names the open one and says if it was changed. Its list is loaded when it first opens. */
export function SavedViewsButton() {
  const isOpen = useSavedViewsState(({ isMenuOpen }) => isMenuOpen);
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  const button = <ListButton />;
  if (!wasOpened) return button;
  return (
    <Suspense fallback={button}>
      <SavedViewsMenu />
    </Suspense>
  );
}
