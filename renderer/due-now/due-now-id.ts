/** The id of the list. */
export const DUE_NOW_ID = 'due-now';

/** Moves the focus to the first item of the list, or to its heading's button if nothing is due. */
export function focusDueNow(): void {
  const list = document.getElementById(DUE_NOW_ID);
  const item = list?.querySelector<HTMLElement>('[data-card] button') ?? list?.querySelector('button');
  item?.focus();
}
