/** What a search finds, and where. */
import type { ApplicationId, TagId } from './ids';

/** The texts of an application that are searched, the most telling first. Another order is another version of the index. */
export const searchPlaces = [
  'company',
  'role',
  'people',
  'tags',
  'location',
  'source',
  'industry',
  'salary',
  'notes',
  'points',
  'messages',
  'replies',
  'posting',
] as const;
export type SearchPlace = (typeof searchPlaces)[number];

/**
 * What represents a tag in the index, so that it is found by the name it has now. It begins with a character that nobody
 * types, is a single word to the index, and is the same when it is folded.
 */
export function tagWord(id: TagId): string {
  return `\u{e000}${id.replaceAll('-', '').toUpperCase()}`;
}

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
  /** The text around the words; null if there are too many hits to quote each. */
  readonly excerpt: MarkedText | null;
}
