/** What fills the window: one at a time. In the order of the switch and of the keys. */
export const views = ['board', 'insights', 'people'] as const;
export type View = (typeof views)[number];

/** The view named by a text; the board if it names none. */
export function viewNamed(name: string): View {
  return views.find((view) => view === name) ?? 'board';
}
