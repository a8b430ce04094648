/** Which questions about a table only the user can answer: until they are answered, nothing is imported. */
import type { StatusWord } from '@shared/exchange/tables/table-row';
import type { ImportPreview, NeededField } from '@shared/ipc/import';
import type { ReadState } from './import-session';

type Asked = Pick<ReadState, 'choices'> & {
  readonly preview: Pick<ImportPreview, 'columns' | 'columnsAsked' | 'ambiguous' | 'statusWords'>;
};

/** How many are open. */
export function openQuestionCount(state: Asked): number {
  const columns = state.preview.columnsAsked.filter((field) => isColumnOpen(state, field));
  return columns.length + (isDateOrderOpen(state) ? 1 : 0) + openStatusWords(state).length;
}

/** The role may be in no column, but then the user has said so. */
export function isColumnOpen({ preview: { columns }, choices }: Asked, field: NeededField): boolean {
  if (columns.some((column) => column.field === field)) return false;
  return field !== 'role' || choices.isRoleOptional !== true;
}

export function isDateOrderOpen({ preview: { ambiguous }, choices }: Asked): boolean {
  return ambiguous.length > 0 && choices.dateOrder === undefined;
}

export function openStatusWords(state: Asked): readonly StatusWord[] {
  return state.preview.statusWords.filter((word) => word.meaning === null && !waitsForDates(state, word));
}

/** Rows without a status count as applied for if they have a date: how many are left is known once the dates are read. */
export function waitsForDates(state: Asked, { word, meaning }: StatusWord): boolean {
  return word === '' && meaning === null && isDateOrderOpen(state);
}

export const importButtonId = 'import-table';

/** Leads to the first open question (a control with `data-open-question`), or else to the button that imports. */
export function focusFirstOpen(): void {
  const first = document.querySelector<HTMLElement>('[data-open-question]');
  (first ?? document.getElementById(importButtonId))?.focus();
}
