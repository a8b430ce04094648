/** The date by which a German text says that they will answer: "Sie erhalten bis zum 15.12. eine Rückmeldung". */
import type { CalendarDate } from '../../../model/time';
import type { TextRange } from '../text/excerpt';
import { sentencesOf } from '../text/sentences';
import { germanTime, inEnglish } from './time-words';

export interface GermanTime {
  /** Null if a date is meant but can't be read ("Anfang Dezember"). */
  readonly date: CalendarDate | null;
  readonly at: TextRange;
}

/** They answer or decide. */
const answer =
  /rückmeld|zurückmeld|\bmeld(?:e|en|et)\b|bescheid|informier|benachrichtig|entscheid|entschieden|antwort|nachricht|von uns hören|\bhör\w*\b[^!?]{0,80}\bvon (?:uns|mir)\b|hören (?:sie|du) von|kontaktier|auf (?:sie|dich) zu|in verbindung|zurückruf|rückruf|zurückkommen|wissen lassen|ergebnis|mitteil|teilen wir|feedback|geduld/iu;
/** The user is to do something, or it is about something else. */
const asked =
  /\bbitte (?!haben|um (?:etwas |noch )?(?:etwas )?geduld|gedulden|rechnen)|\b(?:ihre|deine) (?:rückmeldung|antwort|entscheidung|unterlagen|zusage|bestätigung)|(?:von ihnen|von dir)(?: zu)? hören|melden sie|melde dich|geben sie uns|gib uns|lassen sie (?:uns|mich)|lass uns wissen|(?:können|könnten|würden|möchten) sie|kannst du|könntest du|bewerb(?:en sie|ungsfrist|ungsschluss)|einsendeschluss|urlaub|nicht im (?:büro|haus)|abwesen/iu;
const denied = /\b(?:nicht|nichts|kein\w*|frühestens|kaum|unwahrscheinlich)\b(?! (?:später|länger))/iu;
/** Before a time: it is a start, or has passed. */
const start =
  /(?:^|\s)(?:ab|seit|vom|nach|erst|frühestens|von|(?:nicht|erst) vor|seit dem|ab dem|nach dem|vor über)\s+(?:dem |den |der )?$/iu;

/** Between two times: the second says exactly when. */
const precisely = /genauer|nämlich|das heißt|\bd\. ?h\.|sprich|beziehungsweise|\bbzw/iu;

/** Every such time of a text, in order. `dateIn` reads a time in English words: null if it can't be read, undefined if it is none ahead. */
export function germanTimesIn(
  text: string,
  dateIn: (english: string) => CalendarDate | null | undefined,
): readonly GermanTime[] {
  return sentencesOf(text).flatMap(({ from, text: sentence }) => {
    if (!answer.test(sentence)) return [];
    const times = [...sentence.matchAll(germanTime)].flatMap((match) => {
      const { lead = '', core = '' } = match.groups ?? {};
      const english = inEnglish(lead, core);
      if (english === null || isRuledOut(sentence, match.index, match.index + match[0].length)) return [];
      const date = dateIn(english);
      if (date === undefined) return [];
      const at = { from: from + match.index, to: from + match.index + match[0].trimEnd().length };
      return [{ date, at }];
    });
    const last = times.findLastIndex(
      ({ at }, index) => index > 0 && precisely.test(text.slice(times[index - 1]?.at.to, at.from)),
    );
    return times.slice(Math.max(last, 0));
  });
}

/** By what its clause says. */
function isRuledOut(sentence: string, from: number, to: number): boolean {
  const before = sentence.slice(0, from);
  const opening = before.search(/[,;:–](?=[^,;:–]*$)/u) + 1;
  const close = /[,;:–]|\s(?:aber|sondern|und)\s/u.exec(sentence.slice(to));
  const clause = sentence.slice(opening, close === null ? undefined : to + close.index);
  return (
    start.test(before) || denied.test(clause) || asked.test(clause) || asked.test(sentence.slice(0, opening))
  );
}
