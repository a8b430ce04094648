import { useState } from 'react';
import { late } from '../../ui/late';
import { ListButton } from './list-button';
import { useSavedViewsState } from './saved-views';

const SavedViewsMenu = late(async () => (await import('./saved-views-menu')).SavedViewsMenu, ListButton);

/** Opens the list of saved views; names the open one and says if it was changed. Its list is loaded when it first opens. */
export function SavedViewsButton() {
  const isOpen = useSavedViewsState(({ isMenuOpen }) => isMenuOpen);
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setWasOpened(true);
  return wasOpened ? <SavedViewsMenu /> : <ListButton />;
}
