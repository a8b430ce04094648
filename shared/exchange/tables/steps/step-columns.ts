/**
 * Columns that say how far an application came without being called a status: "Rejected" with ticks or dates, "Phone
 * screen", "Followed up", "Antwort" with words.
 */
import { plainHeader } from '../../plain-words';
import { flagOfCell, valueOfCell } from '../cells';
import type { ColumnField } from '../column-field';
import { readDateCell } from '../date-cells';
import { dateInWords } from '../date-in-words';
import { isOtherDate } from '../header-words';
import type { Header } from '../header';
import { isWholeStatusWord, meaningOfStatus } from '../status-words';
import type { SentField } from './sent-columns';

/** Words around the status in such a name: "Date rejected", "Absage erhalten am", "Were you rejected?". */
const aroundStep =
  /^(?:(?:date|dates|datum|day|tag|fecha|tarih|were|was|have|did|you|i|we|they|got|been|de|der|of|the|date of|le)\s+)+|\s+(?:(?:date|dates|datum|day|on|at|am|vom|erhalten|bekommen|received|el|le|tarihi|yes no|y n|ja nein)(?:\s+|$))+$/gu;
/** A date beside one of these is when they were asked to come, not when they do. */
const invitation = /einlad|eingeladen|invit|convoc/u;

/** A message that was sent: "Follow-up" alone may be planned. */
const done =
  /(?:^| )(?:followed|sent|thanked|bedankt|nachge[a-z]+|erinnert|gesendet|geschickt|enviado|gonderildi|edildi|envoyee?)(?: |$)/u;

/** The status that a column is named after; null for any other name. */
export function stepOfHeader(name: string): string | null {
  const words = plainHeader(name)
    .replace(/[?#]/gu, ' ')
    .replace(/(?<=[a-z]{3})datum$/u, ' datum')
    .replace(/\s+/gu, ' ')
    .trim();
  const step = words.replace(aroundStep, '').trim();
  const meaning = isWholeStatusWord(step) ? meaningOfStatus(step) : null;
  const isSent = meaning?.kind === 'message' && done.test(step);
  if (meaning?.kind !== 'closed' && meaning?.kind !== 'interview' && !isSent) return null;
  return name.replace(/[?([].*$/u, '').trim();
}

/** "Response", "Latest update", "Rückmeldung vom Arbeitgeber". */
const answer =
  /^(?:(?:their|the|latest|last|company|employer|employer s|any|current|final|application) )?(?:response|feedback|heard back|heard|heard anything|reply|replied|answer|answered|updates?|outcome|result|results|decision|news|antwort|ruckmeldung|reaktion|ergebnis|entscheidung|respuesta|resultado|reponse|retour|resultat|decision)(?: (?:am|on|date|datum|received|erhalten|status|from .*|de .*|der .*|des .*|vom .*))?$/u;

export function isAnswerHeader(name: string): boolean {
  return answer.test(plainHeader(name).replaceAll('?', '').trim());
}

const LONGEST_ANSWER = 60;

/** True for a date and little else. */
const isDate = (cell: string) => readDateCell(cell).kind !== 'wrong' || dateInWords(cell) !== null;
const isKnown = (cell: string) => cell.length <= LONGEST_ANSWER && meaningOfStatus(cell) !== null;

/** The fields, with those of the columns that their names and cells show to say how far a row came. */
export function withSteps(
  { fields, names }: Pick<Header, 'fields' | 'names'>,
  columns: readonly (readonly string[])[],
): readonly (ColumnField | null)[] {
  const stepped = fields.map((field, column) => {
    const [name = '', cells = []] = [names[column], columns[column]];
    if (field !== null || !cells.some((cell) => flagOfCell(cell) !== null || isDate(cell))) return field;
    const step = stepOfHeader(name);
    if (step === null) return null;
    const isTalk = meaningOfStatus(step)?.kind === 'interview' && !invitation.test(plainHeader(name));
    return isTalk ? 'interview' : 'reached';
  });
  return stepped.map((field, column) => {
    const [name = '', cells = []] = [names[column], columns[column]];
    if ((field !== null && field !== 'statusOn') || !isAnswerHeader(name)) return field;
    const words = cells.filter((cell) => readDateCell(cell).kind === 'wrong');
    const hasOther = stepped.some((other, at) => other === 'status' && at !== column);
    const least = hasOther ? Math.max(1, words.length * 0.7) : 1;
    const known = words.filter(isKnown).length;
    const saysYes = !hasOther && words.some((cell) => flagOfCell(cell) === true);
    const isStatus = words.length * 2 > cells.length && (known >= least || saysYes);
    return isStatus ? 'status' : field;
  });
}

/** What a row's cells say of how far it came, as status words, in the order of the columns. */
export function statusTextsOf(cells: readonly string[], { names, fields }: Header): readonly string[] {
  return fields.flatMap((field, column) => {
    const cell = valueOfCell(cells[column] ?? '');
    const name = names[column] ?? '';
    if (cell === null) return [];
    switch (field) {
      case 'status':
        return statusOfCell(cell, name);
      case 'reached':
        return stepOfCell(cell, stepOfHeader(name) ?? name);
      case 'thankedOn':
      case 'followedUpOn':
      case 'finalSentOn':
        return sentWordOf(cell, field, name);
      case 'interview': {
        const step = stepOfHeader(name);
        return step !== null && flagOfCell(cell) === true ? [step] : [];
      }
      case 'statusOn': {
        const step = stepOfHeader(name);
        if (step !== null) return stepOfCell(cell, step);
        return !isDate(cell) && isKnown(cell) ? [cell] : [];
      }
      default:
        return [];
    }
  });
}

/** A tick; the days are read on their own. */
function sentWordOf(cell: string, field: SentField, name: string): readonly string[] {
  if (isDate(cell)) return [];
  const step = stepOfHeader(name);
  if (step !== null) return stepOfCell(cell, step);
  return flagOfCell(cell) === true ? [sentWords[field]] : [];
}

const sentWords: Readonly<Record<SentField, string>> = {
  thankedOn: 'Thank you sent',
  followedUpOn: 'Followed up',
  finalSentOn: 'Followed up',
};

/** "Heard back: Yes" means nothing without its column, and a date is no status. */
function statusOfCell(cell: string, name: string): readonly string[] {
  if (!isAnswerHeader(name)) return [cell];
  if (readDateCell(cell).kind !== 'wrong') return [];
  return [flagOfCell(cell) === null ? cell : `${name.replaceAll('?', '')}: ${cell}`];
}

/** A tick or a date says that it came so far; of other words a person has to say what they mean. */
function stepOfCell(cell: string, step: string): readonly string[] {
  const flag = flagOfCell(cell);
  if (flag !== null || isDate(cell)) return flag === false ? [] : [step];
  const kind = meaningOfStatus(cell)?.kind;
  if (kind === 'applied' || kind === 'not-applied' || /^(?:tb[ad]|-+)$/iu.test(cell)) return [];
  return [`${step}?`];
}

/** How an ending that isn't an offer is spoken of, in any case: most notes have nothing like it. */
const ending =
  /reject|unsuccess|not select|turned down|declin|denied|ghost|withdr|absag|abgelehn|refus|rechaz|reddedil|no (?:response|reply|answer)|never heard|keine (?:antwort|rückmeld|reaktion)|sin respuesta|sans réponse/iu;

/** The first short remark, in a column that says no status, that speaks of an ending: somebody has to say if it is one. */
export function endingInRemarks(cells: readonly string[], { names, fields }: Header): string | null {
  for (const [column, cell] of cells.entries()) {
    const field = fields[column] ?? null;
    if (field !== null && field !== 'notes') continue;
    const text = cell.length > LONGEST_ANSWER || !ending.test(cell) ? null : valueOfCell(cell);
    const meaning = text === null || isOtherDate(names[column] ?? '') ? null : meaningOfStatus(text);
    if (text !== null && meaning?.kind === 'closed') return `${names[column] ?? ''}: ${text}`;
  }
  return null;
}

/** True for a column named after an ending: of other steps that were reached, no date becomes part of an application. */
export function isOfEnding(name: string): boolean {
  const step = stepOfHeader(name);
  return step !== null && meaningOfStatus(step)?.kind === 'closed';
}
