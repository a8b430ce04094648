import type { Outcome } from '../../model/application';

/** What a status says about an application. `asks` names what it leaves open. */
export type StatusMeaning =
  | { readonly kind: 'not-applied' }
  | { readonly kind: 'applied' }
  /** There was or will be an interview; without its date there are no follow-up dates. */
  | { readonly kind: 'interview' }
  /** A thank-you or a follow-up was sent. */
  | { readonly kind: 'message'; readonly step: 'thank-you' | 'check-in' }
  | { readonly kind: 'closed'; readonly outcome: Outcome; readonly isSure: boolean };

/** `isSure` is false if a person has to confirm it. */
export function closedAs(outcome: Outcome, isSure = true): StatusMeaning {
  return { kind: 'closed', outcome, isSure };
}

/** The most characters of the key that stands for a status: some cells are whole logs. */
export const MAX_STATUS_KEY = 1_000;
