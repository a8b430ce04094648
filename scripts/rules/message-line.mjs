import { z } from 'zod';

import { composeMessage } from '../../shared/messages/compose-message';
import { gapsOf, plainText, tones } from '../../shared/messages/message';
import { dateField, hasToBe, lineCommand, objectOf, policyOf } from './json-line.mjs';
import { mediumField, stepField, talkingPointsField, textField, toField } from './message-fields.mjs';

const messageFields = objectOf({
  step: stepField,
  medium: mediumField,
  tone: z
    .enum(tones, hasToBe(tones.join(', ')))
    .nullable()
    .optional(),
  to: toField,
  fromName: textField("the user's name; it may be empty"),
  company: textField('the company; it may be empty'),
  role: textField('the position; it may be empty'),
  interviewOn: dateField.nullable().optional(),
  talkingPoints: talkingPointsField.nullable().optional(),
  answerBy: dateField.nullable().optional(),
  decideBy: dateField.nullable().optional(),
  policy: z.unknown().optional(),
});

/** The text that a message starts from: a line of JSON in, a line of JSON out. */
export const answerMessage = lineCommand(messageFields, (fields) => {
  const { step, medium, to, fromName, company, role } = fields;
  const { interviewOn = null, answerBy = null, decideBy = null } = fields;
  const { subject, body } = composeMessage({
    kind: step,
    tone: fields.tone ?? 'neutral',
    medium,
    language: 'en',
    facts: {
      to: { name: to.name, role: to.role ?? '' },
      fromName,
      company,
      role,
      interviewOn,
      talkingPoints: fields.talkingPoints ?? [],
      answerBy,
      decideBy,
      askForStatus: policyOf(fields.policy ?? undefined).askForStatus,
      locale: 'en-US',
    },
  });
  return { subject: plainText(subject), body: plainText(body), gaps: gapsOf(body) };
});
