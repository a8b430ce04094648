/** Every check, and what they find in a message together. */
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
  return checks
    .flatMap((check) => check.find(message).map((span) => ({ check: check.id, rule: check.rule, ...span })))
    .sort((a, b) => a.from - b.from);
}
