/** What an employer's mail says, by its words. Always a proposal: the user confirms it. */
import { isPostponed } from './postponed-words';
import { isRejection } from './rejection-words';

const cancellations = [
  /(?:interview|call|meeting|conversation|appointment|chat)[^.!?]{0,60}(?:is|has been|was|be|had to be|needs to be) (?:now )?cancel(?:l?ed)?/u,
  /(?:interview|call|meeting|conversation|appointment|chat)[^.!?]{0,60}(?:won't|will not|can't|cannot|(?:is|will) no longer) (?:be )?(?:tak(?:e|ing) place|go(?:ing)? ahead|happen)/u,
  /(?:termin|gesprach|interview)[^.!?]{0,60}(?:findet|kann)[^.!?]{0,40}nicht (?:wie geplant )?statt/u,
  /(?:have|need|had|forced|like) to cancel (?:our|your|the|this|tomorrow's|today's|\w+day's)[^.!?]{0,40}(?:interview|call|meeting|conversation|appointment|chat)/u,
  /(?:termin|gesprach|interview|vorstellungsgesprach)[^.!?]{0,80}(?:abgesagt|absagen|entfallt|entfallen|storniert)/u,
  /(?:mussen|muss)[^.!?]{0,60}(?:termin|gesprach|interview)[^.!?]{0,40}(?:absagen|stornieren)/u,
  /(?:entrevista|reunion|cita)[^.!?]{0,60}cancelad|cancelar (?:la|nuestra) (?:entrevista|reunion)/u,
  /(?:entretien|rendez-vous|appel|rencontre)[^.!?]{0,60}\bannulee?s?\b|annuler (?:l'|notre |votre |le |cet |ce )?(?:entretien|rendez-vous|appel)|entretien[^.!?]{0,60}n'aura (?:donc )?pas lieu/u,
  /(?:colloquio|incontro|appuntamento)[^.!?]{0,60}\bannullato|(?:annullare|disdire|cancellare) (?:il |l'|questo )?(?:nostro |suo |tuo )?(?:colloquio|incontro|appuntamento)|colloquio[^.!?]{0,60}non (?:si terra|avra luogo|puo (?:avere? luogo|tenersi))/u,
  /(?:gesprek|afspraak|kennismaking)[^.!?]{0,60}(?:geannuleerd|afgezegd|annuleren|afzeggen|niet door(?:gaan)?\b|\bvervalt)/u,
  /(?:reuniao|conversa|encontro)[^.!?]{0,60}cancelad|(?:cancelar|desmarcar) (?:a |nossa |sua )+(?:entrevista|reuniao|conversa)|entrevista[^.!?]{0,60}desmarcad/u,
  /(?:mulakat|gorusme)[^.!?]{0,60}iptal/u,
];
/** German has one word for calling off a meeting and for turning somebody down. */
const cancelsMeeting =
  /(?<!fur |uber |nach )(?:das|den|unser(?:en)?|ihr(?:en)?|dein(?:en)?) (?:\w+ )?(?:termin|gesprach|interview|vorstellungsgesprach)[^.!?]{0,60}\b(?:absagen|verschieben)/u;
const interviewWords =
  /interview|vorstellungsgesprach|kennenlern|meet the (?:rest of the )?team|(?:final|next|second|last|onsite|on-site) (?:round|stage)|(?:book|pick|choose) (?:a|your) (?:slot|time)|schedule a time|your availability|come (?:in|by|over|to (?:our|the) office)\b[^.!?]{0,40}\b(?:on|for|to meet|next)\b|bewerbungsgesprach|gesprach|phone screen|video ?call|meet (?:with )?(?:you|our|the team)|speak with|chat with|conversation|(?:our|your|phone|intro|introductory) call\b|call with|entrevista|\bentretien\b|vous rencontrer|\bgesprek\b|sollicitatiegesprek|kennismak|colloquio|mulakat|gorusme|einladung|invit/u;
const automatic =
  /^(?:automatic reply|auto(?:matic)?[- ]?reply|out of office|abwesen|automatische antwort|respuesta automatica|otomatik yanit|reponse automatique|risposta automatica|resposta automatica|automatisch antwoord|afwezig|absence du bureau)/u;

/** What speaks about interviews at large, as newsletters do. */
const aboutInterviews =
  /(?:job )?interview(?:ing)? (?:questions?|tips?|advice|skills?|guides?|coach(?:ing)?|workshops?|training|techniques?|mistakes?|hacks?)/gu;

export type MailWords = 'rejection' | 'cancellation' | 'postponement' | 'interview' | 'automatic' | 'other';

const MAX_READ = 20_000;

export function wordsOfMail(subject: string, text: string): MailWords {
  const [head, body] = [plain(subject), plain(ownWords(text).slice(0, MAX_READ))];
  if (automatic.test(head)) return 'automatic';
  if (isRejection(body) && !cancelsMeeting.test(body)) return 'rejection';
  if (cancellations.some((pattern) => pattern.test(body) || pattern.test(head))) return 'cancellation';
  const isOfInterview = [head, body].some((words) =>
    interviewWords.test(words.replace(aboutInterviews, ' ')),
  );
  if (!isOfInterview) return 'other';
  return isPostponed(body) ? 'postponement' : 'interview';
}

const ownApplication =
  /\b(?<!\b(?:ace|nail|master|rock|crush|improve|win|boost|prepare for|acing) )(?:your|ihre[rn]?|deine[rn]?|votre|tu|su) (?:[\w-]+ )?(?:application|candidacy|interview|bewerbung|candidatura|candidature|solicitud|gesprach)\b|\b(?:applying|applied|beworben)\b|basvurunuz/u;

/** True for a text about the reader's own application, such as systems also send with the headers of a newsletter. */
export function isAboutApplication(subject: string, text: string): boolean {
  return ownApplication.test(`${plain(subject)} ${plain(text.slice(0, MAX_READ))}`);
}

/** Dots that end no sentence: "am 12. März", "Dr. Kim". */
const innerDot = /(?<=(?<!\d)\d{1,2})\.(?=\s?[\p{L}\d])|(?<=\b(?:dr|mr|mrs|ms|prof|hr|fr|nr|ca|bzw))\./gu;

/** On one line, so that a phrase may be wrapped anywhere. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/ı/gu, 'i')
    .replace(/ß/gu, 'ss')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .replace(innerDot, '');
}

const quoteStarts = [
  /^-{2,}\s*(?:original message|ursprüngliche nachricht|mensaje original|forwarded message|message (?:d['’]origine|original|transféré)|messaggio (?:originale|inoltrato)|mensagem (?:original|encaminhada)|(?:oorspronkelijk|doorgestuurd) bericht|(?:orijinal|iletilen) ileti)/iu,
  /^(?:on|am|el|le|il|em|op)\b.{5,200}(?:wrote|schrieb|escribi[oó]|a écrit|ha scritto|escreveu|schreef)(?![\p{L}]).*:\s*$/iu,
  /^.{5,200}\byazdı\s*:\s*$/iu,
  /^_{10,}\s*$/u,
  /^(?:from|von|de|da|van|kimden)\s?:\s.*@/iu,
];

/** What the author wrote, without what they quote below. */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex(
    (line, index) => index > 0 && quoteStarts.some((pattern) => pattern.test(line.trim())),
  );
  return (end < 0 ? lines : lines.slice(0, end)).filter((line) => !line.startsWith('>')).join('\n');
}
