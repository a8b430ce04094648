import { z } from 'zod';

import { MAX_TALKING_POINTS, mediumSchema } from '../../shared/model/application';
import { messageKinds } from '../../shared/messages/message';
import { hasToBe, objectOf } from './json-line.mjs';

/** The fields that `message` and `checks` have in common. */

/** A step or an occasion; steps may also be spelled as in `cadence`. */
export const stepField = z
  .enum([...messageKinds, 'thankYou', 'checkIn'], hasToBe(`one of: ${messageKinds.join(', ')}`))
  .transform((step) => (step === 'thankYou' ? 'thank-you' : step === 'checkIn' ? 'check-in' : step));

export const mediumField = z.enum(mediumSchema.options, hasToBe('email, linkedin or phone'));

/** @param {string} what */
export const textField = (what) => z.string(hasToBe(what));

export const toField = objectOf({
  name: textField('the name of the person written to; it may be empty'),
  role: textField('their role; it may be empty').nullable().optional(),
});

export const talkingPointsField = z
  .array(textField('something said in the interview'), hasToBe('a list of texts'))
  .max(MAX_TALKING_POINTS, `There are more than ${String(MAX_TALKING_POINTS)} talking points.`);
