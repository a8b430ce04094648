/** Which questions about a table only the user can answer: until they are answered, nothing is imported. */
import type { StatusMeaning } from '@shared/exchange/tables/status-meaning';
import type { StatusWord } from '@shared/exchange/tables/table-row';
import type {
  ImportChoices,
  ImportPreview,
  NeededField,
  PreviewColumns,
  StatusAnswer,
} from '@shared/ipc/import';
import type { ReadState } from './import-session';

/** The columns of each kind of table in a file: one kind, unless it is an archive whose tables differ. */
export interface TableKind extends PreviewColumns {
  /** Null for the first, whose choices are those of the file. */
  readonly key: string | null;
}

type OfKinds = Pick<ImportPreview, keyof PreviewColumns | 'kinds'>;

export function kindsOf({ kinds, ...first }: OfKinds): readonly TableKind[] {
  const { files, headerIndex, firstLines, columns, columnsAsked } = first;
  return [{ key: null, files, headerIndex, firstLines, columns, columnsAsked }, ...kinds];
}

/** All choices, with these for the columns of one kind. */
export function choicesWith(
  { kinds }: Pick<ImportChoices, 'kinds'>,
  key: string | null,
  columns: Pick<ImportChoices, 'headerIndex' | 'fields'>,
): ImportChoices {
  return key === null ? columns : { kinds: { ...kinds, [key]: columns } };
}

export function hasColumn({ columns }: Pick<PreviewColumns, 'columns'>, field: NeededField): boolean {
  return columns.some((column) => column.field === field);
}

type Asked = Pick<ReadState, 'choices'> & {
  readonly preview: Parameters<typeof kindsOf>[0] & Pick<ImportPreview, 'ambiguous' | 'statusWords'>;
};

/** How many are open. */
export function openQuestionCount(state: Asked): number {
  const columns = kindsOf(state.preview).flatMap((kind) =>
    kind.columnsAsked.filter((field) => isColumnOpen(state, kind, field)),
  );
  return columns.length + (isDateOrderOpen(state) ? 1 : 0) + openStatusWords(state).length;
}

/** The role may be in no column, but then the user has said so. */
export function isColumnOpen(
  { choices }: Pick<Asked, 'choices'>,
  kind: Pick<TableKind, 'columns'>,
  field: NeededField,
): boolean {
  if (hasColumn(kind, field)) return false;
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

/** What isn't sure or leaves rows out is asked, and what was answered stays. The others can be changed with the columns. */
export function isAsked({ key, meaning }: StatusWord, choices: ImportChoices): boolean {
  return !isSure(meaning) || meaning?.kind === 'not-applied' || statusAnswer(choices, key) !== undefined;
}

export function isSure(meaning: StatusMeaning | null): boolean {
  return meaning !== null && (meaning.kind !== 'closed' || meaning.isSure);
}

/** The answer to what a status means; undefined if none was given. A file may say "constructor". */
export function statusAnswer({ statuses = {} }: ImportChoices, key: string): StatusAnswer | undefined {
  return Object.hasOwn(statuses, key) ? statuses[key] : undefined;
}

export const importButtonId = 'import-table';

/** Leads to the first open question (a control with `data-open-question`), or else to the button that imports. */
export function focusFirstOpen(): void {
  const first = document.querySelector<HTMLElement>('[data-open-question]');
  (first ?? document.getElementById(importButtonId))?.focus();
}
