/** The next round that an employer's reply invites to, read with what reads the text of a mail. Pure. */
import type { InterviewKind } from '../../model/application';
import type { CalendarDate, Instant, TimeZone } from '../../model/time';
import { isAutomaticReply } from '../../rules/reading/text/automatic-replies';
import { headerLinesAt, introductionLinesAt } from '../../rules/reading/text/headers';
import { isBlank, linesOf } from '../../rules/reading/text/lines';
import { withoutMarkup } from '../../rules/reading/text/markup';
import { meetingLinkIn } from '../calendar-in/meeting-link';
import { ownWords, wordsOfMail } from '../mail/kind-of-mail';
import { eachOnce, peopleInProse, peopleNamedIn } from '../mail/named-people';
import { askedOf, timesInText, type TimeInText } from '../mail/times-in-text';
import type { ProposedInterview } from './letter';

export interface TimedInterview extends ProposedInterview {
  readonly start: Instant;
}

export interface NextRound {
  readonly kind: InterviewKind;
  /** At least one, in the order of the text: several if they leave the choice to the user. */
  readonly proposed: readonly TimedInterview[];
}

export interface ReplyGround {
  /** The day the reply came, from which "Thursday" is counted. */
  readonly saidOn: CalendarDate;
  readonly now: Instant;
  /** The user's: for times whose zone isn't named. */
  readonly zone: TimeZone;
  readonly company: string;
  /** The user has said that it is an invitation. */
  readonly isChosen: boolean;
  /** When the interviews start that are recorded already. */
  readonly known: readonly Instant[];
}

const MAX_READ = 20_000;
const sentenceEnd = /(?<=[.!?])\s+|\n\s*\n/u;
const asks =
  /\b(?:(?:could|can|would) you (?:do|make|manage|come|join|meet|be (?:free|available))|(?:would|does|do|will|might)\b[^.!?]{1,120}\b(?:work|suit|be (?:ok|okay|fine|possible|convenient|good))\b|are you (?:free|available|around)|(?:how|what) about|(?:can|could|may|shall) we|let's (?:say|meet|talk|speak)|(?:see|seeing|meet|meeting|speak to|speaking to|talk to|talking to) you|come (?:in|back|by|over)|have you (?:in|back|over))\b/iu;
const offers =
  /\b(?:offer(?:ing)? you (?:the|this|a|an|our) (?:[\w-]+ ){0,4}?(?:job|role|position|post|contract)|offer the (?:job|role|position|post) to you|make you an offer|extend (?:you )?an offer|(?:job|our|an|written) offer|offer of employment)\b/iu;
const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2}|\s?[ap]\.?m\b|\s?o'clock|(?= (?:and|to) \d))`;
/** Within such hours a time still has to be found: "any time between 2 and 4 pm". */
const vague = new RegExp(
  String.raw`\b(?:any ?time|(?:between|after|before|around|about|approximately) ${CLOCK})`,
  'iu',
);
const otherDays =
  /\b(?:start(?:ing)? date|first day|(?:you(?:'d| would|'ll| will)? |to )start(?: work| with us)? on|deadline|closing date|offices? (?:is|are|will be)|on leave|holidays?|announce\w*)\b/iu;
/** When they will answer, if the sentence asks for nothing. */
const answers =
  /\b(?:decide|decision|let you know|(?:get|come|be) (?:right )?back to you|in touch|hear(?:ing)? (?:back )?from (?:us|me)|(?:inform|notify|update) you|(?:give|send) you (?:an?|our|the) (?:answer|reply|update|feedback|result)|melden (?:uns|wir)|entscheid\w*|bescheid|rückmeldung)\b/iu;
const tests =
  /\b(?:assessment|take-?home|case study|(?:coding|technical|online|written|skills|aptitude|psychometric|typing|language) (?:test|challenge|exercise|task))\b/iu;
const talks = /\b(?:interview|call|round|conversation|chat|meet(?:ing)?|speak|talk)\b/iu;

/**
 * What the author of a reply invites to; null if it is a rejection, calls something off or moves it, or names no time to
 * come that is certain. If the user hasn't said that it is an invitation, the words have to.
 */
export function nextRoundIn(text: string, ground: ReplyGround): NextRound | null {
  const shown = withoutMarkup(text.slice(0, MAX_READ)).at(-1)?.text ?? '';
  const own = ownWords(belowHeaders(shown));
  if (isAutomaticReply(shown) || !isInvitation(own, ground.isChosen)) return null;
  const { saidOn, zone, company } = ground;
  const named = timesInText(sentencesOfTimes(own), saidOn, { userZone: zone, isMoved: false });
  const times = named.filter((time) => isAhead(time, ground));
  if (times.length === 0) return null;
  const people = eachOnce([...peopleNamedIn(own), ...peopleInProse(own, company === '' ? null : company)]);
  const common = {
    people: people.map((person) => ({ ...person, isHiringMailbox: false })),
    link: meetingLinkIn([shown]),
    ...{ summary: '', location: null, invitation: null, messageId: null },
  };
  return {
    kind: tests.test(own) && !talks.test(own) ? 'test' : 'interview',
    proposed: times.map((time) => ({
      ...{ start: time.start, end: time.end, zone: time.zone, ask: askedOf(time) },
      ...common,
    })),
  };
}

function isInvitation(own: string, isChosen: boolean): boolean {
  const words = wordsOfMail('', own);
  if (words !== 'interview' && words !== 'other') return false;
  return isChosen || (!offers.test(own) && (words === 'interview' || asks.test(own)));
}

/** Without the sentences whose times are no interview's, or not certain. */
function sentencesOfTimes(own: string): string {
  const isOther = (one: string) =>
    vague.test(one) || otherDays.test(one) || (answers.test(one) && !asks.test(one));
  return own
    .split(sentenceEnd)
    .filter((one) => !isOther(one))
    .join('\n\n');
}

/** Without the headers that were copied with it. */
function belowHeaders(text: string): string {
  const lines = linesOf(text);
  let index = 0;
  for (let line = lines[index]; line !== undefined; line = lines[index]) {
    const skipped = isBlank(line) ? 1 : headerLinesAt(lines, index) || introductionLinesAt(lines, index);
    if (skipped === 0) return text.slice(line.from);
    index += skipped;
  }
  return '';
}

function isAhead({ start, isLeft }: TimeInText, { now, known }: ReplyGround): boolean {
  return !isLeft && start > now && !known.includes(start);
}
