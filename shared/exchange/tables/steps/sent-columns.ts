/** Columns that say on which day a message was sent: "Thank you sent on", "Follow-up 1", "Nachgefasst am". */
import { plainHeader } from '../../plain-words';

/** The columns whose dates say what was sent. */
export const sentFields = ['thankedOn', 'followedUpOn', 'finalSentOn'] as const;
export type SentField = (typeof sentFields)[number];

const thanks = /(?:^| )(?:thank(?:s|ed)?|dank\w*|bedankt|agradec\w*|remerci\w*|merci|tesekkur\w*)(?: |$)/u;
const followUp =
  /(?:^| )(?:follow(?:ed)? ?ups?|check(?:ed)? ?ins?|nachge(?:fasst|hakt|fragt)|nachfass\w*|nachfrage|erinnert|erinnerung|seguimiento|relance\w*|takip|sollecit\w*|herinner\w*)(?: |$)/u;
const finalMessage = /(?:^| )final (?:message|follow ?up|note|mail|e ?mail)(?: |$)/u;
/** Without one of these it may only be planned. */
const done =
  /(?:^| )(?:sent|made|done|last|latest|thanked|followed|checked|bedankt|nachge\w+|erinnert|letzte\w*|gesendet|geschickt|verschickt|enviad\w+|ultimo|envoye\w*|dernier\w*|gonderildi|edildi)(?: |$)/u;
/** "Follow-up 1" and "Follow-up 2" list what was done, one after the other. */
const numbered =
  /(?:^| )(?:#?\d|1st|2nd|3rd|first|second|third|erste\w*|zweite\w*|dritte\w*|primer\w*|segund\w*)(?: |$)/u;
/** Names of plans, and of notes about a message. */
const other =
  /(?:^| )(?:next|due|plan\w*|geplant|deadline|remind\w*|need\w*|should|todo|to|by|with|via|frist|fallig|nachste\w*|proxim\w*|prochain\w*|note\w*|notiz\w*|response|reply|repl\w+|antwort\w*|feedback|method|status|count|number of|anzahl|text|template|result|days)(?: |$)/u;

/** Null if the name doesn't say that something was sent. */
export function sentFieldOfHeader(header: string): SentField | null {
  const words = plainHeader(header).replace(/[?#.]/gu, ' ').replace(/\s+/gu, ' ').trim();
  if (other.test(words) || !(done.test(words) || numbered.test(words))) return null;
  if (thanks.test(words)) return 'thankedOn';
  if (finalMessage.test(words)) return 'finalSentOn';
  return followUp.test(words) ? 'followedUpOn' : null;
}
