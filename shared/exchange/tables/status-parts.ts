/** What a status cell says that is more than one known word: "Interviewed - unsuccessful", "Still waiting to hear back". */
import { plainWords } from '../plain-words';
import { closedAs, type StatusMeaning } from './status-meaning';

const notApplied: StatusMeaning = { kind: 'not-applied' };
const applied: StatusMeaning = { kind: 'applied' };
const interview: StatusMeaning = { kind: 'interview' };
const thankYou: StatusMeaning = { kind: 'message', step: 'thank-you' };
const checkIn: StatusMeaning = { kind: 'message', step: 'check-in' };

/** Any of the stems, at the start of a word: in plain words, with `_` for a space and `$` for a word's end. */
function anyOf(...lines: readonly string[]): RegExp {
  const stems = lines.flatMap((line) => line.split(' '));
  return new RegExp(`(?:^| )(?:${stems.join('|').replaceAll('_', ' ').replaceAll('$', '(?![^ ])')})`, 'u');
}

const NOT =
  '(?:not|no|never|isn_t|wasn_t|weren_t|aren_t|haven_t|hasn_t|didn_t|did_not|won_t|nicht|pas|no_he|non)';
const SENT =
  '(?:appl(?:y|ied|ication)|submit|sent|beworben|bewerb|abgeschickt|verschickt|postul|aplic|envi|solicit|candidat|basvur)';

/**
 * By what decides, the most particular first. The first that matches a part is what the part means; null for a part that
 * looks like one of those below but says something else.
 */
const meanings: readonly (readonly [RegExp, StatusMeaning | null])[] = [
  [
    anyOf(
      'withdrawn_by_(?:employer|company|them|the) (?:offer|application)_(?:[a-z]+_)?withdrawn_by_(?:employer|company|them|the)',
    ),
    closedAs('rejected'),
  ],
  // Not yet, or not at all: that something didn't happen leaves the status open.
  [
    anyOf(
      `${NOT}_(?:been_|be_|yet_|got_|get_|an?_|any_|really_|officially_|formally_)*(?:reject|denied|refus|turned_down|declin|absage|abgesagt|abgelehnt|aussortiert|rechaz|fail|eliminat|ghost|withdr|accept|signed|zugesagt|angenommen|eingestellt|aceptad|cancel|closed|expired|archiv)`,
      '(?:reject|absage|zusage|offer|rechaz|refus)[a-z]*_(?:yet_|noch_)?(?:not$|nicht) keine?_(?:absage|ablehnung) sin_rechazo (?:pas_de|aucun)_refus',
    ),
    null,
  ],
  // The user's own no, and theirs to an offer.
  [
    anyOf(
      'withdr pulled_out pulled_my backed_out dropped_out opted_out bowed_out zuruckgezogen zuruckgenommen selbst_abgesagt',
      'i_(?:have_)?(?:declined|rejected|refused|cancel|turned|passed|said_no|quit|stopped) (?:declined|rejected|cancell?ed|closed|ended)_by_(?:me|myself|candidate|applicant)',
      '(?:no_longer|not|lost|kein)_interes (?:decided|chose)_not_to_(?:proceed|continue|go|move|interview) retir(?:ad|e$|o$) renunci me_retire ' +
        'geri_cek vazgec desist abgebrochen_von_mir',
    ),
    closedAs('withdrew'),
  ],
  [
    anyOf(
      '(?:accept|took|taken|got|chose|signed)[a-z]*_(?:an?_|the_)?(?:other|another|different)_(?:offer|job|position|role)',
      'accepted_elsewhere',
    ),
    closedAs('withdrew', false),
  ],
  [
    anyOf(`${NOT}_(?:an?_)?offer no_offer keine_zusage kein_angebot sin_oferta pas_d_offre`),
    closedAs('rejected'),
  ],
  [anyOf('(?:await|wait|hop|expect|pending|before)[a-z]*_(?:for_|on_|an?_|the_)*offer'), applied],
  [
    anyOf(
      '(?:offer|zusage|angebot|oferta|offre|teklif)[a-z]*_(?:[a-z]+_){0,2}(?:declin|reject|refus|turned|rescind|withdraw|expir|laps|negoti|consider|pending|pend|review|discuss|deadline|under|abgelehnt|verhand|rechaz)',
      '(?:declin|reject|refus|turned_down|negotiat|consider|weigh|review|discuss|verhand)[a-z]*_(?:[a-z]+_){0,2}(?:offer|salary|terms|angebot|oferta|offre|contract|vertrag)',
      'negotiat verhandlung negoci',
    ),
    closedAs('offer', false),
  ],
  // Their no.
  [
    anyOf(
      'reject unsuccessful denied turned_down knocked_back passed_over absage abgesagt abgelehnt aussortiert rechaz refus',
      'reddedil olumsuz declined_by_(?!me) (?:they|company|employer)_(?:declined|passed|rejected) lost_out went_with_(?!me) ' +
        'no_longer_(?:being_)?(?:under_)?consider failed didn_t_(?:get|make|pass) did_not_(?:get|make|pass) eliminated screened_out',
      `${NOT}_(?:been_|be_)?(?:select|shortlist|short_list|success|chosen|hired|mov|proceed|progress|advanc|consider|tak|retenu|seleccion|ausgewahlt|berucksichtig|going_forward|the_right_fit|a_(?:good_)?(?:fit|match))`,
    ),
    closedAs('rejected'),
  ],
  // Not applied for.
  [
    anyOf(
      `(?:not|no|haven_t|have_not|didn_t|did_not|don_t|do_not|won_t|nicht|pas)_(?:yet_|actually_|encore_|nunca_)?${SENT}`,
      `(?:noch_nicht|pas_encore|aun_no|todavia_no)_(?:[a-z]+_)?${SENT}`,
      '(?:to|want_to|need_to|must|should|will|might|may|going_to|ready_to|plan(?:ning)?_to|intend_to)_apply apply_(?:by|before|soon|later|next|this|tomorrow|today|asap|now|on|in) ' +
        '(?:a|zu|noch)_(?:postuler|bewerben) (?:bewerbung|unterlagen)_(?:[a-z]+_)?vorbereit por_(?:aplicar|postular|enviar) pendiente_de_(?:aplicar|postular|enviar|solicitar) basvurula',
      '(?:draft|unfinished|incomplete|preparing|prepare|writing|working_on|started)_(?:an?_|the_|my_)?(?:application|cv|cover|resume) application_(?:in_draft|not|started|incomplete|unfinished|draft) entwurf borrador brouillon taslak',
      'saved bookmark wish interested_ interested$ shortlisted_by_me vorgemerkt gemerkt gespeichert guardad enregistre kaydedil a_creuser someday backlog researching',
    ),
    notApplied,
  ],
  // Nobody answered; with a "yet" they still may.
  [
    anyOf(
      '(?:no|any|a)_(?:[a-z]+_)?(?:response|reply|answer|feedback|word|news|update)[a-z]*_(?:[a-z]+_)?(?:yet|so_far) nothing_(?:yet|so_far)',
      '(?:haven_t|have_not|hasn_t|not)_(?:[a-z]+_)*?(?:yet|so_far) (?:noch|bisher|bislang)_(?:keine?|nichts|nicht_gehort|offen) (?:todavia|aun)_(?:sin|no) sin_respuesta_(?:aun|todavia)',
      '(?:toujours|encore)_(?:sans|pas|en) pas_encore_de henuz',
    ),
    applied,
  ],
  [
    anyOf(
      'ghost radio_silence black_hole (?:no|without|zero|never|keine?|keinerlei|sin|sans|pas_de|aucune?|ninguna)_(?:any_|a_|further_)?(?:response|reply|replies|answer|feedback|word|contact|ruckmeldung|antwort|reaktion|ruckruf|respuesta|reponse|retour|nouvelle)',
      'never_(?:heard|replied|responded|answered|got|contacted) (?:didn_t|did_not|don_t|do_not)_(?:hear|reply|respond|answer|get_back) (?:cevap|yanit|donus)_(?:yok|gelmedi|olmadi|vermedi) nie_gemeldet nicht_(?:mehr_)?gemeldet',
    ),
    closedAs('no-reply'),
  ],
  [anyOf(`${NOT}_heard`), closedAs('no-reply', false)],
  [
    anyOf(
      'thank_you_(?:[a-z]+_)*?(?:sent|mailed|done|written) sent_(?:an?_|the_)?thank thanked thanks_sent dank(?:es)?[a-z]*_(?:gesendet|geschickt|verschickt) bedankt remerci agradec tesekkur',
    ),
    thankYou,
  ],
  [anyOf('(?:to|must|should|need_to|will)_(?:follow|chase|nudge|check)'), applied],
  [
    anyOf(
      'follow(?:ed|ing)?_up followup check(?:ed|ing)_in nudged chased chaser pinged reminded reminder_sent nachgefragt nachgehakt nachgefasst erinnerung_(?:ge|ver) erinnert relance seguimiento takip_e',
    ),
    checkIn,
  ],
  [anyOf('(?:no|kein|keine|sin|pas_d|without)_(?:interview|einladung|gesprach|entrevista|entretien)'), null],
  // A talk with them, past or to come.
  [
    anyOf(
      'interview vorstellungsg telefoninterview videointerview einladung eingeladen kennenlern probetag probearbeit hospitation schnupper entrevista entretien mulakat gorusme',
      '[a-z]*gesprach (?:phone|recruiter|hr|tech|technical|initial|intro|introductory|video|zoom|teams|first|second|final|telephone|screening|team|manager|culture|founder)_(?:screen|call|chat|round|stage|panel|meeting|conversation) screen$',
      'on_?site final_(?:round|stage) (?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last|next|zweite|erste|dritte|1|2|3|4|5)_(?:round|runde|stage|call|chat|meeting|ronda|tour) (?:round|runde|stage|ronda|tour)_\\d ' +
        '(?:in|past|made_it_to|reached)_(?:the_)?(?:final|last)[a-z]* panel$ panel_ superday assessment_(?:centre|center|day|zentrum) trial_(?:day|shift) coffee_chat met_with meeting_(?:with|on|scheduled|booked)',
      '(?:call|chat|meeting|termin)_(?:scheduled|booked|planned|set|done|held|vereinbart|with)',
    ),
    interview,
  ],
  [
    anyOf(
      'offer hired got_the_job got_hired accepted zusage zugesagt eingestellt angebot vertrag oferta contratad offre embauche teklif ise_alin job_accepted contract_(?:signed|received|sent) signed aceptad kabul_edil',
    ),
    closedAs('offer'),
  ],
  [
    anyOf(
      'expired archived archiviert abgelaufen (?:position|role|job|posting|listing|vacancy|stelle|ad|application)_(?:[a-z]+_)*?(?:closed|filled|removed|taken_down|cancell?ed|expired|besetzt|gestrichen|withdrawn|gone) expirad cerrad archivad',
      'geschlossen beendet closed hiring_freeze',
    ),
    closedAs('no-reply', false),
  ],
  [anyOf('declined cancell?ed cancelad storniert iptal'), closedAs('withdrew', false)],
  // On its way.
  [
    anyOf(
      'applied(?=(?!.)|_(?:\\d|via|on|through|by|with|at|in|to|for|again|online|directly|twice|once|today|yesterday|last|already|externally|internally|too|but|per|uber|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)) application_(?:sent|submitted|received|complete|in|under|viewed|review|acknowledged|confirmed) submitted reapplied cv_(?:sent|submitted|enviad|envoye|verschickt) resume_(?:sent|submitted)',
      'wait await pending outstanding in_(?:review|process|progress|bearbeitung|bearb|prufung|corso|proces|revision) en_(?:proces|revision|cours|attente|espera|estudio) under_(?:review|consideration) being_(?:review|consider|process) processing reviewing reviewed received acknowledged viewed ' +
        '(?:cv|resume|profile)_(?:screen|review) hearing_back to_hear on_hold paused auto_?reply confirmation',
      '(?:online_|technical_|coding_|skills_|written_)?(?:assessment|take_home|takehome|coding|code_(?:test|challenge)|homework|challenge|test|hackerrank|codility|case_study|exercise|task|questionnaire|aptitude|oa)$ (?:assessment|take_home|takehome|test|challenge|task|homework|oa|hackerrank|case_study|exercise)_(?:sent|received|done|submitted|completed|pending|due|in|passed)',
      'beworben bewerbung_(?:ge|ver|ab|ein|raus|lauft|in|per|online|eingereicht) abgeschickt verschickt versendet gesendet eingereicht eingang lauft laufend ausstehend warte offen unterlagen_(?:ge|ver|ein|ab) testaufgabe einstellungstest',
      'postul aplicad solicitad enviad candidature_(?:envoye|depose|transmise) envoye depose basvuru gonderil bekl inceleni',
    ),
    applied,
  ],
];

/** Between the parts of a status: "Applied → Interview", "Interviewed; waiting", "Absage (nach Gespräch)". */
const betweenParts =
  /\s+[-–—]+\s+|\s*(?:[:;,|/→()[\]&+•\n]|->|=>|\.(?=\s))\s*|\s+(?:but|and|then|und|dann|aber|luego|pero|puis|mais|y|et|ve)\s+/iu;
const struckOut = /~~[^~]*~~/gu;
/** "Not (yet) rejected". */
const bracketedYet = /\((?:yet|noch)\)/giu;
/** "Rejected: no", "Absage? – nein". */
const denials: ReadonlySet<string> = new Set([
  'no',
  'not',
  'nope',
  'not yet',
  'false',
  'nein',
  'noch nicht',
  'non',
  'hayir',
]);
const MAX_STATUS = 200;

/**
 * What the parts of a cell mean together: how it ended, else the furthest it came. Null if no part is known, or if they
 * contradict each other.
 */
export function meaningOfParts(
  cell: string,
  meaningOfWord: (words: string) => StatusMeaning | undefined,
): StatusMeaning | null {
  if (cell.length > MAX_STATUS) return null;
  const parts = cell
    .replace(struckOut, ' ')
    .replace(bracketedYet, ' yet ')
    .split(betweenParts)
    .map(plainWords);
  if (
    parts.some(
      (words, at) => (at > 0 && denials.has(words)) || /\? ?(?:no|not yet|nein|noch nicht)$/u.test(words),
    )
  ) {
    return null;
  }
  const found = parts.flatMap((words) => meaningOfWord(words) ?? meaningOfPart(words) ?? []);
  const meaning = together(found);
  if (meaning === null || !cell.includes('?')) return meaning;
  return meaning.kind === 'closed' ? { ...meaning, isSure: false } : null;
}

function meaningOfPart(part: string): StatusMeaning | null {
  const words = part.replaceAll('?', '').trim();
  return words === '' ? null : (meanings.find(([pattern]) => pattern.test(words))?.[1] ?? null);
}

/** Several status cells of one row, or several parts of one cell. */
export function together(found: readonly StatusMeaning[]): StatusMeaning | null {
  const ends = found.filter((meaning) => meaning.kind === 'closed');
  const [end] = ends;
  if (end !== undefined) {
    // "Rejected (position filled)": why it is closed doesn't make it less sure.
    const told = ends.filter(({ outcome, isSure }) => isSure || outcome !== 'no-reply');
    const [first = end, ...others] = told;
    return { ...first, isSure: first.isSure && others.every((o) => o.isSure && o.outcome === first.outcome) };
  }
  const of = (kind: StatusMeaning['kind']) => found.find((meaning) => meaning.kind === kind);
  const last = found.find((meaning) => meaning.kind === 'message' && meaning.step === 'check-in');
  const sent = last ?? of('message') ?? of('interview') ?? of('applied');
  const saved = of('not-applied');
  return sent !== undefined && saved !== undefined ? null : (sent ?? saved ?? null);
}
