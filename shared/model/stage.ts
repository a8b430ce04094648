/** The stages and outcomes, apart from the model's schemas: the first paint needs them without zod. */
export const stages = ['applied', 'thank-you', 'check-in', 'final', 'closed'] as const;
/** The column a card is in, from left to right. */
export type Stage = (typeof stages)[number];

/** How an application ended. */
export const outcomes = ['offer', 'rejected', 'no-reply', 'withdrew'] as const;
