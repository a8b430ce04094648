/** What fills the window: one at a time. In the order of the switch and of the keys. */
export const views = ['board', 'table', 'calendar', 'insights', 'people'] as const;
export type View = (typeof views)[number];

/** The view named by a text; the board if it names none. */
export function viewNamed(name: string): View {
  return views.find((view) => view === name) ?? 'board';
}

/** True for the views of the cards, which share search, filters and selection. */
export function showsCards(view: View): boolean {
  return view === 'board' || view === 'table' || view === 'calendar';
}
