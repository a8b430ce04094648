/** What the list of people shows. Not stored. */
import { create } from 'zustand';
import { showView } from '../core/navigation';
import type { ContactId } from '@shared/model/ids';

export const peopleSorts = ['name', 'company', 'written'] as const;
export type PeopleSort = (typeof peopleSorts)[number];

export interface PeopleFilter {
  readonly query: string;
  readonly sort: PeopleSort;
  /** True while only possible duplicates are shown. */
  readonly isOnlyLookalikes: boolean;
  /** Whose sheet is open. */
  readonly open: ContactId | null;
}

export const usePeopleFilter = create<PeopleFilter>(() => ({
  query: '',
  sort: 'name',
  isOnlyLookalikes: false,
  open: null,
}));

/** Shows those in the list of people who have this name. */
export function showPersonNamed(name: string): void {
  usePeopleFilter.setState({ query: name, isOnlyLookalikes: false, open: null });
  showView('people');
}

/** Shows the list of people with somebody's sheet open. */
export function showPerson(open: ContactId): void {
  usePeopleFilter.setState({ query: '', isOnlyLookalikes: false, open });
  showView('people');
}

/** Closes the open person, or else shows everybody again. False if there was neither. */
export function closeInPeople(): boolean {
  const { open, query, isOnlyLookalikes } = usePeopleFilter.getState();
  if (open !== null) usePeopleFilter.setState({ open: null });
  else if (query !== '' || isOnlyLookalikes) usePeopleFilter.setState({ query: '', isOnlyLookalikes: false });
  else return false;
  return true;
}
