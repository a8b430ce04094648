/** What electron-store keeps: how the window looks and behaves. Nothing here decides a date. */
import { z } from 'zod';
import { line } from '../application';

export const preferencesSchema = z.strictObject({
  appearance: z.enum(['system', 'light', 'dark']),
  /** What closing the window does; `ask` until the user has said, and only where there is no tray to stay in. */
  onClose: z.enum(['stay', 'quit', 'ask']),
  startsWithComputer: z.boolean(),
  /** The user has been offered to start it with the computer, and has answered. */
  hasAnsweredStartOffer: z.boolean(),
  /** The user has been asked where in their country they work, whose parts have holidays of their own, and has answered. */
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
