/** What a check of a message is given and what it finds. Checks are pure, block nothing, and each has a file of its own. */
import type { Medium } from '../../model/application';
import type { Steps } from '../../model/work/steps';
import type { MessageKind } from '../message';

/** The ids of the checks; docs/rules.md lists them. */
export const checkIds = [
  'gap',
  'no-greeting',
  'wrong-name',
  'other-name',
  'no-talking-point',
  'too-long',
  'generic-opening',
  'pushy',
  'demanding',
  'negative',
  'desperate',
  'asks-for-update',
  'no-wait',
  'no-open-door',
  'no-thanks',
  'no-offer',
  'subject',
  'same-as-other',
  'attachment',
] as const;
export type CheckId = (typeof checkIds)[number];

/** The rules of section 1 that checks follow. */
export type MessageRule = 'T3' | 'V1' | 'W1' | 'W2' | 'W3' | 'W6' | 'W7' | 'W8' | 'W9' | 'W10';

export interface CheckedMessage {
  readonly step: MessageKind;
  readonly medium: Medium;
  readonly text: string;
  /** Read for email only. */
  readonly subject: string;
  /** The person written to; the name is empty if nobody in particular is. */
  readonly to: { readonly name: string; readonly role: string };
  readonly company: string;
  readonly role: string;
  readonly talkingPoints: readonly string[];
  /** Texts sent, or being written, to others of the same panel. */
  readonly sentToOthers: readonly string[];
  /** Companies and people of other applications, whose names do not belong here. */
  readonly others: { readonly companies: readonly string[]; readonly people: readonly string[] };
  /** Everybody else entered for this application, who may be named; nobody if left out. */
  readonly colleagues?: readonly string[];
  /** The policy's setting: false finds a question for the status (W6). */
  readonly askForStatus: boolean;
}

/** A stretch of the text, in UTF-16 units, `to` not included. What is missing is found at the start, with no length. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Check {
  readonly id: CheckId;
  readonly rule: MessageRule;
  /** What it finds, in order and without overlaps; nothing in a message that is fine. Total for any text. */
  readonly find: (message: CheckedMessage) => readonly Span[];
  /** The same in steps, if finding it at once can take long. */
  readonly findInSteps?: (message: CheckedMessage) => Steps<readonly Span[]>;
  /** What differs from a good thank-you, and whether that is found. */
  readonly examples: {
    readonly found: readonly Partial<CheckedMessage>[];
    readonly fine: readonly Partial<CheckedMessage>[];
  };
}

/** The span of anything missing from the whole message. */
export const missing: readonly Span[] = [{ from: 0, to: 0 }];
