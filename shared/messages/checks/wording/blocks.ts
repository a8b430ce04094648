/**
 * What the patterns for wording are made of: who, what is asked for, by when. A pattern joins them in the order of an
 * English clause, so that what it finds can be said in one line.
 */

/** The rest of a clause, up to `most` characters. */
export const rest = (most: number) => `[^.?!;\\n]{0,${most}}?`;

/** The beginning of a sentence or of a request. */
export const start = '(?<=^|[.!?,;:\\n]\\s{0,3}|\\b(?:please|pls|kindly|just|finally|either) )';

/** What colours a verb or an adjective: "really", "a bit", "at least". */
const colour =
  '(?:a (?:bit|little|lot)|more than|kind of|sort of|at least|once again|quite|very|really|so|too|rather|somewhat|also|just|pretty|still|now|even|only|already|simply|yet|ever|never|getting|becoming|being|feeling|been|all|that|how|far|way|much|more|less|[a-z]+ly)';
export const colouring = `(?:${colour} ){0,4}`;

/** "I", with what may come between it and its verb: "I'd really", "we will now have to". */
export const I =
  "(?:i|we)(?:'?d|'?ll|'?m|'?ve)?(?: (?:am|are|was|were|have|had|will|would|can|could|do|did|might|may|must|shall|going to|have to|hereby|therefore|kindly|" +
  colour +
  ')){0,4}';

/** "I will", as a threat or an offer. */
export const iWill =
  "(?:I'll|I will|I'm going to|I am going to|I may|I might|I shall|I plan to|I intend to|I'm forced to)(?: have to| be forced to| also| just| simply| try to| then){0,4}";

/** Whoever is to answer: "you", "nobody", "your recruiter", "the panel". */
export const they =
  '(?:you(?:r (?:[a-z-]+ ){0,2}[a-z-]+)?(?: (?:guys|all|both))?|he|she|they|hr|nobody|no one|no-one|none of (?:you|them)|not one of you|any(?:one|body)|some(?:one|body)|the (?:hiring |interview |recruitment |hr )?(?:team|panel|recruiters?|interviewers?|managers?|committee|company|firm|department|office|people))';

/** What candidates wait for. */
export const answer =
  '(?:answers?|reply|replies|responses?|decisions?|verdict|feedback|explanations?|updates?|news|results?|outcome|confirmation|clarity|certainty|call ?back|reaction|acknowledge?ment|sign of life|yes or (?:a )?no|word from you|word)(?! (?:maker|making|process|tree|loop|channel|culture|times?|rates?))';

/** What an employer can give. */
export const goods =
  '(?:offers?|contracts?|start(?:ing)? date|paperwork|(?:test )?(?:results?|scores?)|(?:travel )?(?:costs?|expenses)|guarantee|second interview|job offer|in writing)';

/** Words that describe what is claimed: "at least some sort of". */
export const describing =
  "(?:(?:sort|kind|form) of |(?!(?:to|for|you|that|from|with|about|in|on|no|not|it|is|was|of|my|help|more)\\b)[a-z'-]+ ){0,5}";

/** What they are asked to do who are to answer. */
export const answering =
  '(?:reply|respond|answer|react|revert|communicate|advise|lmk|get back|come back to|let (?:me|us) know|tell|inform|update|confirm|decide|write(?: back)?|call(?: back)?|phone|telephone|ring|contact|acknowledge|return (?:my|the)|make up (?:your|their) minds?|make (?:me )?an? (?:offer|decision)|commit|sign|pick up)';
/** The same when it is over, or of a third person: "told", "nobody tells". */
export const answered =
  '(?:answers|replies|responds|reacts|gets back|calls|tells|informs|writes|decides|replied|responded|answered|reacted|(?:got|gotten) back|came back to|told|informed|updated|confirmed|decided|wrote|written|called(?: back)?|phoned|rang|rung|contacted|acknowledged|returned (?:my|the)|made up (?:your|their) minds?|picked up|heard from)';

const weekday = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?';
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const day = `(?:(?:this|next|coming|the) )?(?:${weekday}|week|weekend|month|today|tonight|tomorrow|noon|midday|midnight|then|cob|eod|(?:end|close) of (?:the |this |your )?(?:day|business|week|month)|\\d{1,2}(?::\\d\\d)? ?(?:am|pm|o'?clock)?|the \\d{1,2}(?:st|nd|rd|th)|${month}(?: \\d{1,2})?|\\d{1,2} ${month})`;

/** A time by which something is to happen. */
export const deadline = `(?:today|tonight|tomorrow|immediately|at once|right (?:away|now)|straight away|asap|(?:as soon as|the moment|the minute) (?:possible|you (?:read|see|get))|by return|promptly|without (?:any )?(?:further |more )?delay|(?:by|before|until|till) ${day}|(?:no|not) later than|at the latest|within (?:the next |the )?[a-z\\d]+ (?:working |business )?(?:hours?|days?|weeks?)|this (?:week|morning|afternoon|evening)|in the next (?:few |two |\\d+ )?(?:hours?|days?)|(?:before|until) I (?:go|leave|have|must|can|sign|travel|start)\\b)`;

/** Messages of one's own. */
export const messages =
  '(?:e-?mails?|messages?|mails?|notes?|letters?|calls?|voice ?mails?|texts?|reminders?|attempts?|follow-?ups?|dms?)';

export const many =
  '(?:(?:so |too |far too )?many|several|a few|multiple|countless|(?:a )?couple of|two|three|four|five|six|seven|both|\\d+)';
