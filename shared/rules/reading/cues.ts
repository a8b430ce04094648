/**
 * The words that tell what a clause speaks of: the employer's answer, or something else. They are tried on the clause in
 * canonical form, in which `•` stands for every time named.
 */

/** A pattern for any of the words, each of them a piece of a regular expression; spaces part them, `_` joins phrases. */
function anyOf(...lines: readonly string[]): RegExp {
  const words = lines.flatMap((line) => line.split(' ')).join('|');
  return new RegExp(`(?:^| )(?:${words.replaceAll('_', ' ')})(?= |$)`);
}

/** The employer answers or decides, or the user hears: a time beside these is an answer date. */
export const answerCue = anyOf(
  'hear heard hearing know tell word news feedback outcome verdict results? timeline timeframe turnaround',
  'next_steps?(?!_(?:is|are|(?:will|would)_be)_(?:an?|the|your|to)(?![a-z]))',
  'decid[a-z]* decision[a-z]* answer[a-z]* repl(?:y|ies|ied|ying) respon[a-z]* inform[a-z]* notif[a-z]* updat[a-z]*',
  'contact[a-z]* in_touch touch_base reach(?:ing)?_out follow(?:ing)?_up_(?:with|by) back_to_(?:you|me|us)',
  '(?:get|getting|got|come|coming|be|circle|write|report)_back(?:_to)? waiting_to_hear anything_(?:from_us|to_share) something_(?:for|to)',
  'choose choosing choice select[a-z]* shortlist[a-z]* finali[sz][a-z]* conclu[a-z]* determin[a-z]* approv[a-z]* sign_?off',
  'announce[a-z]* (?:make|made|making)_up_(?:our|their|my|his|her)_minds? (?:make|making|extend|send)_(?:you_)?an_offer',
  '(?:hiring|recruitment|recruiting|selection|interview|interviewing|review|decision|whole|entire|our|the)_process',
  'give_you_a_(?:call|ring|shout|buzz) (?:get|expect|receive)_a_(?:call|ring)',
  '(?:call|calling|email|emailing|mail|phone|ring|message|write|writing|text|ping)_(?:to_)?(?:you|me|back)',
);

/** Words that go well with an answer date, but do not make one beside an interview or a start. */
export const hopeCue = anyOf(
  'hop(?:e|es|ed|ing) expect[a-z]* aim[a-z]* plan plans planning target[a-z]* goals? shoot[a-z]* try trying want[a-z]* ideal',
  'wait[a-z]* hold bear_with hang_(?:on|tight|in_there) sit_tight fingers_crossed patien[a-z]* give giving allow take takes taking need needs latest',
  'eta say says said tells told promis[a-z]* mention[a-z]* estimat[a-z]* guess[a-z]* reckon[a-z]* think thinks thought thinking',
  'believe[a-z]* figure[ds]? review[a-z]* discuss[a-z]* vot(?:e|es|ing) pick[a-z]* make_up offers? sit_down',
  'call email e_mail mail phone write message letter inbox receive something check(?:ing)?_(?:back|in)',
  'ready done sorted settled wrap[a-z]* finish[a-z]* complet[a-z]* (?:move|moving)_forward (?:go|gone|going)_out',
  'look(?:s|ing)_like push[a-z]* postpon[a-z]* delay[a-z]* extend[a-z]* mov(?:e|ed)',
);

/** What the user is asked to do, what is over, and what never is an answer: these count whatever else is said. */
export const otherMatter = new RegExp(
  [
    '^(?:reply|respond|confirm|answer|rsvp|send|submit|return)(?= |$)',
    anyOf(
      '(?:please|kindly)_(?!allow|give|wait|expect|assume|consider|bear|be_|note|know|understand|check_back|rest|hold)[a-z]+',
      '(?:can|could|would|are|will|did|do)_you hear(?:ing)?_(?:back_)?from_you',
      "you(?:'ll)?_(?:(?:will|would|also|just)_)?(?:need|have|must|should|can|could|are_asked)_(?:to_|until_)?" +
        '(?:send|submit|complete|return|sign|confirm|provide|finish|hand|upload|bring|start|come|arrive|accept|let|to_decide|decide|reply|respond)',
      '(?:like|want|need|expect|asking|ask)_you_to_(?!know|hear|wait|be_|expect|understand|have_)[a-z]+ take_homes?',
      "expir[a-z]* valid_(?:until|till|through) (?:you've_got|you_have|you_get)_(?:until|till) to_accept(?:_(?:it|the_offer))?",
      "(?<!will_|'ll_|would_|'d_|to_|they_|she_|he_|can_|gonna_|and_)let_(?:us|me)_know",
      '(?:send|give|get|email)_(?:me|us)_(?:your|the|a|an|back) (?:submit|upload|hand_in|sign)_(?:the|your|it)',
      'confirm_your your_(?:availability|decision|answer|reply|response|references)',
      'thank(?:s|_you)_(?:so_much_|very_much_|again_)?for see_you',
      'looking_forward_to_(?:see|seeing|meet|meeting|speaking|talking) invit[a-z]* scheduled reschedul[a-z]*',
      'start(?:ing)?_date first_day onboarding train(?:ing|ed) internship contract salary probation[a-z]* notice permit visa',
      'vacation holidays? (?:on|annual|parental|maternity)_leave sabbatical out_of_(?:the_)?office relocat[a-z]*',
      'years?_old warranty flight hotel on_hold',
    ).source,
  ].join('|'),
);

/** What happens at that time is something else, unless the clause speaks of an answer too. */
export const otherEvent = anyOf(
  'interview[a-z]* rounds? meets? meeting meetings met appointment conversation chat chatted conference event visit tour trip',
  'spoke spoken speak speaking talk talked talking (?:a|an|the|our|your|phone|video|zoom|teams|intro|screening|minute|first|second)_call',
  'start starts started starting begin begins began beginning join joins joined joining launch[a-z]* trial shift',
  'posting advert[a-z]* close(?!_of) closes closed closing deadline open opens opened applied submitted received posted sent_you',
  "office away off travel[a-z]* busy return returns returning (?:am|i'm|is|are|be|he's|she's)_back",
  'available availability (?<!feel_)free booked drive commute (?<!of_)business experience founded',
  'assignment assessment challenge homework case_study need_(?:someone|somebody|you) (?:reference|background)_checks? task tests? exercise presentation present project work works worked working hours? pay paid salaried',
  'lasts lasted lasting took been ran lived spent wrote',
);

/** "We won't", "no decision", "unlikely": what follows in the clause will not be. */
export const negation = anyOf(
  'not(?!_only|_hesitate|_worry|_to_worry|_forget) never no(?!_doubt|_problem|_worries|_matter) nor neither nothing nobody none',
  "[a-z]+n't(?!_hesitate|_worry|_wait|_forget|_mind) cannot cant dont wont doesnt isnt wouldnt",
  'unable unlikely doubt[a-z]* impossible hardly without too_(?:early|soon)',
);

/** "After we have met": what follows in the clause comes later than the time it names. */
export const afterCue = /(?:^| )after (?!all)/;
/** "For two weeks" is how long something lasts, except after these. */
export const waitingCue =
  /(?:^| )(?:wait|allow|hold|hang on|hang in there|hang tight|sit tight|bear with (?:us|me)|patient|aim[a-z]*|shoot[a-z]*|ask[a-z]*|hop[a-z]*|look[a-z]*|plan[a-z]*) for/;
/** A question with one of these is a request for patience. */
export const patienceCue = /(?:^| )(?:wait|patient|bear with)/;

/** Where a clause says no more than these besides the time, the time is all it says: "probably two weeks". */
const fillerWords = new Set(
  [
    '• , : by in on at within for around about roughly approximately approx up to until till before over during from toward towards',
    'maybe probably perhaps possibly likely hopefully ideally most usually normally typically generally definitely certainly sure',
    'or so the a an and but then again also however just only another first thing last least next now today all plan go going goes',
    "it it's its it'll it'd is be was will would should could may might can that that's this there",
    "i i'd i'll we we'll you you'll you'd they they'll he him she her us me as if",
    'say says said told tell think guess reckon please ok okay yes yeah well some sometime point time anywhere somewhere between inside long',
    'give take not no more less than sooner earlier late later latest max maximum tops very',
    'either best worst case end of day eod cob business play morning afternoon evening night tonight noon midnight am pm m p course ish circa ca',
    'mean meant make sorry actually rather correction scratch instead wait',
  ].flatMap((line) => line.split(' ')),
);

/** True where a clause holds times and little else. */
export function isBare(clause: readonly string[]): boolean {
  return clause.every((word) => fillerWords.has(word) || /^\d+$/.test(word));
}
