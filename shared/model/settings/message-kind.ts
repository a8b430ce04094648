/** What can be written when an application ends: it belongs to no step. */
export const occasions = [
  /** An answer to an offer that asks for time to think. */
  'offer-reply',
  'withdrawal',
  /** Thanks after a rejection. */
  'rejection-reply',
] as const;
export type Occasion = (typeof occasions)[number];

/** The steps that are messages. Here, not beside the schemas, since the first paint needs them. */
export const messageSteps = ['thank-you', 'check-in', 'final'] as const;

/** What a message is for: a step, or one of the occasions beside the steps. */
export const messageKinds = [
  ...messageSteps,
  /** The date by which they said they would answer has passed (K7). */
  'deadline-passed',
  ...occasions,
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What a message is recorded as: one after the date they named is a check-in. */
export type SentKind = Exclude<MessageKind, 'deadline-passed'>;

export function isOccasion(kind: string): kind is Occasion {
  return (occasions as readonly string[]).includes(kind);
}

/** The languages there are templates in; one more is one more folder of templates. */
export const messageLanguages = ['en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];
