import { createListMaker } from './made-of-cards';

/** The ids of these cards, the same array for the same list of cards. */
export const idsOf = createListMaker(({ id }) => id);
