/** What electron-store stores: how the window looks and behaves. Nothing here decides a date. */
import { z } from 'zod';
import { line } from '../application';

export const preferencesSchema = z.strictObject({
  appearance: z.enum(['system', 'light', 'dark']),
  /** What closing the window does; `ask` until the user has chosen, and only if there is no tray to stay in. */
  onClose: z.enum(['stay', 'quit', 'ask']),
  startsWithComputer: z.boolean(),
  /** The user has answered the offer to start Afterword with the computer. */
  hasAnsweredStartOffer: z.boolean(),
  /** The user has answered where in their country they work, if its regions have holidays of their own. */
  hasAnsweredPlaceOffer: z.boolean(),
  /** The user's name, as they sign a message; empty until they have said. */
  senderName: line,
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  appearance: 'system',
  onClose: 'ask',
  startsWithComputer: false,
  hasAnsweredStartOffer: false,
  hasAnsweredPlaceOffer: false,
  senderName: '',
};
