/** What electron-store stores: how the window looks and behaves. Nothing here decides a date. */
import { z } from 'zod';
import { line, MAX_LINE } from '../application';
import { messageLanguages } from './message-kind';
import { nothingRemembered, rememberedImportsSchema } from './remembered-imports';
import { defaultTableLayout } from './table-columns';
import { tableLayoutSchema } from './table-layout';
import { views } from './view';

/** Most suggestions remembered as declined: more industries than anybody has. */
export const MAX_DECLINED = 200;

const MAX_OWN_ADDRESSES = 20;
const ownAddressSchema = z
  .string()
  .max(MAX_LINE, 'too-long')
  .regex(/^[^\s@,;]+@[^\s@,;]+$/u);

export const preferencesSchema = z.strictObject({
  appearance: z.enum(['system', 'light', 'dark']),
  /** The view shown last; the window opens with it. */
  view: z.enum(views),
  table: tableLayoutSchema,
  /** What closing the window does; `ask` until the user has chosen, and only if there is no tray to stay in. */
  onClose: z.enum(['stay', 'quit', 'ask']),
  startsWithComputer: z.boolean(),
  /** The user has answered the offer to start Afterword with the computer. */
  hasAnsweredStartOffer: z.boolean(),
  /** The user has answered where in their country they work, if its regions have holidays of their own. */
  hasAnsweredPlaceOffer: z.boolean(),
  /** The user's name, as they sign a message; empty until they have said. */
  senderName: line,
  /** The user's own email addresses, in lower case, who are never people met; null until they have been asked. */
  ownAddresses: z.array(ownAddressSchema).max(MAX_OWN_ADDRESSES).nullable(),
  /** Paces the insights suggested and the user declined, by `learnedKey`; the latest last. */
  declinedPaces: z.array(z.string().max(MAX_LINE + 20)).max(MAX_DECLINED),
  /** The language messages are written in, whatever language the window speaks. */
  messageLanguage: z.enum(messageLanguages),
  /** The checks of messages that are never to be shown; ids that only another version knows stay in the list. */
  dismissedChecks: z.array(z.string().max(40)).max(100),
  /** The user's explanations of imported tables, for the next one like them. */
  rememberedImports: rememberedImportsSchema,
  /** The last choices in the command palette, newest first: ids only, never text the user wrote. */
  recentEntries: z.array(z.string().max(200)).max(20),
  /** The bars of the steps were explained below the first one that was shown. */
  hasSeenBars: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  appearance: 'system',
  view: 'board',
  table: defaultTableLayout,
  onClose: 'ask',
  startsWithComputer: false,
  hasAnsweredStartOffer: false,
  hasAnsweredPlaceOffer: false,
  senderName: '',
  ownAddresses: null,
  declinedPaces: [],
  messageLanguage: 'en',
  dismissedChecks: [],
  rememberedImports: nothingRemembered,
  recentEntries: [],
  hasSeenBars: false,
};
