/** Reads a mail: its invitation, its answer, or nothing of the kind. Never rejects. */
import { isRobot } from '../../../../shared/exchange/calendar-in/addresses';
import { companyOf } from '../../../../shared/exchange/calendar-in/company';
import type { CalendarEvent } from '../../../../shared/exchange/calendar-in/event';
import type { CalendarHistory, HistoryStep } from '../../../../shared/exchange/calendar-in/history';
import { meetingLinkIn } from '../../../../shared/exchange/calendar-in/meeting-link';
import { forwardedIn, senderOf } from '../../../../shared/exchange/mail/forwarded';
import { eachOnce, peopleInProse, peopleNamedIn } from '../../../../shared/exchange/mail/named-people';
import {
  isAboutApplication,
  ownWords,
  wordsOfMail,
  type MailWords,
} from '../../../../shared/exchange/mail/kind-of-mail';
import {
  noMailIds,
  type InterviewRead,
  type MailKind,
  type ReadMail,
} from '../../../../shared/exchange/mail/read-mail';
import { askedOf, timesInText, type TimeInText } from '../../../../shared/exchange/mail/times-in-text';
import { zoneOfWord } from '../../../../shared/exchange/mail/zone-words';
import type { PersonRead } from '../../../../shared/exchange/person-read';
import { hoursOfZone, readDateCell } from '../../../../shared/exchange/tables/date-cells';
import type { Policy } from '../../../../shared/model/policy';
import { isInstant, type CalendarDate, type Instant, type TimeZone } from '../../../../shared/model/time';
import { dateOf, instantOf } from '../../../../shared/rules/calendar/calendar';
import { readTimeline } from '../../../../shared/rules/reading/read-timeline';
import type { CalendarContext } from '../calendar/calendar-context';
import { readCalendarFile } from '../calendar/calendar-file';
import { MAX_CALENDAR_PART_BYTES, MAX_MAIL_BYTES, MAX_MAIL_DEPTH, megabytes } from '../limits';
import { readMailParts, type MailParts } from './mail-parts';

export interface MailContext extends CalendarContext {
  readonly now: Instant;
  readonly policy: Policy;
}

const USUAL_LENGTH_MS = 60 * 60_000;

/** Reads a mail (RFC 5322) with any invitation and forwarded mail in it. Never rejects: problems are listed in words. */
export async function readMailFile(
  bytes: Uint8Array,
  context: MailContext,
  history: CalendarHistory,
): Promise<ReadMail> {
  const { t } = context.translator;
  if (bytes.length > MAX_MAIL_BYTES) {
    return unreadableMail(t('exchange.fileProblems.mail.tooLarge', { most: megabytes(MAX_MAIL_BYTES) }));
  }
  const parts = await readMailParts(bytes);
  if (parts === null) return unreadableMail(t('exchange.fileProblems.mail.tooDeep'));
  if (!parts.hasHeaders) return unreadableMail(t('exchange.fileProblems.mail.notAMail'));
  const mail = withForwarded(parts, context.zone);
  const own = [...context.ownAddresses, ...mail.deliveredTo];
  const ground = { ...context, ownAddresses: own };
  const steps = stepsOf(mail, ground, history);
  const read = steps.length > 0 ? calendarMail(mail, steps, ground) : writtenMail(mail, ground);
  return {
    ...read,
    problems: [
      ...read.problems,
      ...(mail.isCut ? [t('exchange.fileProblems.mail.tooDeepInside', { most: MAX_MAIL_DEPTH })] : []),
      ...(mail.unread > 0 ? [t('exchange.fileProblems.mail.otherMails', { count: mail.unread })] : []),
    ],
  };
}

/** A mail that could not be read at all, with the reason in words. */
export function unreadableMail(why: string): ReadMail {
  return {
    ...{
      kind: 'unreadable',
      from: { name: null, email: null },
      subject: '',
      sentAt: null,
      text: '',
      company: null,
    },
    ...{
      events: [],
      steps: [],
      interviews: [],
      isPostponed: false,
      answerBy: null,
      problems: [why],
      ids: noMailIds,
    },
  };
}

interface Mail extends MailParts {
  readonly sentAt: Instant | null;
}

/** A mail that only forwards another is read as the one inside. */
function withForwarded(parts: MailParts, zone: TimeZone): Mail {
  const inner = forwardedIn(parts.subject, parts.text);
  const sentAt = instantOfHeader(parts.date);
  if (inner === null) return { ...parts, sentAt };
  return {
    ...parts,
    from: senderOf(inner.from),
    subject: inner.subject ?? parts.subject,
    text: inner.text,
    sentAt: instantOfHeader(inner.date, true) ?? instantOfWords(inner.date, zone) ?? sentAt,
  };
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const rfcDate =
  /^(?:[a-z]{3,9},?\s*)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-])(\d{2})(\d{2})|([a-z]{1,4})\b)?/iu;

/** Null if there is none, or no such day: then the file's own date is not the mail's. `isOffsetNeeded`: or no offset from UTC. */
function instantOfHeader(text: string | null, isOffsetNeeded = false): Instant | null {
  const match = rfcDate.exec(text ?? '');
  if (!match) return null;
  const [
    ,
    day = '',
    word = '',
    year = '',
    hour = '',
    minute = '',
    second = '0',
    sign,
    hours = '0',
    minutes = '0',
    zone = '',
  ] = match;
  if (sign === undefined && isOffsetNeeded) return null;
  const month = months.indexOf(word.toLowerCase().slice(0, 3));
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const wall = Date.UTC(full, month, Number(day), Number(hour), Number(minute), Number(second));
  const isReal =
    month >= 0 && new Date(wall).getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60;
  // "EST", as RFC 5322 still allows (4.3); a name that nobody knows means UTC.
  const minutesAhead =
    sign === undefined
      ? hoursOfZone(zone) * 60
      : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const offset = minutesAhead * 60_000;
  return isReal && isInstant(wall - offset) ? ((wall - offset) as Instant) : null;
}

const namedZone = /(?<=\d\s?(?:[ap]\.?m\.?)?)\s+\(?([a-z]{2,5}|[a-z]{3,12}(?: [a-z]{3,12}){1,3})\)?$/iu;

/** "Montag, 2. März 2026 09:00" or "18 November 2026 at 4:11:09 pm AEDT", as mail programs write it above a forwarded mail. */
function instantOfWords(text: string | null, zone: TimeZone): Instant | null {
  const plain = (text ?? '').trim();
  const name = namedZone.exec(plain);
  const named = zoneOfWord(name?.[1]?.toLowerCase());
  if (name !== null && named !== null) return instantOfWords(plain.slice(0, name.index), named);
  const cell = readDateCell(plain);
  const seconds = Number(/\d:\d{2}:(\d{2})(?!\d)/u.exec(plain)?.[1] ?? '0');
  if (cell.kind === 'instant') return instantAt(cell.instant, seconds);
  return cell.kind === 'date' && cell.time !== null
    ? instantAt(instantOf(cell.date, cell.time, zone), seconds)
    : null;
}

/** Cells of dates are read to the minute. */
function instantAt(minute: Instant, seconds: number): Instant {
  return (minute - (minute % 60_000) + seconds * 1_000) as Instant;
}

/** One step for each invitation; the same one twice, as text/calendar and application/ics, counts once. */
function stepsOf(
  { calendars }: Mail,
  context: MailContext,
  history: CalendarHistory,
): readonly HistoryStep[] {
  const seen = new Set<string>();
  return calendars.flatMap(({ bytes, method, charset }) => {
    const options = {
      method,
      maxBytes: MAX_CALENDAR_PART_BYTES,
      ...(charset === undefined ? {} : { charset }),
    };
    const calendar = readCalendarFile(bytes, context, options);
    const fresh = calendar.events.filter((event) => !seen.has(keyOf(event)));
    if (fresh.length === 0 && calendar.events.length > 0) return [];
    for (const event of fresh) seen.add(keyOf(event));
    return [history.take({ ...calendar, events: fresh }, context.translator.t)];
  });
}

function keyOf({ uid, recurrenceId, sequence }: CalendarEvent): string {
  return JSON.stringify([uid, recurrenceId, sequence]);
}

function calendarMail(mail: Mail, steps: readonly HistoryStep[], context: MailContext): ReadMail {
  const actions = steps.map(({ action }) => action);
  const events = steps.flatMap((step) => step.events);
  const kind: MailKind = actions.some((action) => action === 'new' || action === 'update')
    ? 'invitation'
    : actions.includes('cancel')
      ? 'cancellation'
      : actions.includes('ask') && events.length > 0
        ? 'invitation'
        : 'plain';
  const proposed = steps.filter(({ action }) => action === 'new' || action === 'update' || action === 'ask');
  return {
    ...{
      kind,
      events,
      steps,
      ids: mail.ids,
      answerBy: null,
      isPostponed: false,
      text: mail.text,
      sentAt: mail.sentAt,
      from: mail.from,
      subject: mail.subject,
    },
    company: events.find(({ company }) => company !== null)?.company ?? companyOfMail(mail, [], context),
    interviews: proposed.flatMap((step) =>
      step.events.filter((event) => !event.isCancelled).flatMap(interviewOfEvent),
    ),
    problems: steps.flatMap(({ problems }) => problems),
  };
}

function interviewOfEvent(event: CalendarEvent): readonly InterviewRead[] {
  const { start, end, uid, zone, people, link, location, company } = event;
  if (start === null) return [];
  const moment = (of: NonNullable<CalendarEvent['start']>) => (of.kind === 'instant' ? of.instant : of.date);
  return [
    {
      ...{ uid, zone, people, link, location, company },
      start: moment(start),
      end: end === null ? null : moment(end),
      ask: [...(event.isZoneOpen ? (['zone'] as const) : []), ...(event.isAllDay ? (['time'] as const) : [])],
    },
  ];
}

function writtenMail(mail: Mail, context: MailContext): ReadMail {
  const isForAll = mail.isBulk && !isAboutApplication(mail.subject, mail.text);
  const words = isForAll ? 'other' : wordsOfMail(mail.subject, mail.text);
  const isOwn = isOwnMail(mail, context);
  const said = dateOf(mail.sentAt ?? context.now, context.zone);
  const times = isOwn ? [] : timesOf(words, mail.text, said, context.zone);
  const kind = isOwn ? 'plain' : kindOf(words, times.length > 0);
  const sender: readonly PersonRead[] =
    isOwn || mail.from.email === null || isRobot(mail.from.email) ? [] : [mail.from];
  const company = companyOfMail(mail, sender, context);
  const people = isOwn ? sender : withNamed(sender, mail.text, company, context);
  const link = meetingLinkIn([mail.text]);
  const sealed = kind === 'plain' ? mail.sealed : null;
  return {
    ...{
      kind: sealed === null ? kind : 'unreadable',
      events: [],
      company,
      text: mail.text,
      sentAt: mail.sentAt,
    },
    ...{ from: mail.from, subject: mail.subject, steps: [], ids: mail.ids },
    interviews: times.map((time) => ({
      ...{ uid: null, start: time.start, zone: time.zone, people, link, location: null, company },
      end: time.end ?? ((time.start + USUAL_LENGTH_MS) as Instant),
      ask: askedOf(time),
    })),
    isPostponed: kind === 'cancellation' && words === 'postponement',
    answerBy:
      kind === 'plain' && !isOwn && !isForAll ? readTimeline(mail.text, said, context.policy).answerBy : null,
    problems: sealed === null ? [] : [sealedWords(sealed, context)],
  };
}

/** The sender and those whom the text says one meets. */
function withNamed(
  sender: readonly PersonRead[],
  text: string,
  company: string | null,
  { ownAddresses }: MailContext,
): readonly PersonRead[] {
  const words = ownWords(text);
  const named = [...peopleNamedIn(words), ...peopleInProse(words, company)].filter(
    ({ email }) => email === null || (!isRobot(email) && !ownAddresses.includes(email)),
  );
  return eachOnce([...sender, ...named]);
}

/** The times of an interview; of one that is put off, the new ones. */
function timesOf(words: MailWords, text: string, said: CalendarDate, zone: TimeZone): readonly TimeInText[] {
  if (words !== 'interview' && words !== 'postponement') return [];
  const times = timesInText(ownWords(text), said, { userZone: zone, isMoved: words === 'postponement' });
  return words === 'interview' ? times : times.filter(({ isLeft }) => !isLeft);
}

function kindOf(words: MailWords, hasTimes: boolean): MailKind {
  if (words === 'rejection' || words === 'cancellation') return words;
  if (words === 'postponement') return hasTimes ? 'invitation' : 'cancellation';
  return words === 'interview' && hasTimes ? 'invitation' : 'plain';
}

function sealedWords(sealed: NonNullable<MailParts['sealed']>, { translator }: MailContext): string {
  return translator.t(`exchange.fileProblems.mail.${sealed === 'tnef' ? 'winmail' : 'encrypted'}`);
}

function isOwnMail({ from }: Mail, { ownAddresses }: MailContext): boolean {
  return from.email !== null && ownAddresses.includes(from.email);
}

/** What the user wrote is from no employer, whatever their domain. */
function companyOfMail(mail: Mail, people: readonly PersonRead[], context: MailContext): string | null {
  const { subject, text } = mail;
  const from = isOwnMail(mail, context) ? { name: null, email: null } : mail.from;
  return companyOf({
    ...{ summary: subject, description: text.slice(0, 5_000), organizer: from, people },
    names: from.name === null || (from.email !== null && isRobot(from.email)) ? [] : [from.name],
  });
}
