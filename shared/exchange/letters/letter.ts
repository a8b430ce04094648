/** What an invitation or a mail proposes. Nothing is written before the user has confirmed it. */
import type { Invitation } from '../../model/application';
import type { InterviewId } from '../../model/ids';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import type { KnownApplication } from '../known-application';

/** Why an application is proposed. */
export type CandidateReason = 'invitation' | 'mail' | 'address' | 'company' | 'domain';

export interface Candidate extends KnownApplication {
  readonly why: CandidateReason;
}

/** Which application it is for. */
export interface Target {
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** The one that is clearly likelier than the others; null if that has to be asked. */
  readonly chosen: Candidate | null;
  /** For a new application. */
  readonly company: string | null;
  readonly role: string | null;
}

export interface ProposedPerson {
  /** Null if only the address is known. */
  readonly name: string | null;
  readonly email: string | null;
  /** A shared mailbox of those who hire. */
  readonly isHiringMailbox: boolean;
}

export interface ProposedInterview {
  /** A date if no time of day is known; null if neither is. */
  readonly start: Instant | CalendarDate | null;
  readonly end: Instant | CalendarDate | null;
  /** Null if the user's is taken. */
  readonly zone: TimeZone | null;
  /** What only a person can say. */
  readonly ask: readonly ('date' | 'zone' | 'time')[];
  readonly summary: string;
  readonly people: readonly ProposedPerson[];
  readonly link: string | null;
  readonly location: string | null;
  readonly invitation: Invitation | null;
  readonly messageId: string | null;
}

/** An interview that is there already. */
export interface StandingInterview {
  readonly application: KnownApplication;
  readonly interviewId: InterviewId;
  readonly startsAt: Instant;
  readonly timeZone: TimeZone;
}

export type Proposal =
  | { readonly tag: 'interview'; readonly interview: ProposedInterview; readonly target: Target }
  /** A newer version of an invitation: at another time, or with other details. */
  | {
      readonly tag: 'changed';
      readonly interview: ProposedInterview;
      readonly standing: StandingInterview;
      readonly isMoved: boolean;
    }
  | {
      readonly tag: 'cancelled';
      readonly standing: StandingInterview;
      readonly invitation: Invitation | null;
      /** They mean to find another time, and haven't named one yet. */
      readonly isPostponed?: true;
    }
  | { readonly tag: 'reply'; readonly reply: ProposedReply; readonly target: Target }
  /** It changes nothing, and why. */
  | {
      readonly tag: 'nothing';
      readonly why: NothingReason;
      readonly standing: StandingInterview | null;
      readonly summary: string;
    };

export type NothingReason =
  'older' | 'same' | 'answered' | 'counter' | 'not-here' | 'cancelled-before' | 'nothing-found';

export interface ProposedReply {
  /** Null if the words don't say what kind it is. */
  readonly kind: 'rejection' | 'new-date' | null;
  readonly text: string;
  readonly answerBy: CalendarDate | null;
  readonly receivedAt: Instant | null;
  readonly messageId: string | null;
}

/** A file that is an invitation or a mail. */
export interface Letter {
  readonly name: string;
  /** Null for a calendar file. */
  readonly mail: {
    readonly from: string;
    readonly subject: string;
    readonly sentAt: Instant | null;
  } | null;
  readonly proposals: readonly Proposal[];
  readonly problems: readonly string[];
  /** Addresses that may be the user's own, likeliest first; empty if they have said which are. */
  readonly addresses: readonly { readonly email: string; readonly isLikely: boolean }[];
}
