/** The dates of a cycle from its records, whatever state those are in. */
import type { Application } from '../../model/application';
import { defaultPolicy, type Policy } from '../../model/policy';
import type { Cadence, Cycle } from '../../model/progress';
import type { Instant } from '../../model/time';
import { cadenceOf, type CadenceInput } from './cadence';
import { findCadenceError } from './cadence-input';
import { paceOf } from './industry-pace';

/** The windows of a cycle's steps, from the input `cadenceInputOf` makes of its records. */
export function stepDatesOf(
  application: Application,
  cycle: Cycle,
  recorded: CadenceInput['sent'],
  policy: Policy,
): Cadence {
  return computed(cadenceInputOf(application, cycle, recorded, policy));
}

/**
 * The input from which a cycle's dates are computed, always one that `cadenceOf` accepts. A message recorded before the
 * interview's end counts as sent at its end; one recorded before an earlier step's counts as sent with that step. If the
 * input is still refused (an old record, a policy of another version), the standard one under the default policy is used.
 */
export function cadenceInputOf(
  application: Application,
  cycle: Cycle,
  recorded: CadenceInput['sent'],
  policy: Policy,
): CadenceInput {
  const input: CadenceInput = {
    endedAt: cycle.endedAt,
    timeZone: cycle.timeZone,
    pace: paceOf(application, policy.industries),
    isStrongConnection: cycle.isStrongConnection,
    hasQuickHiring: application.hasQuickHiring,
    answerBy: cycle.answerBy,
    newsOn: cycle.newsOn,
    sent: inOrder(recorded, cycle.endedAt),
    policy,
  };
  return withPassedCheckIn(findCadenceError(input) === null ? input : plainInput(input));
}

/**
 * News moves the first unsent step. A check-in that lapsed before the final message was sent can no longer be that step,
 * so it counts as done on the day it was due, and the news moves what is still ahead.
 */
function withPassedCheckIn(input: CadenceInput): CadenceInput {
  const { sent } = input;
  if (input.newsOn === null || sent.checkIn !== null || sent.final === null) return input;
  const { dueAt } = computed({ ...input, newsOn: null })['check-in'];
  return {
    ...input,
    sent: inOrder({ ...sent, checkIn: Math.min(dueAt, sent.final) as Instant }, input.endedAt),
  };
}

function inOrder({ thankYou, checkIn, final }: CadenceInput['sent'], endedAt: Instant): CadenceInput['sent'] {
  let latest = endedAt;
  const notBefore = (at: Instant | null): Instant | null => {
    if (at === null) return null;
    if (at > latest) latest = at;
    return latest;
  };
  return { thankYou: notBefore(thankYou), checkIn: notBefore(checkIn), final: notBefore(final) };
}

function plainInput(input: CadenceInput): CadenceInput {
  return {
    ...input,
    pace: 'standard',
    answerBy: null,
    newsOn: null,
    sent: { thankYou: null, checkIn: null, final: null },
    policy: defaultPolicy,
  };
}

function computed(input: CadenceInput): Cadence {
  const dated = cadenceOf(input);
  if (dated.ok) return dated.value;
  throw new Error(`A cycle without dates: ${dated.refusal.tag} at ${dated.refusal.field}`);
}
