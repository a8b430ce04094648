/** What a header says that is more than one known name: "Date Interviewed", "Status / Ergebnis", "Which company?". */
import { plainHeader } from '../plain-words';
import type { ColumnField } from './column-field';

/** Any of the words: in plain words, `_` for a space; with `*` for any ending. */
function anyOf(...lines: readonly string[]): RegExp {
  const words = lines.flatMap((line) => line.split(' ')).join('|');
  return new RegExp(`(?:^| )(?:${words.replaceAll('_', ' ').replaceAll('*', '[^ ]*')})(?= |$)`, 'u');
}

const date = anyOf(
  'date dates day when on at datum am vom wann tag fecha dia cuando tarih tarihi le jour quand time timestamp termin uhrzeit hora',
);
/** Names of dates that aren't imported: a deadline, the next step, the last change. */
const otherDate = anyOf(
  'deadline due closing closes expir* updated modified changed last_activity last_contact next follow* reminder start* available availability birth* bewerbungsfrist frist wiedervorlage nachfass* relance limite limit thank* thanks dank* bedankt agradec* remerc* tesekkur* cierre vencimiento seguimiento bitis takip',
);
/** Names of notes about an interview or an answer, not of its date. */
const remark = anyOf(
  'note* feedback type format question* prep* with by location ort link mode score rating result* notizen art stage round* runde status count number',
);
/** In the order they are tried. */
const kinds: readonly (readonly [ColumnField, RegExp])[] = [
  ['connectedOn', anyOf('connected')],
  ['archivedOn', anyOf('archived archiviert')],
  [
    'savedOn',
    anyOf(
      'saved added found created bookmarked discovered seen posted gespeichert hinzugefugt gefunden entdeckt erstellt',
    ),
  ],
  [
    'interview',
    anyOf(
      'interview* gesprach* [^ ]*gesprach [^ ]*gesprachs vorstellung* entrevista* entretien* mulakat* gorusme*',
    ),
  ],
  [
    'statusOn',
    anyOf(
      'response replied reply heard answer* result outcome decision decided reject* clos* status stage antwort ruckmeldung absage entscheidung ergebnis respuesta decision reponse retour sonuc cevap',
    ),
  ],
  [
    'appliedOn',
    anyOf(
      'appl* submi* sent bewerb* beworben bewerbungs* versand* versendet verschickt abgeschickt eingereicht postul* aplic* solicit* gesolliciteerd sollicit* envio envoi envoye* candidature basvuru*',
    ),
  ],
];
/** What a column is whatever else its name says. */
const nouns: readonly (readonly [ColumnField, RegExp])[] = [
  ['isApplied', /^(?:did you apply|have you applied|already applied|schon beworben|bereits beworben)$/u],
  [
    'link',
    /^(?!(?:.* )?(?:company|website|meeting|interview|zoom|profile|portfolio|resume|cv|calendar)(?: |$))(?:.* )?(?:link|url|hyperlink|enlace|lien)(?: |$)/u,
  ],
  [
    'contactEmail',
    /^(?!(?:.* )?(?:my|your) )(?:.* )?(?:contact|recruiter|manager|hr|ansprechpartner[^ ]*|kontakt) (?:.* )?(?:email|e mail|mail)(?: |$)/u,
  ],
  [
    'salary',
    /^(?:\w+ )?(?:salary|pay|compensation|wage|\w*gehalt\w*|salario|sueldo|salaire|maas)(?: \w+)?$/u,
  ],
];
/** Words of a question or an article around a name: "Which company?", "Name of the employer", "Contact 2". */
const around =
  /^(?:(?:the|my|your|their|our|its|a|an|which|title of|what|what s|whats|who|who s|where|der|die|das|mein|meine|el|la|los|las|mi|le|les|l|name|nom|nombre|names|of|de|del|du|des|is|was|job s|nr)\s+)+|\s+(?:\d{1,2}|#\d*|name|names|nr|is it|was it|info|information)$/gu;

/**
 * The field of a header by its parts: all that are known have to be the same. `fieldOf` knows whole names. Null if it is
 * none that we know, or two things at once; but company and role together are one.
 */
export function fieldOfWords(
  header: string,
  fieldOf: (name: string) => ColumnField | null,
): ColumnField | null {
  const parts = header
    .replace(/[([{].*?(?:[)\]}]|$)/gu, ' ')
    .split(/\s*[/|&+,@]\s*|\s+(?:[–—-]|at|or|and|und|oder|y|o|et|ou|ve)\s+/u)
    .filter((part) => part.trim() !== '');
  const found = new Set(parts.map((part) => partOf(part, fieldOf)).filter((field) => field !== null));
  if (found.has('contactName')) found.delete('contactEmail');
  if (found.has('appliedOn')) found.delete('isApplied');
  if (found.size === 2 && found.has('company') && found.has('role')) return 'job';
  // What isn't a word of a status goes into the notes anyway.
  if (found.size === 2 && found.has('status')) found.delete('notes');
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function partOf(part: string, fieldOf: (name: string) => ColumnField | null): ColumnField | null {
  const words = plainHeader(part)
    .replace(/[?#]/gu, ' ')
    .replace(/(?<=[a-z]{3})(?=(?:datum|termin|link)$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const bare = words.replace(around, '').trim();
  const known = fieldOf(words) ?? (bare === '' ? null : fieldOf(bare));
  if (known !== null) return known;
  if (otherDate.test(words) || words.split(' ').length > 6) return null;
  const isDate = date.test(words);
  const isNumbered = /\s\d$|^(?:\d|1st|2nd|3rd|first|second|third|next|final)\s/u.test(words);
  const noun = nouns.find(([, pattern]) => pattern.test(words))?.[0];
  if (noun !== undefined) return noun;
  for (const [field, pattern] of kinds) {
    if (pattern.test(words))
      return isDate || (field === 'interview' && isNumbered && !remark.test(words)) ? field : null;
  }
  return null;
}

/** True for a date that is none of when they applied: a deadline, the next step, the last change. */
export function isOtherDate(header: string): boolean {
  return otherDate.test(plainHeader(header));
}
