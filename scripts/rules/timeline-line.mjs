import { z } from 'zod';

import { readTimeline } from '../../shared/rules/reading/read-timeline';
import { dateField, hasToBe, lineCommand, objectOf, policyOf } from './json-line.mjs';

const timelineFields = objectOf({
  text: z.string(hasToBe('the words they said')),
  saidOn: dateField,
  policy: z.unknown().optional(),
});

/** Section 5 of the rules for one text: a line of JSON in, a line of JSON out. */
export const answerTimeline = lineCommand(timelineFields, ({ text, saidOn, policy }) => {
  const { answerBy, matched } = readTimeline(text, saidOn, policyOf(policy));
  return { answerBy, matched };
});
