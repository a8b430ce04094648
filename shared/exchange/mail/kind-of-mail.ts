/** What an employer's mail says, by its words. Always a proposal: the user confirms it. */

/** Whole phrases, since "unfortunately" alone also moves a date. Without accents, in lower case. */
const rejections = [
  // English
  /(?:decided|chosen|choosing|opted|going|elected) (?:not )?to (?:move|go|proceed|progress|continue|advance)[\w ]{0,20} (?:forward |ahead |on )?with (?:an?)?other (?:candidate|applicant)/u,
  /(?:move|moving|going|go|proceed|proceeding|progress|progressing) (?:forward |ahead )?with (?:an?)?other (?:candidate|applicant)/u,
  /(?:not|n't|unable|won't|cannot|can't) (?:be )?(?:to )?(?:be )?(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)|continu(?:e|ing)|advanc(?:e|ing)|go(?:ing)?)\b[\w ']{0,30}(?:forward|further|ahead|with your (?:application|candidacy)|your (?:application|candidacy)|to the next)/u,
  /(?:will|have|are|did|were|was|been) (?:not|n't) (?:be |been )?(?:selected|successful|shortlisted|chosen|offer(?:ing|ed)? you)/u,
  /(?:you|your application|your candidacy) (?:has|have|was|were) (?:been )?(?:unsuccessful|rejected|declined|not (?:been )?(?:selected|successful|shortlisted))/u,
  /(?:unable|not able|can't|cannot|not in a position) (?:be able )?to (?:make you an offer|offer you|extend (?:you )?an offer)|can(?:not|'t) offer you/u,
  /regret to (?:inform|tell|let|say|advise)/u,
  /(?:position|role|vacancy) (?:has (?:now )?been|is now|was) filled|filled (?:the|this) (?:position|role|vacancy)/u,
  /(?:pursue|selected|hired|chosen|chose|offered|offer) (?:the (?:role|position) to )?(?:an?)?other (?:candidate|applicant)s?/u,
  /(?:candidates?|applicants?|someone|somebody|a person|people) whose (?:\w+ )?(?:experience|skills|background|qualifications?|profile|skill set)/u,
  /no longer (?:being )?(?:under consideration|consider(?:ing|ed)|in consideration)/u,
  /decided not to (?:offer|hire|extend|pursue|proceed|move|progress|continue)/u,
  /not (?:the right|a) (?:fit|match) (?:for|at this|right now)/u,
  /wish you (?:all the best|every success|the best of luck|luck|success)[\w ]{0,20} (?:in|with) your (?:job )?(?:search|future|career)/u,
  // German
  /(?:leider|bedauern)[^.!?]{0,160}(?:absage|absagen|nicht (?:weiter )?(?:berucksichtigen|anbieten|in die engere|fur sie entschieden|mitteilen konnen)|anderen? (?:bewerber|kandidat)|anderweitig|mitteilen zu mussen|entgegenkommen|nicht entsprechen|keine positive|nicht weiterverfolgen|nicht zusagen)/u,
  /(?:anderen?|eine andere|einen anderen) (?:bewerber|bewerberin|kandidat(?:en|in)?|person|mitbewerber)[^.!?]{0,60}entschieden|fur (?:einen|eine) anderen? (?:bewerber|kandidat)/u,
  /(?:bewerbung|sie)[^.!?]{0,80}nicht (?:weiter )?(?:berucksichtig|in die engere auswahl|weiterverfolg)/u,
  /(?:mussen|mochten) (?:wir )?(?:ihnen|dir) (?:leider )?(?:eine )?absage/u,
  /stelle (?:wurde |ist )?(?:bereits |inzwischen |mittlerweile )?(?:anderweitig )?(?:besetzt|vergeben)/u,
  /nicht (?:fur sie|fur dich) entschieden|gegen (?:ihre|deine) bewerbung entschieden/u,
  // Spanish
  /(?:lamentamos|lamentablemente|desafortunadamente|sentimos)[^.!?]{0,160}(?:otr[oa]s? candidat|no (?:has|ha|hemos|podemos|continuar|seguir|seras|fue)|descartad|no seleccionad|informarte que)/u,
  /(?:hemos decidido|decidimos) (?:continuar|avanzar|seguir) con otr[oa]s? (?:candidat|perfil)|no (?:has|ha) sido seleccionad/u,
  // Turkish
  /(?:maalesef|ne yazik ki|uzulerek)[^.!?]{0,160}(?:olumsuz|baska (?:bir )?aday|devam edem|ilerleyem|degerlendirem|uygun bulunma|sectik)/u,
  /basvurunuz(?:un)? (?:olumsuz|reddedil)|baska (?:bir )?aday(?:la|larla| ile) (?:devam|ilerle)/u,
];
const cancellations = [
  /(?:interview|call|meeting|conversation|appointment|chat)[^.!?]{0,60}(?:is|has been|was|be|had to be|needs to be) (?:now )?cancel(?:l?ed)?/u,
  /(?:have|need|had|forced|like) to cancel (?:our|your|the|this|tomorrow's|today's)[^.!?]{0,40}(?:interview|call|meeting|conversation|appointment|chat)/u,
  /(?:termin|gesprach|interview|vorstellungsgesprach)[^.!?]{0,80}(?:abgesagt|absagen|entfallt|entfallen|storniert)/u,
  /(?:mussen|muss)[^.!?]{0,60}(?:termin|gesprach|interview)[^.!?]{0,40}(?:absagen|stornieren)/u,
  /(?:entrevista|reunion|cita)[^.!?]{0,60}cancelad|cancelar (?:la|nuestra) (?:entrevista|reunion)/u,
  /(?:mulakat|gorusme)[^.!?]{0,60}iptal/u,
];
const interviewWords =
  /interview|vorstellungsgesprach|kennenlern|bewerbungsgesprach|gesprach|phone screen|video ?call|meet (?:with )?(?:you|our|the team)|speak with|chat with|conversation|call with|entrevista|mulakat|gorusme|einladung|invit/u;
const automatic =
  /^(?:automatic reply|auto(?:matic)?[- ]?reply|out of office|abwesen|automatische antwort|respuesta automatica|otomatik yanit)/u;

/** What speaks about interviews at large, as newsletters do. */
const aboutInterviews =
  /(?:job )?interview(?:ing)? (?:questions?|tips?|advice|skills?|guides?|coach(?:ing)?|workshops?|training|techniques?|mistakes?|hacks?)/gu;

export type MailWords = 'rejection' | 'cancellation' | 'interview' | 'automatic' | 'other';

const MAX_READ = 20_000;

export function wordsOfMail(subject: string, text: string): MailWords {
  const [head, body] = [plain(subject), plain(ownWords(text).slice(0, MAX_READ))];
  if (automatic.test(head)) return 'automatic';
  if (rejections.some((pattern) => pattern.test(body))) return 'rejection';
  if (cancellations.some((pattern) => pattern.test(body) || pattern.test(head))) return 'cancellation';
  const isOfInterview = [head, body].some((words) =>
    interviewWords.test(words.replace(aboutInterviews, ' ')),
  );
  return isOfInterview ? 'interview' : 'other';
}

/** On one line, so that a phrase may be wrapped anywhere. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/ı/gu, 'i')
    .replace(/ß/gu, 'ss')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

const quoteStarts = [
  /^-{2,}\s*(?:original message|ursprungliche nachricht|mensaje original|forwarded message)/iu,
  /^(?:on|am|el)\b.{5,200}(?:wrote|schrieb|escribio|escribió)\b.*:\s*$/iu,
  /^_{10,}\s*$/u,
  /^(?:from|von|de|kimden):\s.*@/iu,
];

/** What the author wrote, without what they quote below. */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex(
    (line, index) => index > 0 && quoteStarts.some((pattern) => pattern.test(line.trim())),
  );
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>')).join('\n');
}
