/** What a search finds, and where. */
import type { ApplicationId } from './ids';

/**
 * The texts of an application that are searched, the most telling first. Their order is stored: a new one goes to the end.
 */
export const searchPlaces = [
  'company',
  'role',
  'people',
  'notes',
  'points',
  'messages',
  'replies',
  'posting',
] as const;
export type SearchPlace = (typeof searchPlaces)[number];

/** A text with the parts to be marked, in order. */
export interface MarkedText {
  readonly text: string;
  /** From the first character up to, but not including, the second one. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** An application that a search found. */
export interface SearchHit {
  readonly applicationId: ApplicationId;
  /** Where a word was found that isn't in the company or the role; null if all of them are there. */
  readonly place: SearchPlace | null;
  /** What is written there, around the words; null if there are too many hits to quote each. */
  readonly excerpt: MarkedText | null;
}
