/** Rows that repeat an earlier one of the same file: the same company, role and dates. */
import type { PreviewRow } from '../../../../shared/ipc/import';
import type { ImportedApplication, ImportedMessage } from '../../history/imports';

/** For each row that repeats an earlier one that will be added: the index of that one. */
export function repeatsAmong(judged: readonly PreviewRow[]): ReadonlyMap<number, number> {
  const seen = new Map<string, number>();
  const found = new Map<number, number>();
  for (const row of judged.toSorted((a, b) => a.index - b.index)) {
    if (row.fate !== 'add' || row.company === null) continue;
    const { company, role, appliedOn, interviewStart, index } = row;
    const key = JSON.stringify([
      ...[company.toLowerCase(), role?.toLowerCase() ?? null],
      ...[appliedOn, interviewStart],
    ]);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else found.set(index, earlier);
  }
  return found;
}

/** One application of both: the earlier row stays, the later fills in what is empty and adds its notes, tags and interviews. */
export function mergedRows(earlier: ImportedApplication, later: ImportedApplication): ImportedApplication {
  const filled = Object.entries(later.details).filter(([field, value]) => {
    const known = Object.entries(earlier.details).find(([name]) => name === field)?.[1];
    return value !== '' && (known === undefined || known === '');
  });
  const notes = [earlier.details.notes, later.details.notes].filter(
    (text, place, all) => text !== '' && (place === 0 || !(all[0] ?? '').includes(text)),
  );
  const starts = new Set(earlier.interviews.map(({ startsAt }) => startsAt));
  return {
    into: earlier.into,
    details: { ...earlier.details, ...Object.fromEntries(filled), notes: notes.join('\n\n') },
    interviews: [...earlier.interviews, ...later.interviews.filter(({ startsAt }) => !starts.has(startsAt))],
    tags: [...new Set([...earlier.tags, ...later.tags])],
    ...mergedEnding(earlier, later),
    messages: [...earlier.messages, ...later.messages.filter(isNewTo(earlier))],
    sent: later.sent ?? earlier.sent,
    isArchived: earlier.isArchived || later.isArchived,
  };
}

/** For each step, what the earlier row says stays. */
function isNewTo({ messages }: ImportedApplication): (message: ImportedMessage) => boolean {
  return ({ step }) => !messages.some((known) => known.step === step);
}

/** How the earlier row ended stays; a day that only the later one knows is taken if both ended alike. */
function mergedEnding(
  earlier: ImportedApplication,
  later: ImportedApplication,
): Pick<ImportedApplication, 'outcome' | 'closedOn'> {
  if (earlier.outcome === null) return { outcome: later.outcome, closedOn: later.closedOn };
  const isAlike = later.outcome === earlier.outcome;
  return { outcome: earlier.outcome, closedOn: earlier.closedOn ?? (isAlike ? later.closedOn : null) };
}
