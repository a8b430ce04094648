/** The start of a line that isn't part of what it says: a bullet, a speaker's name, a greeting. */
import { isFiller, answerCue, hopeCue, otherEvent, otherMatter } from '../cues';
import { weekdayOf } from '../lexicon';

export interface LineStart {
  /** Characters to leave out. */
  readonly skipped: number;
  /** The line doesn't continue the one before: it is an item, somebody else's words, or starts with a label. */
  readonly isNew: boolean;
}

const NAME = "\\p{Lu}[\\p{L}'’.-]*";
const CLOCK = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?';

const bullet = /^[ \t]*(?:[-–—*•·‣▪◦●○→][ \t]+|\(?\d{1,2}[.)][ \t]+|[a-z]\)[ \t]+)/;
/** "20. March" isn't item 20. */
const monthAfterNumber =
  /^[ \t]*\d{1,2}\.[ \t]*(?:of[ \t]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?![\p{L}]))/iu;
/** "[09/03/2026, 10:32]", "3/9/26, 10:32 AM -", "10:32". */
const stamp = new RegExp(
  `^\\s*(?:\\[[^\\]]{0,40}\\]|(?:[\\d/.-]{6,10},?\\s+)?${CLOCK})\\s*(?:[-–—]\\s*)?`,
  'u',
);
/** "Dana:", "Dana Ray (10:32):", "Ray, Dana:". */
const speaker = new RegExp(
  `^\\s*(?<name>${NAME}(?:,? ${NAME}){0,3})(?:\\s*[([][^()[\\]]{0,60}[)\\]])?\\s*:(?=\\s|$)\\s*`,
  'u',
);
const role =
  /^\s*(?:the )?(?:me|you|them|they|her|him|she|he|us|recruiter|interviewer|hr|manager|hiring manager|talent(?: (?:team|partner))?|headhunter|agency|agent|boss|candidate|applicant|interviewee|q|a)\s*:(?=\s|$)\s*/i;
const greeting = new RegExp(
  `^\\s*(?:[Hh]i|HI|[Hh]ello|HELLO|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening))(?: there| all| both)?,?(?: ${NAME}){0,3}\\s*(?:[,!:–—]|$)\\s*`,
  'u',
);
/** "Decision:", "Next steps:": a line with such a label starts something new. */
const label = /^\s*[\p{L}'’-]{1,20}(?: [\p{L}'’-]{1,20}){0,3}\s*:(?=\s|$)/u;
/** "Dana Ray  10:32 AM", above what she wrote. */
const nameLine = new RegExp(
  `^\\s*(?<name>${NAME}(?: ${NAME}){0,3}),?\\s+(?:[—–-]\\s*)?(?:\\p{L}+,? (?:at )?)?${CLOCK}\\s*$`,
  'u',
);

/** Only this many characters of a line are checked. */
const MAX_START = 160;

/** Separates the start of a line from what it says. */
export function startOfLine(whole: string): LineStart {
  const line = whole.slice(0, MAX_START);
  const bulletLength = monthAfterNumber.test(line) ? 0 : (bullet.exec(line)?.[0].length ?? 0);
  const rest = line.slice(bulletLength).replaceAll('*', ' ');
  const mayBeLabelled = rest.includes(':');
  const stampLength = mayBeLabelled ? (stamp.exec(rest)?.[0].length ?? 0) : 0;
  const spokenLength = mayBeLabelled ? speakerLength(rest.slice(stampLength)) : 0;
  if (spokenLength > 0) return { skipped: bulletLength + stampLength + spokenLength, isNew: true };
  const greetingLength = greeting.exec(rest)?.[0].length ?? 0;
  if (greetingLength > 0) return { skipped: bulletLength + greetingLength, isNew: true };
  return { skipped: bulletLength, isNew: bulletLength > 0 || (mayBeLabelled && label.test(rest)) };
}

/** True for a line that only says who wrote the next one, and when. */
export function isNameLine(line: string): boolean {
  const name = line.length > MAX_START ? undefined : nameLine.exec(line)?.groups?.name;
  return name !== undefined && isName(name);
}

function speakerLength(text: string): number {
  const byRole = role.exec(text)?.[0].length;
  if (byRole !== undefined) return byRole;
  const match = speaker.exec(text);
  return match !== null && isName(match.groups?.name ?? '') ? match[0].length : 0;
}

/** Capitalised words that are neither a day nor a label in notes ("Decision", "Next Interview"). */
function isName(words: string): boolean {
  const lower = words.toLowerCase();
  const all = lower.split(/,? /);
  if (/^(?:auto|out of)/.test(lower)) return false;
  if (all.some((word) => weekdayOf(word) !== undefined)) return false;
  // "Ray, Dana".
  if (/^[^,]+, [^,]+$/.test(lower)) return true;
  if (all.every(isFiller)) return false;
  return ![answerCue, hopeCue, otherMatter, otherEvent].some((cue) => cue.test(lower));
}
