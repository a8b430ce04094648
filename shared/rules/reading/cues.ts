/**
 * The words that show what a clause is about: the employer's answer, or something else. They are matched against the
 * clause in canonical form, with `•` in place of every time it names.
 */

/** A pattern for any of the words: parts of regular expressions separated by spaces, with `_` for a space in a phrase. */
function anyOf(...lines: readonly string[]): RegExp {
  const words = lines.flatMap((line) => line.split(' ')).join('|');
  return new RegExp(`(?:^| )(?:${words.replaceAll('_', ' ')})(?= |$)`);
}

/** The employer answers or decides, or the user hears from them: a time beside these is an answer date. */
export const answerCue = anyOf(
  'hear heard hearing know tell word news feedback outcome verdict results? timeline timeframe turnaround',
  'next_steps?(?!_(?:is|are|(?:will|would)_be)_(?:an?|the|your|to)(?![a-z]))',
  'decid[a-z]* decision[a-z]* answer[a-z]* repl(?:y|ies|ied|ying) respon[a-z]* inform[a-z]* notif[a-z]* updat[a-z]*',
  'contact[a-z]*(?!_(?:your|the|my|his|her)_refer) in_touch touch_base reach(?:ing)?_out follow(?:ing)?_up_(?:with|by) back_to_(?:you|me|us)',
  "(?:[a-z]+'ll|will|can|should|to)_confirm",
  '(?:get|getting|got|come|coming|circle|write|report)_back(?:_to)? be_back(?=_(?:to|in_touch|in_contact|with)_) set_ourselves mak(?:e|ing)_(?:a|the)_call yes_or_(?:a_)?no waiting_to_hear anything_(?:from_us|to_share) something_(?:for|to)',
  'choose choosing choice select[a-z]* shortlist[a-z]* finali[sz][a-z]* conclu[a-z]* determin[a-z]* approv[a-z]* sign_?off',
  'announce[a-z]* (?:make|made|making)_up_(?:our|their|my|his|her)_minds? (?:make|making|extend|send)_(?:you_)?an_offer',
  '(?:hiring|recruitment|recruiting|selection|interview|interviewing|review|decision|whole|entire|our|the)_process',
  'give_you_a_(?:call|ring|shout|buzz) (?:get|expect|receive)_(?:a|an|the|our|my|your)_(?:call|ring|e_?mail|mail|letter|message)',
  '(?:call|calling|email|emailing|mail|phone|ring|message|write|writing|text|ping)_(?:to_)?(?:you|me|back)',
);

/** Words that suggest an answer date, unless the clause is about an interview or a start. */
export const hopeCue = anyOf(
  'hop(?:e|es|ed|ing) expect[a-z]* aim[a-z]* plan plans planning target[a-z]* goals? shoot[a-z]* try trying want[a-z]* ideal',
  'wait[a-z]* hold bear_with hang_(?:on|tight|in_there) sit_tight fingers_crossed patien[a-z]* give giving allow take takes taking need needs latest',
  'eta say says said tells told promis[a-z]* mention[a-z]* estimat[a-z]* guess[a-z]* reckon[a-z]* think thinks thought thinking',
  'believe[a-z]* figure[ds]? review[a-z]* discuss[a-z]* vot(?:e|es|ing) pick[a-z]* make_up offers? sit_down',
  "it_(?:will_be|is)_(?:made|sent|out) (?:[a-z]+'ll|will)_(?:ring|text|ping) looks?_(?:good|likely|possible)",
  'call email e_mail mail phone write message letter inbox receive something check(?:ing)?_(?:back|in)',
  'ready done sorted settled wrap[a-z]* finish[a-z]* complet[a-z]* (?:move|moving)_forward (?:go|gone|going)_out',
  'more_like look(?:s|ing)_like talk_(?:it|this|things) brings?_(?:one|it|news|an_answer) push[a-z]* slip[a-z]* slid[a-z]* drag[a-z]* postpon[a-z]* delay[a-z]* extend[a-z]* mov(?:e|ed)',
);

/** What the user is asked to do; it counts whatever else the clause says. */
export const asked = new RegExp(
  [
    '^(?:happy to hear|(?:please )?take (?:(?:until|till) )?• to (?:think|decide|consider|answer|accept|respond|reply)|(?:reply|respond|answer)(?! (?:in|due|expected|from|comes|will)(?![^ ]))|confirm|rsvp|send|submit|return|accept|fill|book|upload|apply|register|get back to (?:us|me))(?= |$)',
    anyOf(
      '(?:please|kindly)_(?!allow|give|wait|expect|assume|consider|bear|be_|note|know|understand|check_back|rest|hold|excuse|forgive|pardon|accept_(?:our|my))[a-z]+',
      '(?:can|could|would|are|will|did|do)_you hear(?:ing)?_(?:back_)?from_you',
      "you(?:'ll)?_(?:(?:will|would|also|just)_)?(?:need|have|must|should|can|could|are_asked)_(?:to_|until_)?" +
        '(?:send|submit|complete|return|sign|confirm|provide|finish|hand|upload|bring|start|come|arrive|accept|let|to_decide|decide|reply|respond|tell|apply|register)',
      '(?:like|want|need|expect|asking|ask)_you_to_(?!know|hear|wait|be_|expect|understand|have_)[a-z]+',
      "(?:i|we|they|he|she|[a-z]+'d)_(?:would_|will_|also_|really_)?(?:need|needs|must|have_to|has_to|want|wants|like)_(?:to_)?know",
      '(?:need|needs|want|wants|require|requires)_your(?!_(?:patience|understanding)) (?:has|have|is|are)_to_be_(?:handed|sent|submitted|returned|signed)',
      '(?:like|love|need|want|hope|expect)_to_(?:have|get|receive)_your (?:like|appreciate)_(?:an?|your)_(?:final_)?(?:answer|decision|reply|response) (?:want|wants|need|needs|like)_my_(?:answer|decision|reply|response)',
      "you(?:_have|'ve_got|_can_have|_can_take)_(?:(?:until|till)_)?•_to_(?:think|decide|consider|answer|accept|respond|reply)",
      "(?:pick|choose|select)_(?:a|your|the)_(?:time|slot|date|day) (?:you've_got|you_have|you_get)_(?:until|till)",
      '(?:be_(?:happy|glad|pleased|delighted)|love|like)_to_hear hear(?:ing)?_your (?:answer|decision|reply|response|confirmation)_from_you',
      'to_accept(?:_(?:it|the_offer))? offer_(?:stands|is_(?:open|good|valid))',
      "(?<!will_|'ll_|would_|'d_|to_|they_|she_|he_|can_|gonna_|and_)let_(?:us|me)_know",
      '(?:send|give|get|email)_(?:me|us)_(?:your|the|a|an|back) (?:submit|upload|hand_in|sign|fill_in|fill_out)_(?:the|your|it)',
      '(?:confirm|must_have|need_to_have)_your (?<!(?:have|get|receive)_)your_(?:availability|decision|answer|reply|response|references) lmk',
      'thank(?:s|_you)_(?:so_much_|very_much_|again_)?for see_you',
      'looking_forward_to_(?:see|seeing|meet|meeting|speaking|talking)',
    ).source,
  ].join('|'),
);

/** Never an answer, unless the clause says that somebody will answer. */
export const otherMatter = anyOf(
  'invit[a-z]* take_homes? budget headcount funding expir[a-z]* laps(?:e|es|ed|ing) valid_(?:until|till|through) validity',
  'start(?:ing)?_date first_day onboarding induction train(?:ing|ed) internship contract salary probation[a-z]* permit visa',
  'notice(?!_of_(?:our|the|a)) vacation holidays? (?:on|annual|parental|maternity|sick)_leave sabbatical',
  'out_of_(?:the_)?office ooo pto off_sick relocat[a-z]* years?_old warranty flight hotel on_hold duration',
);

/** Somebody will answer: "the training team will get back to you". */
export const answerVerb = anyOf(
  "(?:[a-z]+'(?:ll|d)|will|would|should|can|to|always|usually|normally|typically|only|then|also|committee|panel|board|team|hr|" +
    'managers?|director|partners|they|we|she|he|i)_(?:decides?|let_(?:you|me)_know|(?:get|come)_back_to_(?:you|me)|' +
    'be_in_touch|(?:tell|inform|notify|contact|call|email|phone)_(?:you|me)|write_to_(?:you|me)|hear|know|' +
    'make_(?:a|the|our|its|their)_(?:final_)?decision)',
);

/** Something else happens at that time, unless the clause is about an answer too. */
export const otherEvent = anyOf(
  'interview[a-z]* rounds? meets? meeting meetings met appointment conversation chat chatted conference event visit tour trip',
  'spoke spoken speak speaking talk(?!_(?:it|this|things)_) talked talking (?:a|an|the|our|your|phone|video|zoom|teams|intro|screening|minute|first|second)_call',
  'calls?_with webinar fair sprint birthday payday invoice link scheduled reschedul[a-z]* stage takes?_place references? referees?',
  'start starts started starting begin begins began beginning join joins joined joining launch[a-z]* trial shift',
  'posting advert[a-z]* close(?!_of) closes closed closing deadline open opens opened applied submitted received posted sent_you',
  'ads? accept(?:ing)?_applications applications_(?:(?:will_be|are)_)?accepted freeze frozen',
  "office away off travel[a-z]* busy return returns returning (?:am|i'm|is|are|be|he's|she's)_back",
  'available availability (?<!feel_)free booked drive commute (?<!of_)business experience founded',
  'assignment assessment challenge homework case_study need_(?:someone|somebody|you) (?:reference|background)_checks? task tests? exercise presentation present project work works worked working hours? pay paid salaried',
  'in_(?:place|post|seat) on_board',
  'lasts lasted lasting took been ran lived spent wrote',
);

/** A clause with this ending has a date of its own: "within a week of the closing date, 20 March". */
export const ownDate =
  /(?:(?:closing|start|end|exam|test|interview) date|deadline|interview|conference|exam)$/;

/** Words that negate an answer after "no": "no decision", but not "no problem". */
const DENIED =
  '(?:one|decisions?|answers?|news|word|updates?|results?|feedback|repl(?:y|ies)|response|calls?|verdict|offers?|outcome|contact|' +
  'way|chance|guarantee|promises?|hope|prospect|earlier|sooner|more_(?:news|word))';
/** After one of these, "not" or "won't" doesn't negate what follows: "it's not long now", "don't worry". */
const HARMLESS =
  '(?:hesitate|worry|forget|mind|panic|fail|miss|hurt|wait_to|(?:be_|take_|too_|so_|be_too_|take_too_)?(?:long|far)|' +
  'be_(?:late|surprised|alarmed|afraid|shy|offended|much_longer)|keep_you|need_to|have_to|have_a_reason)';

/** "We won't", "no decision", "unlikely": what follows in the clause won't happen. */
export const negation = anyOf(
  `(?<!if_|or_|no_reason_why_[a-z]+_[a-z]+_)not(?!_(?:only|just|to_worry|bad|a_problem|the_one|mine|${HARMLESS}))`,
  `no_(?:[a-z]+_)?${DENIED} no_• nor neither nobody none never(?!_(?:been|fear|mind)) nothing(?!_(?:to_(?:do|worry)|else)) (?:little|slim|small)_(?:chance|hope|prospect)`,
  `[a-z]+n't(?!_${HARMLESS}) (?:cannot|cant|dont|wont|doesnt|isnt|wouldnt)(?!_${HARMLESS})`,
  'unable unlikely (?<!no_|a_)doubt(?:s|ful)? impossible unrealistic hardly without(?!_(?:fail|delay|doubt|exception|question)) too_(?:early|soon)',
);
/** The same after a time: "By Friday we won't know", "a decision by Friday is unlikely". */
export const negationAfter = new RegExp(
  // "Friday, not Thursday" negates the other time.
  `^(?: ,)?(?: [a-z']+){0,3}?(?! not (?:•|later))${negation.source.replace('(?:^| )', ' ')}`,
);

/** A clause that withdraws a time named before it: "We said Friday, but that isn't going to happen." */
export const retraction =
  /^(?:(?:but|and|however|though|so) )?(?:that|this|it|which) (?:(?:is|was|will|can|could|did|does|do)(?:n't| not)|(?:is|will be) (?:no longer|off)|won't|can't|cannot)(?! (?:• •|(?:certain|definite|final|fixed|set|guaranteed|confirmed|sure|long|be long|take long)(?![^ ])))/;
/** A length in the clause after one of these is counted from a day nobody named. The interview counts as today's. */
export const laterStart =
  /^(?:once|when|whenever|as soon as|after|following)(?! (?:the|your|this|our|today's|my)(?: first| last| second)? (?:interview|call|meeting|conversation|chat|talk|visit)s?$)/;

/** "After we have met": the clause is about something later than the time it names. */
export const afterCue = /(?:^| )after (?!all)/;
/** "For two weeks" is how long something lasts, unless it follows one of these. */
export const waitingCue =
  /(?:^| )(?:wait|allow|hold|hang on|hang in there|hang tight|sit tight|bear with (?:us|me)|patient|aim[a-z]*|shoot[a-z]*|ask[a-z]*|hop[a-z]*|look[a-z]*|plan[a-z]*) for/;
/** A question with one of these is a request for patience. */
export const patienceCue = /(?:^| )(?:wait|patient|bear with)/;

/** A clause with nothing but these words and a time says only the time: "probably two weeks". */
const fillerWords = new Set(
  [
    '• , : by in on at within for around about roughly approximately approx up to until till before over during from toward towards',
    'maybe probably perhaps possibly likely hopefully ideally most usually normally typically generally definitely certainly sure',
    'or so the a an and but then again also however just only another first thing last least next now today all plan go going goes',
    "it it's its it'll it'd is be was will would should could may might can that that's this there",
    "i i'd i'll we we'll you you'll you'd they they'll he him she her us me as if",
    'say says said told tell think guess reckon please ok okay yes yeah well some sometime point time anywhere somewhere between inside long',
    'give take not no more less than sooner earlier late later latest max maximum tops very',
    'either one best worst case end of day eod business play due any possible possibly otherwise failing outside realistic appx prob tbc morning afternoon evening night tonight noon midnight am pm m p course ish circa ca',
    'mean meant make sorry actually rather correction scratch instead wait',
  ].flatMap((line) => line.split(' ')),
);

/** True if a clause contains times and little else. */
export function isBare(clause: readonly string[]): boolean {
  return clause.every(isFiller);
}

/** True for a word or number that says nothing about a time beside it. */
export function isFiller(word: string): boolean {
  return fillerWords.has(word) || /^\d+(?:\.\d+)?$/.test(word);
}
