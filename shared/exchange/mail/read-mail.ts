/** What a mail from an employer is read as. */
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import type { CalendarEvent } from '../calendar-in/event';
import type { HistoryStep } from '../calendar-in/history';
import type { PersonRead } from '../person-read';

/** Employers write what matters at the top; the rest of a longer mail is not read. */
export const MAX_MAIL_TEXT = 40_000;

export type MailKind = 'invitation' | 'cancellation' | 'rejection' | 'plain' | 'unreadable';

/** An interview that a mail proposes, from its calendar or its words. */
export interface InterviewRead {
  readonly uid: string | null;
  readonly start: Instant | CalendarDate;
  readonly end: Instant | CalendarDate | null;
  /** Null if the user's has to be taken, or asked for. */
  readonly zone: TimeZone | null;
  readonly people: readonly PersonRead[];
  readonly link: string | null;
  readonly location: string | null;
  readonly company: string | null;
  /** What a person has to confirm. */
  readonly ask: readonly ('date' | 'zone' | 'time')[];
}

export interface ReadMail {
  readonly kind: MailKind;
  readonly from: PersonRead;
  readonly subject: string;
  readonly sentAt: Instant | null;
  readonly text: string;
  readonly company: string | null;
  readonly events: readonly CalendarEvent[];
  /** What each of its calendars changes. */
  readonly steps: readonly HistoryStep[];
  readonly interviews: readonly InterviewRead[];
  /** They put an interview off and name no new time: it is called off until they do. */
  readonly isPostponed: boolean;
  /** The date by which they say they will answer. */
  readonly answerBy: CalendarDate | null;
  readonly problems: readonly string[];
  readonly ids: MailIds;
}

/** Who a mail went to, and which mails it belongs to. Ids are without angle brackets. */
export interface MailIds {
  readonly messageId: string | null;
  /** The mails it answers, the nearest first. */
  readonly refersTo: readonly string[];
  /** In lower case; the user is among them. */
  readonly recipients: readonly string[];
}

export const noMailIds: MailIds = { messageId: null, refersTo: [], recipients: [] };
