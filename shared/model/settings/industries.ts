/** Industries people recognise, each with the pace at which it replies (K4). The user edits the list in the settings. */
import { z } from 'zod';
import { paceSchema, requiredLine } from '../application';

/** Most industries in the list. */
export const MAX_INDUSTRIES = 200;

export const industrySchema = z.strictObject({ name: requiredLine, pace: paceSchema });
/** An industry by its name for the user, and its pace. */
export type Industry = z.infer<typeof industrySchema>;

/** The default list, by name. It is data the user may change, not interface text. */
export const defaultIndustries: readonly Industry[] = [
  { name: 'Academia', pace: 'slow' },
  { name: 'Arts and culture', pace: 'standard' },
  { name: 'Construction', pace: 'standard' },
  { name: 'Consulting', pace: 'standard' },
  { name: 'Education', pace: 'standard' },
  { name: 'Energy', pace: 'standard' },
  { name: 'Engineering', pace: 'standard' },
  { name: 'Finance', pace: 'slow' },
  { name: 'Government', pace: 'slow' },
  { name: 'Health care', pace: 'slow' },
  { name: 'Hospitality', pace: 'fast' },
  { name: 'Insurance', pace: 'standard' },
  { name: 'Law', pace: 'standard' },
  { name: 'Logistics', pace: 'standard' },
  { name: 'Manufacturing', pace: 'standard' },
  { name: 'Media and publishing', pace: 'standard' },
  { name: 'Non-profit', pace: 'standard' },
  { name: 'Retail', pace: 'fast' },
  { name: 'Technology', pace: 'standard' },
  { name: 'Technology start-up', pace: 'fast' },
];
