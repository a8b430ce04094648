/** A row that was read from a table, in one line of words. */

export interface RowRead {
  readonly line: number;
  readonly company: string | null;
  readonly role: string | null;
  readonly stage: string | null;
  readonly outcome: string | null;
  readonly appliedOn: string | null;
  readonly closedOn: string | null;
  readonly interviewStart: string | null;
  readonly messages?: readonly { readonly step: string; readonly sentOn: string }[];
  readonly contact: string | null;
  readonly notes: string | null;
  readonly skip: boolean;
  readonly archived?: boolean;
  readonly ask: readonly string[];
}

export function wordsOfRow(row: RowRead): string {
  const {
    company,
    role,
    stage,
    outcome,
    appliedOn,
    closedOn,
    interviewStart,
    contact,
    notes,
    ask,
    messages = [],
  } = row;
  const words = [
    String(row.line),
    company ?? '?',
    role ?? '?',
    row.skip ? 'left out' : (outcome ?? stage ?? '?'),
    appliedOn,
    closedOn === null ? null : `closed ${closedOn}`,
    interviewStart === null ? null : `interview ${interviewStart.slice(0, 16)}Z`,
    ...messages.map(({ step, sentOn }) => `${step} ${sentOn}`),
    contact === null ? null : `with ${contact}`,
    notes === null ? null : `“${notes}”`,
    row.archived === true ? 'archived' : null,
    ask.length === 0 ? null : `asks ${ask.join('+')}`,
  ];
  return words.filter((word) => word !== null).join(' · ');
}
