/** The user's own tags: one list for all applications, each with a name and a colour. */
import { z } from 'zod';
import { tagIdSchema } from '../ids';

/** Each is legible on light and dark; the name is always beside it. */
export const tagColours = [
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
] as const;
export const tagColourSchema = z.enum(tagColours);
export type TagColour = (typeof tagColours)[number];

/** Most tags in the list, and most characters of a name. */
export const MAX_TAGS = 200;
export const MAX_TAG_NAME = 40;

export const tagNameSchema = z
  .string()
  .max(MAX_TAG_NAME, 'too-long')
  .refine((text) => text.trim() !== '', 'required');

export const tagSchema = z.strictObject({ id: tagIdSchema, name: z.string(), colour: tagColourSchema });
export type Tag = z.infer<typeof tagSchema>;

/** A tag as it is chosen: from the list, or a new one. A new one with a name from the list means that one. */
export const tagInputSchema = z.union([
  z.strictObject({ id: tagIdSchema }),
  z.strictObject({ name: tagNameSchema, colour: tagColourSchema }),
]);
export type TagInput = z.infer<typeof tagInputSchema>;

/** The colour for a new tag: the one used least so far, grey last. */
export function nextTagColour(tags: readonly Pick<Tag, 'colour'>[]): TagColour {
  const [grey, ...others] = tagColours;
  const uses = (colour: TagColour) => tags.filter((tag) => tag.colour === colour).length;
  return [...others, grey].reduce((least, colour) => (uses(colour) < uses(least) ? colour : least));
}

/** A colour that only another version knows is shown as grey. */
export function knownColour(colour: string): TagColour {
  return tagColours.find((known) => known === colour) ?? 'grey';
}
