import { z } from 'zod';

import { createTranslator } from '../../shared/i18n/translator';
import { findingsOf } from '../../shared/messages/checks/checks';
import { MAX_PEOPLE } from '../../shared/model/application';
import { hasToBe, lineCommand, objectOf, policyOf } from './json-line.mjs';
import { mediumField, stepField, talkingPointsField, textField, toField } from './message-fields.mjs';

const namesField = z
  .array(textField('a name'), hasToBe('a list of names'))
  .max(10_000, 'There are more than 10,000 names.')
  .nullable()
  .optional();

const checksFields = objectOf({
  step: stepField,
  medium: mediumField,
  text: textField('the text of the message').max(100_000, 'The text is longer than 100,000 characters.'),
  subject: textField('the subject; it may be empty').nullable().optional(),
  to: toField,
  company: textField('the company; it may be empty'),
  role: textField('the position; it may be empty'),
  talkingPoints: talkingPointsField.nullable().optional(),
  sentToOthers: z
    .array(textField('a text sent to somebody else'), hasToBe('a list of texts'))
    .max(MAX_PEOPLE, `There are more than ${String(MAX_PEOPLE)} texts.`)
    .nullable()
    .optional(),
  others: objectOf({ companies: namesField, people: namesField }).nullable().optional(),
  policy: z.unknown().optional(),
});

const { t } = createTranslator('en');

/** The findings in one message: a line of JSON in, a line of JSON out. */
export const answerChecks = lineCommand(checksFields, (fields) => {
  const { step, medium, text, subject, to, company, role, others } = fields;
  const findings = findingsOf({
    step,
    medium,
    text,
    subject: subject ?? '',
    to: { name: to.name, role: to.role ?? '' },
    company,
    role,
    talkingPoints: fields.talkingPoints ?? [],
    sentToOthers: fields.sentToOthers ?? [],
    others: { companies: others?.companies ?? [], people: others?.people ?? [] },
    askForStatus: policyOf(fields.policy ?? undefined).askForStatus,
  });
  return {
    findings: findings.map(({ check, rule, from, to: end }) => ({
      check,
      rule,
      from,
      to: end,
      message: t(`checks.found.${check}`),
    })),
  };
});
