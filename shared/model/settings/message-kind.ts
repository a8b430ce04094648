/** What a message is for: a step, or one of the occasions beside the steps. */
export const messageKinds = [
  'thank-you',
  'check-in',
  'final',
  /** The date by which they said they would answer has passed (K7). */
  'deadline-passed',
  /** An answer to an offer that asks for time to think. */
  'offer-reply',
  'withdrawal',
  /** Thanks after a rejection. */
  'rejection-reply',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** The languages there are templates in; one more is one more folder of templates. */
export const messageLanguages = ['en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];
