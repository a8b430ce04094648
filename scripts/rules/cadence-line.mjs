import { z } from 'zod';

import { cadenceOf } from '../../shared/rules/dates/cadence';
import { clockTimeOf, dateOf } from '../../shared/rules/calendar/calendar';
import { isTimeZone } from '../../shared/model/time';
import {
  LineError,
  dateField,
  hasToBe,
  instantField,
  lineCommand,
  objectOf,
  policyOf,
} from './json-line.mjs';

/** @typedef {import('../../shared/model/progress').StepDates} StepDates */
/** @typedef {import('../../shared/rules/dates/cadence').CadenceError} CadenceError */

const yesOrNo = z.boolean(hasToBe('true or false'));
const sentField = instantField.nullable();

const timeZoneField = z.custom(
  /** @type {(value: unknown) => value is import('../../shared/model/time').TimeZone} */
  ((value) => typeof value === 'string' && isTimeZone(value)),
  hasToBe('a time zone by its IANA name, for example America/New_York'),
);

const cadenceFields = objectOf({
  endedAt: instantField,
  timeZone: timeZoneField,
  pace: z.enum(['standard', 'fast', 'slow'], hasToBe('standard, fast or slow')),
  quickHiring: yesOrNo,
  strongConnection: yesOrNo,
  answerBy: dateField.nullable().optional(),
  newsOn: dateField.nullable().optional(),
  sent: objectOf({ thankYou: sentField, checkIn: sentField, final: sentField }),
  policy: z.unknown().optional(),
});

/** @type {Readonly<Record<CadenceError['tag'], string>>} */
const messages = {
  'answer-not-after-interview': 'This has to be after the date on which the interview ended.',
  'sent-before-interview-end': 'This lies before the end of the interview.',
  'sent-out-of-order': 'This lies before a message that comes before it.',
  'no-working-day': 'There has to be a working day.',
  'unknown-zone': 'No time zone of that name is known.',
  'unknown-value': 'The rules know no such value.',
  'not-an-instant': 'This is no instant from 1970 to 2199.',
  'not-a-date': 'There is no such date.',
};

/** Section 3 of the rules for one interview: a line of JSON in, a line of JSON out. */
export const answerCadence = lineCommand(cadenceFields, (fields) => {
  const { endedAt, timeZone, pace, answerBy = null, sent } = fields;
  const cadence = cadenceOf({
    endedAt,
    timeZone,
    pace,
    hasQuickHiring: fields.quickHiring,
    isStrongConnection: fields.strongConnection,
    answerBy,
    newsOn: newsAfterMessages(fields),
    sent,
    policy: policyOf(fields.policy),
  });
  if (!cadence.ok) throw new LineError(cadence.refusal.field, messages[cadence.refusal.tag]);
  const { 'thank-you': thankYou, 'check-in': checkIn, final, close } = cadence.value;
  return {
    thankYou: {
      opensAt: isoOf(thankYou.opensAt),
      dueAt: isoOf(thankYou.dueAt),
      latestAt: isoOf(thankYou.latestAt),
      reasons: reasonsOf(thankYou),
    },
    checkIn: windowOf(checkIn),
    final: windowOf(final),
    close: windowOf(close),
  };
});

/** @param {StepDates} dates */
function windowOf(dates) {
  const { opensOn, dueOn, latestOn, dueAt } = dates;
  return { opensOn, dueOn, latestOn, dueAt: isoOf(dueAt), reasons: reasonsOf(dates) };
}

/**
 * R only counts if it came after the last message. If both have the same date, the news counts as the later one.
 * @param {import('zod').output<typeof cadenceFields>} fields
 */
function newsAfterMessages({ newsOn = null, timeZone, sent }) {
  const messagesOn = Object.values(sent).map((at) => (at === null ? null : dateOf(at, timeZone)));
  return newsOn !== null && messagesOn.some((date) => date !== null && newsOn < date) ? null : newsOn;
}

/** The rules of a step's own line in rule-book order, then the rules that held back or moved a date. */
const orderOfReasons = 'T1 T2 T3 F1 F2 F3 M1 M2 M3 K1 K2 K3 K4 K5 K6 K7 X2 X1'.split(' ');

/**
 * News (R) isn't listed: it is a fact of the input, not a rule.
 * @param {StepDates} dates
 */
function reasonsOf({ reasons }) {
  return reasons
    .filter((rule) => rule !== 'R')
    .sort((a, b) => orderOfReasons.indexOf(a) - orderOfReasons.indexOf(b));
}

const UTC = /** @type {import('../../shared/model/time').TimeZone} */ ('UTC');

/**
 * The same as `toISOString`, which takes longer than all dates of a line.
 * @param {import('../../shared/model/time').Instant} instant
 */
function isoOf(instant) {
  const seconds = ((instant % 60_000) / 1000).toFixed(3).padStart(6, '0');
  return `${dateOf(instant, UTC)}T${clockTimeOf(instant, UTC)}:${seconds}Z`;
}
