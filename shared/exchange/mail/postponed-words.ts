/** The words of an interview that is put off: "we need to move our call on Thursday". */

const MEETING =
  '(?:interview|call|meeting|conversation|chat|appointment|session|slot|discussion|screen|visit)s?\\b';
const TERMIN = '(?:termin|gesprach|interview|telefonat|vorstellungsgesprach|kennenlerngesprach)\\w*';
const MOVE =
  '(?:postpon|reschedul|re-schedul|rearrang|push(?:ed|ing)? (?:back|out)|put(?:ting)? off|delay|mov(?:e|ed|ing)\\b|chang(?:e|ed|ing)\\b|shift)';
/** Other things that are put off, besides interviews. */
const OTHER =
  '(?:decision|start|announcement|launch|answer|application|date of (?:your )?start|hiring|role|position)';

/** "Push our chat on Thursday back". */
const pushedBack = new RegExp(
  `\\bpush(?:ed|ing)?(?: [\\w']+){1,3} ${MEETING}(?: \\w+){0,3} (?:back|out)\\b`,
  'u',
);
const statements = [
  // "We have to reschedule our call", "I need to push Thursday's chat back"
  new RegExp(
    `\\b(?:i|we|they|he|she)\\b(?: ?'(?:ll|ve|d|re|m))?(?: \\w+){0,6} ${MOVE}\\w*(?! you\\b)(?: (?!${OTHER})[\\w']+){0,5} ${MEETING}`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we)\\b(?: ?'(?:ll|ve|d|re|m))?(?: \\w+){0,6} (?:postpone|reschedule|rearrange)\\b(?! (?:the |your |our )?${OTHER})`,
    'u',
  ),
  pushedBack,
  // "The interview has been postponed"
  new RegExp(
    `${MEETING}[^.!?]{0,60}\\b(?:has|have|had|is|was|be|been|being|gets?|got)(?: \\w+){0,2} (?:postponed|rescheduled|moved|pushed (?:back|out)|delayed|put off|changed)\\b`,
    'u',
  ),
  // "I can't make Thursday"
  /\b(?<!you )(?:can't|cannot|can not|unable to|won't be able to|not able to) (?:make|do|attend|join|meet|manage|keep)\b[^.!?]{0,50}(?:\w+day\b|tomorrow|\btoday|interview|call|meeting|appointment|conversation|\b(?:it|that) (?:on|at|any ?more|after all)|\b(?:date|time|slot)\b)/u,
  /\b(?:need|have|like|want|try|hope|going)(?:ing)? to find (?:a|an|another) (?:new |different |other |alternative )?(?:time|date|slot|day)/u,
  new RegExp(
    `${TERMIN}[^.!?]{0,80}\\b(?:verschieb|verschoben|verleg|vertag)|\\b(?:verschieb|verleg)\\w*[^.!?]{0,60}${TERMIN}|neuen termin (?:vor|abstimm|verein|such|find)`,
    'u',
  ),
  /(?:aplazar|posponer|reprogramar|cambiar|mover)[^.!?]{0,50}(?:entrevista|reunion|llamada|cita)|(?:entrevista|reunion|llamada|cita)[^.!?]{0,50}(?:aplaz|pospuest|reprogram|cambiad)/u,
  /(?:reporter|decaler|deplacer)[^.!?]{0,50}(?:entretien|rendez-vous|appel|echange)|(?:entretien|rendez-vous|appel)[^.!?]{0,50}(?:reporte|decale|deplace)/u,
  /(?:rinviare|spostare|posticipare|rimandare)[^.!?]{0,50}(?:colloquio|incontro|appuntamento)|(?:colloquio|incontro|appuntamento)[^.!?]{0,50}(?:rinviato|spostato|posticipato|rimandato)/u,
  /(?:gesprek|afspraak|kennismaking)\w*[^.!?]{0,60}\b(?:verzetten|verzet|verplaatsen|verplaatst|uitstellen|uitgesteld)|\b(?:verzetten|verplaatsen|uitstellen)[^.!?]{0,50}(?:gesprek|afspraak)/u,
  /(?:adiar|remarcar|reagendar)[^.!?]{0,50}(?:entrevista|reuniao|conversa)|(?:entrevista|reuniao|conversa)[^.!?]{0,50}(?:adiad|remarcad|reagendad)/u,
  /(?:mulakat|gorusme)\w*[^.!?]{0,60}(?:ertele|baska bir (?:gun|tarih|saat))/u,
];
/** "Could we move our call to next week?" */
const question = new RegExp(
  `\\b(?:could|can|may|might|would|is|are|shall)\\b[^.!?]{0,50}\\b(?:postpone|reschedul\\w+|rearrang\\w+|find (?:a|another)[\\w ]{0,12}(?:time|date|slot|day)|${MOVE}\\w*(?: [\\w']+){0,4} ${MEETING})`,
  'u',
);
/** What they may do themselves: "If you need to reschedule, use this link". */
const offer =
  /^\s*(?:if|should|in case|unless|falls|wenn|sollten?|sofern|si)\b|\bif (?:you|this|that|the|it|for)\b|\b(?:need|want|wish|like) to (?:reschedule|cancel)[^.!?]{0,20}\?|\b(?:you|click|here|link|button)\b[^.!?]{0,50}\breschedul|\breschedul\w*[^.!?]{0,40}\b(?:here|link|button|https?|using|via)\b|let (?:me|us) know/u;

/** True for a text that puts an interview off: on one line, in lower case and without accents. */
export function isPostponed(text: string): boolean {
  return text
    .split(/(?<=[.!?])\s/u)
    .filter((sentence) => !offer.test(sentence))
    .some((sentence) =>
      sentence.trimEnd().endsWith('?')
        ? question.test(sentence) || pushedBack.test(sentence)
        : statements.some((pattern) => pattern.test(sentence)),
    );
}
