/** Every check, and what they find in a message together. */
import { resultOf, type Steps } from '../../model/work/steps';
import type { Check, CheckedMessage, CheckId, MessageRule, Span } from './check';
import { attachment } from './contents/attachment';
import { gap } from './contents/gap';
import { noOffer } from './contents/no-offer';
import { noOpenDoor } from './contents/no-open-door';
import { noTalkingPoint } from './contents/no-talking-point';
import { noThanks } from './contents/no-thanks';
import { noWait } from './contents/no-wait';
import { sameAsOther } from './contents/same-as-other';
import { subject } from './contents/subject';
import { tooLong } from './contents/too-long';
import { noGreeting } from './people/no-greeting';
import { otherName } from './people/other-name';
import { wrongName } from './people/wrong-name';
import { asksForUpdate } from './wording/asks-for-update';
import { demanding } from './wording/demanding';
import { desperate } from './wording/desperate';
import { genericOpening } from './wording/generic-opening';
import { negative } from './wording/negative';
import { pushy } from './wording/pushy';

/** One of each id, in the order of `checkIds`. */
export const checks: readonly Check[] = [
  gap,
  noGreeting,
  wrongName,
  otherName,
  noTalkingPoint,
  tooLong,
  genericOpening,
  pushy,
  demanding,
  negative,
  desperate,
  asksForUpdate,
  noWait,
  noOpenDoor,
  noThanks,
  noOffer,
  subject,
  sameAsOther,
  attachment,
];

/** `from` and `to` as in `Span`; the words for a finding are `checks.found` in the catalogue. */
export interface Finding extends Span {
  readonly check: CheckId;
  readonly rule: MessageRule;
}

/** What speaks against sending the message as it is, by its place in the text; what is missing comes first. Total and pure. */
export function findingsOf(message: CheckedMessage): readonly Finding[] {
  return resultOf(findingsInSteps(message));
}

/** The same in steps: the first time takes a hundred times as long as later ones, because the patterns are compiled. */
export function* findingsInSteps(message: CheckedMessage): Steps<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { id, rule, find, findInSteps } of checks) {
    const spans = findInSteps === undefined ? find(message) : yield* findInSteps(message);
    findings.push(...spans.map((span) => ({ check: id, rule, ...span })));
    yield;
  }
  return findings.sort((a, b) => a.from - b.from);
}
