/**
 * The words of an offer that ask for the user's answer. They are matched against a clause in canonical form, with `•` in
 * place of every time it names.
 */
import { negation } from '../cues';

/** A pattern for any of the words, with `_` for a space in a phrase. */
function wordsOf(...lines: readonly string[]): string {
  return `(?:${lines
    .flatMap((line) => line.split(' '))
    .join('|')
    .replaceAll('_', ' ')})`;
}

function eitherOf(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

const ANSWER = wordsOf('answer decision reply response acceptance confirmation signature');
const ANSWERING = wordsOf(
  'answer decide reply respond rsvp accept let_us_know let_me_know get_back_to_us get_back_to_me',
  'come_back_to_us come_back_to_me tell_us tell_me make_up_your_mind make_your_decision make_a_decision',
  'confirm confirm_your_acceptance confirm_your_decision sign sign_and_return return_the_signed return_a_signed',
  'send_us_the_signed send_back_the_signed give_us_your_answer give_us_an_answer give_us_your_decision give_us_a_decision',
);
/** "We would like your answer": theirs to give is the user's. */
const WOULD_LIKE = wordsOf(
  "[a-z]+'d_like would_like [a-z]+'d_love would_love [a-z]+'d_appreciate would_appreciate appreciate need needs want wants",
);
/** With these, "a decision" may be anybody's, and only "your decision" is the user's. */
const EXPECT = wordsOf(
  'expect expecting require requires await awaiting ask_for asking_for hope_for hoping_for',
);
const TO_GET = '(?: to (?:have|get|receive|know))?';
const YOUR = '(?:your|my)(?: (?:final|formal|written|definite|clear|considered))?';
const ONE = 'an?(?: (?:final|formal|written|definite|clear))?';

/** Words between the request and the time that change nothing. */
const BETWEEN = wordsOf(
  'your a an the our this that it these both decision answer reply response offer letter contract copy terms role position job',
  'whether if you would will like want wish plan intend to accept decline take join us me either way yes or no on about',
  'regarding with of please from_you in_writing back final formal written signed email mail and know think do are happy',
  'interested kindly just also possible',
);
/** Words that lead up to the time. */
const UP_TO = wordsOf(
  'by before until till within on in at at_the_latest at_latest no_later_than not_later_than latest close_of_business close_of_play',
  'close_of_day end_of cob eod the , about around through up_to midnight noon say this sometime due is day',
);
const LEAD = `(?: ${BETWEEN}){0,12}(?: ${UP_TO}){0,6} $`;

/** "Please respond", "could you let us know", "you need to decide", "we ask you to reply". */
const ASKED =
  eitherOf(
    '(?:please|kindly)',
    '(?:can|could|would|will) you',
    'if you (?:can|could|would)',
    'you to',
    'you (?:must|should|can)',
    "you(?:'ll| will| would)? (?:need|have) to",
  ) + '(?: (?:also|kindly|please|just))?';

const REQUEST = eitherOf(
  `${WOULD_LIKE}${TO_GET} ${eitherOf(YOUR, ONE)} ${ANSWER}`,
  `${EXPECT}${TO_GET} ${YOUR} ${ANSWER}`,
  "(?:(?:i|we|they|he|she) (?:need|needs|want|wants|have|has)|[a-z]+'d like|would like) to know",
  // "If we don't hear from you by Friday" names a deadline too.
  "(?:(?:if|unless) (?:we|i) (?:(?:do not|don't|haven't|have not) )?)?(?:hear|hearing|heard)(?: back)? from you",
  `(?:hear|hearing|receive|receiving|have|having) ${YOUR} ${ANSWER}`,
  `${ASKED} ${ANSWERING}`,
);
const requestBefore = new RegExp(
  `(?:^| )${REQUEST}${LEAD}|^(?:(?:and|so|then|just|but) )*${ANSWERING}${LEAD}`,
);
/** "By Friday we need your answer", "by Friday, please let us know". */
const requestAfter = new RegExp(`^(?: (?:,|then))*(?: [a-z']+){0,3}? ${REQUEST}(?: ${BETWEEN})*$`);
const requestFirst = new RegExp(`^(?:${REQUEST}|(?:[a-z']+ ){0,3}?${REQUEST}|${ANSWERING})(?: ${BETWEEN})*$`);

/** "Please let us know | if you accept by •", "sign | and return it by •": the clause before asks. */
const requestGoesOn = new RegExp(`^(?:if|and return)${LEAD}`);
const requestBegun = new RegExp(`(?:^|(?:^| )${ASKED} )${ANSWERING}$`);

const STANDS = wordsOf('expires lapses ends closes valid open good stands holds expire lapse end close');
/** "is valid until". */
const STANDING = `(?:(?:^| )(?:is|remains|stays|will|be|remain|stay|only|then|and))*(?:^| )${STANDS}(?: for(?: acceptance)?)?(?: ${UP_TO})* $`;
const offerBefore = new RegExp(
  `(?:^| )offer(?: letter)?(?: (?:itself|above|attached|enclosed|to you))?(?: (?:which|that))?${STANDING}` +
    `|(?:^| )(?:hold|keep|leave) (?:the|this|our|your) offer(?: open)?(?: for you)?(?: for)?(?: ${UP_TO})* $`,
);
/** "It expires on", after words about the offer. */
const standingBefore = new RegExp(`^(?:it|which|this|that)?${STANDING}`);
const offerNamed = /(?:^| )offer(?: |$)/;

/** "You have until •", "take a week to think". */
const timeGiven =
  /(?:^| )(?:you(?:'ve got|'ve| have got| have| can have| will have|'ll have)|(?:you(?: can| may| could)?|please|feel free to) take|^take|(?:give|giving|given) you)((?: (?:until|till|up to|the|end of|close of business|cob|on|say|about))*) $/;
const forAnswer = new RegExp(
  `^ (?:to (?:decide|think|consider|mull|sleep|review|accept|answer|reply|respond|make (?:up )?your|let (?:us|me) know|(?:come|get) back|tell us)|for your ${ANSWER})(?= |$)`,
);
/** "The deadline for your answer is •", "a deadline of • for your answer". */
const deadlineBefore = new RegExp(
  `(?:^| )(?:deadline|cut off|cutoff) (?:to|for) (?:accept|accepting|answer|answering|decide|deciding|reply|replying|respond|responding|acceptance|your ${ANSWER})${LEAD}` +
    `|(?:^| )(?:acceptance|response|reply) deadline(?: ${UP_TO})* $`,
);
const deadlineOf = /(?:^| )deadline of $/;
const forYourAnswer = new RegExp(`^ for your ${ANSWER}(?= |$)`);

/** "Offer valid until:", "Please answer by:". */
const label = new RegExp(
  `^(?:please )?(?:${ANSWERING}|(?:your )?${ANSWER}(?: (?:deadline|due|needed|requested|required))?|deadline (?:to|for) (?:accept|answer|reply|respond|acceptance)|offer (?:expires|expiry|expiration|valid|deadline|open)(?: date)?)(?: ${BETWEEN}){0,6}(?: ${UP_TO})*$`,
);
const leadsUpTo = new RegExp(`^(?:${UP_TO} )*$`);

/** Only this many characters on each side of a time are looked at. */
const SIGHT = 200;

/** A clause, with what is said around it. */
interface OfferClause {
  readonly text: string;
  /** The clause before it; empty if there is none. */
  readonly before: string;
  /** The next clause of its sentence; empty if there is none, or if that names a time of its own. */
  readonly after: string;
  /** The clause before it ends with a colon. */
  readonly isLabelled: boolean;
}

/** True if the time at `at` in the clause is the one by which the user is asked to answer. */
export function asksForAnswer({ text, before, after, isLabelled }: OfferClause, at: number): boolean {
  // What is cut off counts as a word, so that nothing after it looks like the beginning.
  const lead = at > SIGHT ? `… ${text.slice(at - SIGHT, at)}` : text.slice(0, at);
  const rest = text.length - at > SIGHT ? `${text.slice(at + 1, at + SIGHT)} …` : text.slice(at + 1);
  if (/^ from (?!you(?: |$))/.test(rest)) return false;
  if (isLabelled && label.test(before)) return leadsUpTo.test(lead);
  const request = requestBefore.exec(lead) ?? offerBefore.exec(lead) ?? deadlineBefore.exec(lead);
  if (request !== null) return !negation.test(lead.slice(0, request.index));
  if (requestGoesOn.test(lead)) return requestBegun.test(before) && !negation.test(before);
  if (standingBefore.test(lead) && offerNamed.test(before)) return true;
  if (deadlineOf.test(lead)) return forYourAnswer.test(rest);
  const given = timeGiven.exec(lead);
  if (given !== null) return isTimeGiven(lead.slice(0, given.index), given[1] ?? '', rest);
  if (!leadsUpTo.test(lead)) return false;
  const following = rest === '' ? after : rest;
  return (rest === '' ? requestFirst : requestAfter).test(following) && !negation.test(following);
}

function isTimeGiven(before: string, until: string, rest: string): boolean {
  if (negation.test(before)) return false;
  return forAnswer.test(rest) || (/ (?:until|till)(?: |$)/.test(until) && rest === '');
}
