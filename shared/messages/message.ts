/** What a message is before anybody sends it: its kind, its tone, and its text with the source of every filled word. */
import type { Medium } from '../model/application';
import type { MessageKind } from '../model/settings/message-kind';
import type { CalendarDate } from '../model/time';

export { messageKinds, type MessageKind, type MessageLanguage } from '../model/settings/message-kind';

export const tones = ['warm', 'neutral', 'formal'] as const;
export type Tone = (typeof tones)[number];

/** What a message is filled from. Whatever is empty or null becomes a gap. */
export interface MessageFacts {
  /** The recipient. `name` as the user entered it, with or without a title; `role` is free text ("recruiter"). */
  readonly to: { readonly name: string; readonly role: string };
  /** The user's own name, as a message is signed. */
  readonly fromName: string;
  readonly company: string;
  readonly role: string;
  /** The date of the interview, in its own zone. */
  readonly interviewOn: CalendarDate | null;
  /**
   * Who is known to have been in the interview: the recipient (if left out), others, or nobody since there was none. No
   * message claims a conversation that isn't known.
   */
  readonly interviewedBy?: 'recipient' | 'others' | 'nobody';
  /** Topics of the interview, in the user's words; the first one that fits a sentence is used. */
  readonly talkingPoints: readonly string[];
  /** The date by which they said they would answer (A). For `deadline-passed`. */
  readonly answerBy?: CalendarDate | null;
  /** The date by which the user will answer. For `offer-reply`. */
  readonly decideBy?: CalendarDate | null;
  /** The policy's setting: true asks for the status (W5), false offers a contribution instead (W6). */
  readonly askForStatus: boolean;
  /** BCP 47: in which order a date is written ("March 3" or "3 March"). */
  readonly locale: string;
}

/** Where a filled word comes from. A talking point is named by its place in the list. */
export type FactField =
  | 'to.name'
  | 'fromName'
  | 'company'
  | 'role'
  | 'interviewOn'
  | 'answerBy'
  | 'decideBy'
  | `talkingPoints.${number}`;

/** A stretch of a message: the template's own words, a fact, or a gap the user has to fill. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  /** `value` is a part of the fact as the user wrote it: tidied to one line, never reworded. */
  | { readonly kind: 'filled'; readonly value: string; readonly field: FactField }
  /** `words` say what belongs there; in plain text they are in square brackets. */
  | { readonly kind: 'gap'; readonly words: string };

export interface Message {
  readonly kind: MessageKind;
  readonly medium: Medium;
  readonly tone: Tone;
  /** The template it was made from. */
  readonly templateId: string;
  /** Empty unless the medium is email. */
  readonly subject: readonly Segment[];
  readonly body: readonly Segment[];
}

/** The segments as plain text; lines end with `\n`, paragraphs with a blank line, gaps are in square brackets. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(textOfSegment).join('');
}

/** The gaps in order, each as it is in the plain text: "[one thing you talked about]". */
export function gapsOf(segments: readonly Segment[]): readonly string[] {
  return segments.filter(({ kind }) => kind === 'gap').map(textOfSegment);
}

function textOfSegment(segment: Segment): string {
  if (segment.kind === 'text') return segment.text;
  return segment.kind === 'filled' ? segment.value : `[${segment.words}]`;
}
