/**
 * What was typed in a field that saves itself is recorded at every pause. The history shows it as one: from what the field
 * said before to what it says after. Pure, and for reading only: what is stored stays as it is.
 */
import type { ApplicationEventBody } from '@shared/events/event';
import type { HistoryEntry } from '@shared/ipc/detail';
import type { ContactId } from '@shared/model/ids';

/** Saves of the same field follow each other at most this far apart. */
const LONGEST_PAUSE_MS = 5 * 60_000;

/** The text of one field of the application, or of a person. */
interface TypedField {
  readonly contactId: ContactId | null;
  readonly field: string;
}

/** A text field's contents before something was typed, and after. */
export interface TypedChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** The entries, latest first, in groups that are shown as one line; most are a group of one. */
export function groupTyping(history: readonly HistoryEntry[]): readonly (readonly HistoryEntry[])[] {
  const groups: HistoryEntry[][] = [];
  for (const entry of history) {
    const group = groups.at(-1);
    const later = group?.at(-1);
    if (group && later && continues(entry, later)) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function continues(entry: HistoryEntry, later: HistoryEntry): boolean {
  const [field, laterField] = [typedField(entry), typedField(later)];
  return (
    field !== null &&
    laterField !== null &&
    field.field === laterField.field &&
    field.contactId === laterField.contactId &&
    entry.isUndone === later.isUndone &&
    later.at - entry.at <= LONGEST_PAUSE_MS
  );
}

/** What a group of entries did to their field; null if it isn't one field's text, or if what it was isn't known. */
export function typedChange(
  group: readonly HistoryEntry[],
  history: readonly HistoryEntry[],
): TypedChange | null {
  const [last, first] = [group[0], group.at(-1)];
  const typed = last ? typedField(last) : null;
  if (!last || !first || typed === null) return null;
  const earlier = history.slice(history.indexOf(first) + 1).filter(({ isUndone }) => !isUndone);
  const before = latestText(earlier, typed);
  const after = latestText([last], typed);
  if (before === null || after === null || before === after) return null;
  return { field: typed.field, before, after };
}

/** The one text field an entry changed in the window; null if it did anything else. */
function typedField({ events, origin }: HistoryEntry): TypedField | null {
  const [event, ...others] = events;
  if (!event || others.length > 0 || origin !== 'window') return null;
  if (event.type === 'application-edited') return onlyText(event.details, null);
  if (event.type === 'contact-edited') return onlyText(event.fields, event.contactId);
  return null;
}

function onlyText(fields: object, contactId: ContactId | null): TypedField | null {
  const [entry, ...others] = Object.entries(fields);
  if (!entry || others.length > 0) return null;
  const [field, value] = entry as [string, unknown];
  return typeof value === 'string' || value === null ? { field, contactId } : null;
}

/** What the field says after entries, latest first; null if they don't say. */
function latestText(entries: readonly HistoryEntry[], typed: TypedField): string | null {
  for (const { events } of entries)
    for (const event of events.toReversed()) {
      const text = textIn(event, typed);
      if (text !== null) return text;
    }
  return null;
}

function textIn(event: ApplicationEventBody, { field, contactId }: TypedField): string | null {
  const known = fieldsOf(event, contactId);
  if (known === null) return null;
  const value: unknown = Object.entries(known.fields).find(([name]) => name === field)?.[1];
  if (typeof value === 'string') return value;
  // What isn't listed was never entered, or stayed as it was.
  return value === null || known.isWhole ? '' : null;
}

function fieldsOf(
  event: ApplicationEventBody,
  contactId: ContactId | null,
): { readonly fields: object; readonly isWhole: boolean } | null {
  switch (event.type) {
    case 'application-added':
      return contactId === null ? { fields: event.details, isWhole: true } : null;
    case 'application-edited':
      return contactId === null ? { fields: event.details, isWhole: false } : null;
    case 'contact-saved':
    case 'contact-merged':
      return event.contact.id === contactId ? { fields: event.contact, isWhole: true } : null;
    case 'contact-edited':
      return event.contactId === contactId ? { fields: event.fields, isWhole: false } : null;
    default:
      return null;
  }
}

/** How much of what stayed is shown before and after what changed, in letters. */
const BESIDE = 30;
const LONGEST = 280;

/** Only what differs, with a few words on either side, each at most a few lines long. */
export function changedPart(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = wordStart(after, start - BESIDE);
  const cut = (text: string) => {
    const to = wordEnd(text, text.length - end + BESIDE);
    const part = text.slice(from, wholeAt(text, Math.min(to, from + LONGEST)));
    const isCut = from + part.length < text.length;
    return `${from > 0 ? '…' : ''}${part.trim()}${isCut ? '…' : ''}`;
  };
  return { before: cut(before), after: cut(after) };
}

/** The start of the first word at or after `at`, within `BESIDE`; both texts are the same up to there. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + BESIDE).search(/\s/u);
  return space === -1 ? wholeAt(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - BESIDE ? space : wholeAt(text, at);
}

/** Never between the halves of an emoji. */
function wholeAt(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
