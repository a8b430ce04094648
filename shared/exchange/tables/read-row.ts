/** One row of a table, read with what is known about its columns. */
import type { Outcome } from '../../model/application';
import type { Stage } from '../../model/stage';
import type { CalendarDate, Instant } from '../../model/time';
import { dateOf } from '../../rules/calendar/calendar';
import type { PersonRead } from '../person-read';
import { emailOfCell, nameOfCell } from './cells';
import type { TableRecord } from './header';
import type { RowGround } from './row-ground';
import { RowReading } from './row-reading';
import { stageWithInterview } from './stage-by-rules';
import { hasSent, sentMessagesOf } from './steps/sent-messages';
import { together } from './status-parts';
import { isWholeStatusWord } from './status-words';
import type { StatusMeaning } from './status-meaning';
import type { SentOn, TableRow } from './table-row';

/** The status of rows that were only saved: asked about like any other. */
const SAVED_WORD = 'Saved';

export function readRow(record: TableRecord, ground: RowGround): TableRow {
  const row = new RowReading(record, ground);
  if (ground.source === 'people') return connectionRow(row);
  const { company: named, role } = row.job();
  const company = unknownAsNull(named);
  if (company === null) row.ask('company');
  if (role === null) row.ask('role');
  const appliedOn = row.date('appliedOn');
  const statusText = decisiveStatus(row) || openEnding(row);
  const interviewStart = row.interview() ?? interviewOfStatus(row, statusText);
  const sent = sentMessagesOf(row, interviewStart);
  const dates = { appliedOn, interviewStart, sent };
  const savedWord = isOnlySaved(row, statusText, dates) ? SAVED_WORD : statusText;
  const standing = standingOf(row, savedWord, dates);
  const closedOn =
    standing.stage === 'closed'
      ? row.closedOn(statusText, lastDayOpen(row.ground, { appliedOn, interviewStart }))
      : null;
  if (standing.stage !== 'closed' && !standing.isNotApplied) {
    row.keepStatusDates([appliedOn, interviewStart === null ? null : dateOf(interviewStart, ground.zone)]);
  }
  const isWritten = row.texts('status').includes(statusText) && !isWholeStatusWord(statusText);
  const isRemark = isWritten && standing.notes.length === 0;
  if (isRemark) row.keepStatus(statusText);
  const [common, contact] = [row.common(), contactOf(row)];
  const messages = sent.filter(({ sentOn }) => closedOn === null || sentOn <= closedOn);
  const afterEnd = sent.filter((message) => !messages.includes(message)).map(({ written }) => written);
  const skip = standing.isNotApplied;
  return {
    ...common,
    company,
    role,
    stage: standing.stage,
    outcome: standing.outcome,
    appliedOn,
    closedOn,
    interviewStart,
    messages,
    contact,
    notes: linesOrNull([...row.texts('notes'), ...standing.notes, ...new Set([...row.rest(), ...afterEnd])]),
    skip,
    ask: skip ? [] : row.asked(),
    isArchived: isArchived(row),
    status: savedWord,
    message: standing.message,
  };
}

function linesOrNull(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('\n');
}

/** The cell of several status columns that says how far it came; one that nobody explained yet comes first. */
function decisiveStatus(row: RowReading): string {
  const texts = row.statuses();
  const [first = ''] = texts;
  if (texts.length < 2) return first;
  const meanings = texts.map((text) => row.ground.meaningOf(text));
  const unknown = meanings.indexOf(null);
  if (unknown >= 0) return texts[unknown] ?? first;
  const decided = together(meanings.filter((meaning) => meaning !== null));
  if (decided?.kind === 'closed' && !decided.isSure) {
    // Two endings: both are shown, and asked about.
    return texts.filter((_, index) => meanings[index]?.kind === 'closed').join(' / ');
  }
  const at = meanings.findIndex(
    (meaning) =>
      meaning?.kind === decided?.kind &&
      (meaning?.kind !== 'message' || (decided?.kind === 'message' && meaning.step === decided.step)) &&
      (meaning?.kind !== 'closed' || meaning.outcome === outcomeOf(decided)),
  );
  return texts[Math.max(at, 0)] ?? first;
}

/** Without a status, a remark such as "Rejected on 3/9" is asked about; empty if there is none. */
function openEnding(row: RowReading): string {
  const remark = row.ending();
  if (remark === null) return '';
  row.ground.leaveOpen(remark);
  return remark;
}

function outcomeOf(meaning: StatusMeaning | null): Outcome | null {
  return meaning?.kind === 'closed' ? meaning.outcome : null;
}

/** "Interview 12.03.2026 10:00": a status that names the date no column has. */
function interviewOfStatus(row: RowReading, status: string): Instant | null {
  if (row.asked().includes('interviewStart') || row.ground.meaningOf(status)?.kind !== 'interview')
    return null;
  const read = row.dateOfStatus(status, 'interviewStart');
  return read === null ? null : row.instantOf(read);
}

/** The last day on which it is known to have been open: that of the interview, if it took place, or of applying. */
function lastDayOpen(
  { now, today, zone }: RowGround,
  { appliedOn, interviewStart }: Pick<TableRow, 'appliedOn' | 'interviewStart'>,
): CalendarDate | null {
  if (interviewStart !== null && interviewStart <= now) return dateOf(interviewStart, zone);
  return appliedOn !== null && appliedOn <= today ? appliedOn : null;
}

/** Somebody the user knows: a person, not an application. */
function connectionRow(row: RowReading): TableRow {
  const name = [row.line('firstName'), row.line('lastName')].filter((part) => part !== null).join(' ');
  const email = row.text('contactEmail');
  const common = row.common();
  return {
    ...common,
    ...{ company: row.line('company'), role: row.line('role'), stage: null, outcome: null, appliedOn: null },
    ...{
      closedOn: null,
      interviewStart: null,
      messages: [],
      notes: linesOrNull(row.rest()),
      skip: true,
      ask: [],
      isArchived: false,
    },
    ...{ status: '', message: null, isPerson: true },
    contact: name === '' && email === null ? null : { name: name === '' ? null : name, email },
  };
}

/** True if nothing says that the job was applied for, but a date or the table says that it was saved. */
function isOnlySaved(row: RowReading, status: string, { appliedOn, interviewStart }: KnownDates): boolean {
  if (status !== '') return false;
  if (row.ground.source === 'linkedin-saved') return true;
  const hasMore =
    appliedOn !== null || interviewStart !== null || row.flag('isApplied') !== null || hasSent(row);
  return !hasMore && !hasOpenDate(row) && row.has('savedOn', true);
}

/** True if the day they applied or met is there, but can be read in two ways. */
function hasOpenDate(row: RowReading): boolean {
  return row.asked().some((question) => question === 'appliedOn' || question === 'interviewStart');
}

/** True if the day of that message, or of one after it, is known. */
function isDated(step: 'thank-you' | 'check-in', sent: readonly SentOn[]): boolean {
  return sent.some((message) => step === 'thank-you' || message.step !== 'thank-you');
}

/** The known dates of applying, meeting and writing. */
interface KnownDates extends Pick<TableRow, 'appliedOn' | 'interviewStart'> {
  readonly sent: readonly SentOn[];
}

interface Standing {
  readonly stage: Stage | null;
  readonly outcome: Outcome | null;
  readonly isNotApplied: boolean;
  readonly message: TableRow['message'];
  readonly notes: readonly string[];
}

function standingOf(
  row: RowReading,
  status: string,
  { appliedOn, interviewStart, sent }: KnownDates,
): Standing {
  const { ground } = row;
  const byRules = (): Stage =>
    interviewStart === null ? 'applied' : stageWithInterview(interviewStart, sent, ground);
  const standing = (part: Partial<Standing>): Standing => ({
    ...{ stage: byRules(), outcome: null, isNotApplied: false, message: null, notes: [] },
    ...part,
  });
  const notApplied = standing({ stage: null, isNotApplied: true });
  if (status === '') {
    const isApplied = row.flag('isApplied');
    if (isApplied === false) return notApplied;
    const hasDate = appliedOn !== null || interviewStart !== null || hasOpenDate(row) || hasSent(row);
    if (row.has('status') && !hasDate && isApplied === null) {
      const meaning = ground.meaningOf('');
      if (meaning !== null)
        return standingOfMeaning(row, meaning, { status, interviewStart, sent, standing, notApplied });
      row.ask('status');
      return standing({ stage: null });
    }
    return standing({});
  }
  const meaning = ground.meaningOf(status);
  if (meaning === null) {
    row.ask('status');
    return standing({ stage: null });
  }
  return standingOfMeaning(row, meaning, { status, interviewStart, sent, standing, notApplied });
}

function standingOfMeaning(
  row: RowReading,
  meaning: StatusMeaning,
  {
    status,
    interviewStart,
    sent,
    standing,
    notApplied,
  }: Pick<KnownDates, 'interviewStart' | 'sent'> & {
    status: string;
    standing: (part: Partial<Standing>) => Standing;
    notApplied: Standing;
  },
): Standing {
  switch (meaning.kind) {
    case 'not-applied':
      return notApplied;
    case 'applied':
      return standing({});
    case 'interview':
      if (interviewStart === null && !row.asked().includes('interviewStart')) row.ask('interview');
      return standing({});
    case 'message':
      if (interviewStart === null || interviewStart > row.ground.now) {
        return standing({ notes: row.texts('status').includes(status) ? [status] : [] });
      }
      if (isDated(meaning.step, sent)) return standing({});
      row.ask('message');
      return standing({
        stage: meaning.step === 'thank-you' ? 'check-in' : 'final',
        message: meaning.step,
      });
    case 'closed':
      if (!meaning.isSure) row.ask('outcome');
      return standing({ stage: 'closed', outcome: meaning.outcome });
  }
}

function isArchived(row: RowReading): boolean {
  return row.flag('isArchived') ?? false;
}

/** career-ops writes "?" for a company that an agency does not name. */
function unknownAsNull(company: string | null): string | null {
  return company !== null && /^\?+$/u.test(company) ? null : company;
}

function contactOf(row: RowReading): PersonRead | null {
  const { ground } = row;
  const named = row.line('contactName');
  const email = emailOfCell(row.text('contactEmail') ?? '') ?? emailOfCell(named ?? '');
  const isOwn = email !== null && (ground.ownAddresses.includes(email) || email === ground.applicantAddress);
  if (ground.source === 'linkedin-applications') {
    // Mostly the applicant's own: never a contact unless somebody says so.
    if (email !== null && !isOwn) row.ask('contact');
    return null;
  }
  const name = named === null ? null : nameOfCell(named);
  const address = isOwn ? null : email;
  return name === null && address === null ? null : { name, email: address };
}
