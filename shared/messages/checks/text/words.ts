/** Words as they are compared: without case and accents, "ß" as "ss", a hyphen within a word left out. */
export function wordsOf(text: string): readonly string[] {
  return foldedText(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

/** In small letters without accents, and without hyphens and apostrophes within words. */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/(?<=\p{L})[-\u2010\u2011'\u2019](?=\p{L})/gu, '');
}

/** Without the endings of English plurals and verbs: "migrations" and "migrating" are one, and so are "42" and "42s". */
export function stemOf(word: string): string {
  const number = /^\d+(?=(?:s|st|nd|rd|th)$)/u.exec(word)?.[0];
  if (number !== undefined) return number;
  const stem = word.replace(/(?:ations?|ings?|ions?|ed|es|s|e)$/u, '');
  return stem.length >= 3 ? stem : word;
}

/** Words that say nothing about what a conversation was about. */
const commonWords = new Set(
  (
    'a an the and or but if of to in on at by for from with without about into over under up out off as than then so ' +
    'after before during while since until because although though between among through against ' +
    'is are was were be been being am do does did have has had can could will would shall should may might must ' +
    'i me my mine we us our you your he him his she her it its they them their this that these those there here ' +
    'who whom whose which what when where why how not no yes all any some each every more most much many few very just ' +
    'also too even only own same other another such again still yet now new one two first last next good great nice ' +
    'really get got make made go going come came take took say said tell told talk talked mention mentioned discuss ' +
    'discussed describe described explain explained think thought like liked want need know knew see saw hear heard ' +
    'learn learned enjoy enjoyed interview conversation chat meeting call time day week today yesterday tomorrow way ' +
    'thing things lot bit part people person thank thanks'
  ).split(' '),
);

/** Words of every conversation about a job: to name only these is to name nothing that was said. */
const jobWords = new Set(
  (
    'role position job opportunity opening company team teams culture values vision mission goals goal business ' +
    'organization organisation department office product products project projects work working career skills ' +
    'experience background requirements responsibilities duties expectations challenges challenge future plans ' +
    'growth details information process steps status application candidate candidates contribute contribution fit ' +
    'interest interested exciting excited interesting everything anything something everyone firm employer hiring ' +
    'commitment committed excellence innovation innovative success successful customer customers client clients quality ' +
    'passion passionate dynamic environment industry leader leading leadership strategy solution solutions impact ' +
    'professional professionalism atmosphere welcome kind kindness warm friendly impression possibility forward hope ' +
    'ahead believe feel sure confident convinced eager keen glad happy impressed grateful appreciate love loved ' +
    'myself yourself hour minutes monday tuesday wednesday thursday friday saturday sunday morning afternoon'
  ).split(' '),
);

/** The stems of the words that carry a text's meaning. */
export function contentStems(text: string, without: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !commonWords.has(word) && !jobWords.has(word))
      .map(stemOf)
      .filter((stem) => !without.has(stem)),
  );
}
