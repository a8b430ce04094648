/** What fills the window: one at a time. In the order of the switch and of the keys. */
export const views = ['board', 'table', 'calendar', 'insights', 'people'] as const;
export type View = (typeof views)[number];

/** Those of the cards, which share search, filters and selection. */
export const cardViews = ['board', 'table', 'calendar'] as const satisfies readonly View[];
export type CardView = (typeof cardViews)[number];

/** The view named by a text; the board if it names none. */
export function viewNamed(name: string): View {
  return views.find((view) => view === name) ?? 'board';
}

/** True for the views of the cards. */
export function showsCards(view: View): view is CardView {
  return cardViews.some((one) => one === view);
}
