/**
 * The words beside a time that make it an end, a start, a past time or a habit. They are matched against the canonical
 * text to the left of the time (back to the start of the clause) or to its right.
 */

/** Words that may come in between and change nothing: "after *about* two weeks". */
const ABOUT =
  '(?: (?:about|around|roughly|approximately|approx|some|another|only|just|maybe|probably|perhaps|likely|possibly|say|' +
  'hopefully|the|a|of|sometime|at|in|on|by|next))*';

const BEGINNING =
  'after|since|from|starting|beginning|effective|as of|not until|beyond|>|at least|minimum|min|' +
  'as early as|early as|as soon as|soon as|earliest|more than|longer than|later than|earlier than|sooner than';
const PAST = 'past|last|previous|earlier|dated';
const HABIT = 'every|each';
const RULED_OUT = 'rather than|instead of';

/** Left: it is a start, a past time, a habit, or ruled out. */
export const lowerBoundBefore = new RegExp(`(?:^| )(?:${BEGINNING}|${PAST}|${HABIT}|${RULED_OUT})${ABOUT}$`);

/** Left: it is an end despite the negation: "no later than", "it shouldn't take more than". */
export const upperBoundBefore = new RegExp(
  `(?:^| )(?:no|not|never|without|[a-z]+n't|dont|wont|shouldnt)(?: [a-z]+){0,4} (?:(?:more|longer|later) than|beyond|past|over)${ABOUT}$`,
);

/** Right: it is a start. */
export const lowerBoundAfter =
  /^(?: or so)?(?: ,)? (?:at the (?:very )?earliest|earliest|or later|or after|onwards?|(?:and|or) beyond|at least|(?:at a )?minimum|or longer)(?= |$)/;

/** Left of a day: it has passed, as in "we contacted them on Monday"; "we will have decided on Monday" is still to come. */
export const pastBefore =
  /(?:^| )(?:(?:i|we|you|they|he|she)(?: (?:already|just|also|all|both|only|first))?|as) (?:agreed|announced|answered|called|contacted|decided|discussed|emailed|heard|informed|messaged|notified|phoned|replied|responded|updated)(?: [a-z']+){0,5} on$/;

/** Left of a length: it is how long something lasts, or more than that. */
export const lastingBefore = /(?:^| )for(?: (?:about|around|roughly|the|another|up to|at least))*$/;
export const overBefore = /(?:^| )over$/;

/** Left of a date: it belongs to something, as in "your letter of March 3", "most of next week"; not in "the end of Friday". */
export const belongingBefore = /(?<!end|close|course|deadline|date|target|goal|aim|maximum|matter) of$/;

/** Left: it is a deadline, whatever the clause is about. */
export const deadlineBefore =
  /(?:^| )(?:by|within|before|until|till|than|at most|up to|under|max|inside)(?: (?:about|around|roughly|the|end of|close of|day|business|eod|cob|on|latest|say|this))*$|(?:^| )(?:close|end) of (?:business|play)(?: (?:,|on))*$/;
/** Right: the same. */
export const deadlineAfter =
  /^ (?:at the (?:very )?(?:latest|outside)|at worst|at a push|latest|max|tops)(?= |$)/;

/** Between two times: the second replaces the first. */
export const correction =
  /(?:^| )(?:i mean|i meant|make (?:that|it)|scratch that|correction|or rather|that is ,|namely|to be precise|more precisely|no ,|wait ,|sorry|actually|but now|instead|brought forward)(?= |$)/;

/** Left: the words that are shown together with a time. */
export const leadingWords =
  /(?:(?:^| )(?:by|within|in|on|before|until|till|no later than|not later than|up to|at most|around|about|roughly|over|during|sometime|between|from|for)(?: the)?)+$/;
