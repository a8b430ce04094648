/** What keeps the words of a rejection from being one: an offer to the reader, and what is said about others. */

/** What employers offer: never "a place in our talent pool", "feedback" or "a look around". */
const job =
  '(?:(?:the|this|a|an|our|that|your) )?(?:\\w+ ){0,3}?(?:role|position|job|post|contract|employment|offer)\\b(?! (?:as soon as|again|in the future))';

/** An offer, or an invitation to the next step. On one line, without accents, in lower case, a sentence each. */
const goodNews = [
  // English
  new RegExp(
    `\\b(?:(?:delighted|pleased|happy|glad|thrilled|excited|proud|want|love|wish|would like|'d like|decided|ready) to|hereby|can now|can) (?:offer you (?:${job}|(?:a|the) (?:similar|same|different) one)|offer (?:you|it|${job}) to you|make you an offer|extend you an offer|extend an offer to you|hire you|have you (?:join|on board|on the team)|welcome you (?:to the|on board|aboard)|confirm (?:that )?(?:you(?:'ve| have| are| were)? (?:been )?(?:selected|successful|hired|chosen|appointed)|the (?:job|role|position|post) (?:is yours|has been offered to you))|(?:offer|present) ${job})(?! to (?:an?other|the other|some))`,
    'u',
  ),
  /\b(?:like|pleased|delighted|happy|glad|love) to (?:invite|see|meet|have|talk to|speak (?:to|with)|move|progress) (?:you|your application)\b[^.!?]{0,30}\b(?:(?:next|second|third|final|last|following) (?:round|stage|interview|step)|on-?site|(?:mon|tues|wednes|thurs|fri)day|interview)\b/u,
  /\b(?:cho(?:se|sen)|selected|picked|preferred) you\b(?! for (?:our|the) (?:talent|reserve))|\b(?:welcome (?:aboard|on board|to the team)|(?:job|role|position|post|offer|it) is yours)\b|\b(?:filled|taken)\b[^a-z]{1,4}(?:by|with) you\b|\byou (?:were|are) our first(?: choice)?\b|\b(?:pleased|happy|delighted|glad) to (?:say|tell you|report|inform you) (?:that )?you (?:did|were|are|have)\b|\b(?:the|our) offer (?:still )?stands\b/u,
  /\b(?:would like|'d like|want) you to (?:join|start|come and work)/u,
  // German
  /\b(?:freuen? (?:uns|mich)|mochten?|wollen|wurden?|konnen|gern[e]?)\b[^.!?]{0,30}\b(?:ihnen|dir)\b[^.!?]{0,40}\b(?:die|diese|eine|das|ein(?:en)?) (?:\w+ )?(?:stelle|position|angebot|vertrag|job|zusage)\b(?! (?:im|in unserem) )[^.!?]{0,30}\b(?:an(?:zu)?bieten|(?:zu )?machen|(?:zu )?unterbreiten|(?:zu )?geben)\b/u,
  /\bbieten? (?:wir )?(?:ihnen|dir) (?:\w+ ){0,3}(?:stelle|position|job)\b|\bbieten? (?:ihnen|dir) die stelle|\b(?:besetzt|vergeben)\b[^a-z]{1,4}(?:mit|an) (?:ihnen|sie|dir|dich)\b|\bfreuen uns (?:\w+ )?auf ihre zusage\b|\bwillkommen (?:im team|an bord|bei uns)\b|\b(?:fur|auf) (?:sie|dich) entschieden\b/u,
  // French
  /\b(?:ravie?s?|heureu(?:x|ses?)|plaisir|souhait(?:ons|erions)|aimerions|voulons|tenons)\b[^.!?]{0,30}\b(?:vous|t') ?(?:offrir|proposer|confier) (?:le|ce|un|la) (?:\w+ )?(?:poste|contrat|emploi|place|cdi)\b|\bvous que nous (?:souhaitons|avons|voulons)\b|\bvous avez ete retenue?\b|\bbienvenue (?:parmi|dans l'equipe|chez)/u,
  // Spanish
  /\b(?:queremos|encantaria|encanta|gustaria|complace|alegra|placer)\b[^.!?]{0,25}\b(?:ofrecer(?:te|le)|contratar(?:te|le)|incorporar(?:te|le)|que te (?:unas|incorpores)|contar contigo (?:desde|a partir))\b|\b(?:puesto|plaza|trabajo)\b[^.!?]{0,25}\bes (?:tuyo|suyo|tuya|suya)\b|\bbienvenid[oa] al equipo\b|\b(?:te|le|lo|la) hemos (?:elegido|seleccionado)\b/u,
  // Dutch
  /\b(?:bieden|willen|graag)\b[^.!?]{0,25}\b(?:je|jou|u)\b[^.!?]{0,25}\b(?:de baan|de functie|een contract|de job)\b(?! in )|\bgaan (?:heel )?graag (?:met (?:je|jou|u) )?verder\b|\bgraag met (?:je|jou|u) verder\b|\bwelkom (?:in het team|aan boord)\b/u,
  // Italian, Portuguese
  /\b(?:lieti?|felic[ei]|piacere|vorremmo|vogliamo)\b[^.!?]{0,20}\b(?:proporle|proporti|offrirle|offrirti)\b[^.!?]{0,20}\b(?:posto|ruolo|posizione|contratto)\b|\babbiamo scelto (?:lei|te)\b/u,
  /\b(?:prazer|gostariamos|felizes|queremos|temos)\b[^.!?]{0,25}\b(?:oferecer)\b(?! feedback)|\bqueremos contar consigo\b(?! no futuro)|\ba vaga e sua\b|\bescolhemos (?:voce|a si)\b/u,
  // Turkish
  /\b(?:pozisyon|is) (?:icin )?(?:size )?teklif (?:sunmak|yapmak) ist/u,
];

/** "We'd love to offer you the role, but …", and what was only hoped for: no good news after all. */
const takenBack =
  /\b(?:but|however|unfortunately|sadly|cannot|can't|unable|aber|jedoch|leider|doch|mais|malheureusement|pero|lamentablemente|maar|helaas|ma|purtroppo|mas|porem|infelizmente)\b/u;
const onlyHoped =
  /\b(?:would|could|'d) (?:have|be) (?:\w+ )?(?:loved|liked|happy|delighted|pleased|glad)\b|\b(?:as|so) much as\b|\b(?:was|were|had been) (?:\w+ )?(?:delighted|pleased|happy|glad|ready)\b|\b(?:in (?:the )?future|future (?:roles|positions|openings)|apply again|see you apply|invite you to apply|kunftig\w*|in zukunft|en el futuro|mas adelante|plus tard|a l'avenir|in de toekomst|in futuro|no futuro)\b|\b(?:hatten|ware[n]?)\b|\b(?:aurions|aurait|habria|hadden|avremmo|teriamos|tinhamos|hubiera)\b/u;

/** True if the sentence makes the reader an offer or leads them on. */
export function isGoodNews(sentence: string): boolean {
  if (onlyHoped.test(sentence)) return false;
  return goodNews.some((pattern) => {
    const found = pattern.exec(sentence);
    if (found === null) return false;
    const end = found.index + found[0].length;
    const clause = sentence.slice(0, end).split(clauseEnd).at(-1) ?? '';
    return !negated.test(clause) && !takenBack.test(sentence.slice(end));
  });
}

const clauseEnd = /[,;:]|\b(?:but|aber|mais|pero|maar|ma|mas)\b/u;
const negated = /\b(?:not|cannot|unable|never|nicht|kein\w*|ne|pas|no|niet|geen|non|nao)\b|n't\b|\bn'/u;

const others =
  '(?:(?:all|the|other|others|many|most|\\d+|two|three|remaining|rest|of|alle[n]?|die|den|ubrigen|anderen?|restlichen|meisten|les|autres|los|las|demas|otr[oa]s|de|andere|gli|altri|le|altre|os|outr[oa]s|as)[ -]){1,4}(?:\\w+ )?(?:candidates?|applicants?|finalists?|people|ones|bewerber(?:n|innen)?|kandidat(?:en|innen)?|mitbewerber(?:n)?|candidats|candidat[oa]s|kandidaten|candidati)';
const turnedDown =
  "(?:not|n't|never|nicht|pas|no|niet|non|nao|rejected|declined|unsuccessful|turned down|abgelehnt|abgesagt|absagen|absage|refuses?|ecartes?|descartad[oa]s?|rechazad[oa]s?|afgewezen|scartati|rejeitad[oa]s?|less|fewer|filled|other plans)";

/** What happened to others, without the reader: taken out, so that the rest can be read. */
const aboutOthers = [
  // "Other candidates were not selected", "137 of 140 applicants were not shortlisted", "Den anderen Bewerbern mussten wir absagen"
  new RegExp(
    `(?:^|(?<=[,;:.!?] ?)|\\b(?:and|but|und|aber|et|y|en|e) )(?:out of )?(?:${others}|they)\\b[^.!?,;:]{0,60}\\b${turnedDown}\\b[^.!?,;:]*`,
    'gu',
  ),
  new RegExp(
    `\\b(?:out of|of|von|sur|de)\\b[^.!?,;:]{0,30}(?:candidates?|applicants?|bewerber\\w*|candidats|candidatos)[,:]? \\d+ [^.!?,;:]{0,40}\\b${turnedDown}\\b[^.!?,;:]*`,
    'gu',
  ),
  // "We told the other candidates that …", "We decided not to proceed with the other candidate", "against the others"
  new RegExp(
    `\\b(?:told|informed|let) (?:all )?(?:the )?(?:others|(?:other|remaining) (?:candidates|applicants))\\b[^.!?]*`,
    'gu',
  ),
  new RegExp(
    `\\b(?:not (?:to|choose|select|take|hire|pick)|against|gegen|declined|rejected|turn(?:ed)? down|over|ahead of|rather than|contrairement aux) (?:[\\w']+ ){0,4}?(?:${others}|autres candidats)\\b`,
    'gu',
  ),
  // "No other candidate met more of our criteria", "No decision has been made to move forward with others"
  /\bno (?:other|decision|final decision)\b[^.!?]*/gu,
  /\b(?:nao|no) (?:avancar|continuar|seguir) con? os outros\b[^.!?,;:]*|\bnao avancar com os outros\b[^.!?,;:]*/gu,
  /\bto (?:any )?(?:new|further|more) (?:applicant|candidate|application)s?\b[^.!?]*|\b(?:eine )?absage haben sie (?:\w+ ){0,3}nicht (?:erhalten|bekommen)\b/gu,
  /\b(?:not|n't|never) (?:our |a |the )?(?:second choice|runner-?up)\b/gu,
  /\b(?:although|even though|while) (?:\w+ )?other (?:candidate|applicant)s? (?:\w+ )?(?:had|have|has)\b[^.!?,;:]*/gu,
];

/** The sentence without what happened to others. */
export function withoutOthers(sentence: string): string {
  return aboutOthers.reduce((rest, pattern) => rest.replace(pattern, ' '), sentence);
}
