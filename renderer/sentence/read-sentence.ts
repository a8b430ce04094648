/** Reads a sentence: "interview with Dana Kim at Acme yesterday 3pm", "Acme rejected", "thank-you to Acme sent". Pure. */
import type { MessageStep, Outcome } from '@shared/model/application';
import { searchText } from '@shared/i18n/search-text';
import type { Card } from '@shared/model/card';
import type { ClockTime } from '@shared/model/time';
import { recordedIn } from './day-parts';
import { findMomentAhead, laterPhrases, momentsAhead } from './later';
import { knownNames } from './known-names';
import { findMoment, type MomentFound } from './moment';
import type { SpokenTimes } from './spoken-times';
import type { Sentence, SentenceAct, SentenceContext, SentenceProblem, Understanding } from './sentence';
import { findSubjects, peopleNamed, readSubject, strayWords, type Subject } from './subject';

/** Any of the three messages, if the sentence doesn't say which. */
type SpokenStep = MessageStep | 'any';

type Intent =
  | { readonly tag: 'interview'; readonly kind: 'interview' | 'test'; readonly leans: 'past' | 'either' }
  | { readonly tag: 'applied' }
  | { readonly tag: 'sent'; readonly step: SpokenStep }
  | { readonly tag: 'close'; readonly outcome: Outcome }
  | { readonly tag: 'archive' }
  | { readonly tag: 'unarchive' }
  | { readonly tag: 'snooze' };

interface Phrase {
  readonly pattern: RegExp;
  /** `step` and `noun` are what the groups of these names matched. */
  readonly intent: (step: SpokenStep, noun: string) => Intent;
}

const step = String.raw`(?<step>thank[- ]?you(?: note| message| e?mail)?|thanks|check[- ]?in(?: message| e?mail)?|follow[- ]?up(?: message| e?mail)?|final(?: message| follow[- ]?up| note| e?mail)?)`;
const which =
  '(?:first|second|third|final|last|1st|2nd|3rd|phone|video|technical|onsite|on-site|zoom|hr|panel|coffee|intro|another|new|an?|the)';
const noun =
  '(?<noun>interview|round|onsite|on-site|call|screen|screening|chat|meeting|test|assessment|take[- ]home)';
const article = '(?:(?:the|a|an|my) )?';

const phrases: readonly Phrase[] = [
  phrase(
    `(?:i )?(?:have |just )*(?:sent|wrote|emailed) (?:off )?${article}${step}(?: (?:to|for|at))? (?<rest>.+)`,
    sent,
  ),
  phrase(
    `${article}${step} (?:to|for|at|with) (?<rest>.+?) (?:is |was )?(?:sent|done|written)(?<after> .+)?`,
    sent,
  ),
  phrase(`${article}${step} (?:is |was )?sent (?:off )?(?:to|for|at) (?<rest>.+)`, sent),
  phrase(`(?<rest>.+?) ${step} (?:is |was )?(?:sent|done|written)(?<after> .+)?`, sent),
  phrase(
    `(?:i )?(?:have |just )*(?:sent|wrote|emailed) (?<rest>.+?) (?:an?|the|my) ${step}(?<after> .+)?`,
    sent,
  ),
  phrase('(?:i )?(?:have |just )*thanked (?<rest>.+)', () => ({ tag: 'sent', step: 'thank-you' })),
  phrase('(?:i )?(?:have |just )*checked in with (?<rest>.+)', () => ({ tag: 'sent', step: 'check-in' })),
  phrase('(?:i )?(?:have |just )*followed up (?:with|at) (?<rest>.+)', () => ({ tag: 'sent', step: 'any' })),

  phrase(
    '(?:was |got |been |i was |i got )?(?:rejected|turned down) (?:by|at|from) (?<rest>.+)',
    closing('rejected'),
  ),
  phrase('(?:a |got a )?(?:rejection|no) (?:by|from|at) (?<rest>.+)', closing('rejected')),
  phrase(
    '(?<rest>.+?) (?:has |have )?(?:rejected|turned) (?:me|us)(?: down)?(?<after> .+)?',
    closing('rejected'),
  ),
  phrase('(?<rest>.+?) (?:has |have )?(?:rejected|said no)(?<after> .+)?', closing('rejected')),
  phrase(
    '(?:i )?(?:got |received |have )?(?:an? |the )?(?:job )?offer (?:from|by|at) (?<rest>.+)',
    closing('offer'),
  ),
  phrase('(?<rest>.+?) (?:has |have )?(?:made|sent|gave) (?:me )?an offer(?<after> .+)?', closing('offer')),
  phrase('(?<rest>.+?) (?:has |have )?offered(?: me)?(?: (?:a|the) job)?', closing('offer')),
  phrase('(?<rest>.+?) (?:job )?offer', closing('offer')),
  phrase(
    "(?:i |i['’]m )?(?:have |am )?(?:withdrew|withdrawn|withdraw|withdrawing|pulled out)(?: my application)? (?:from|at|of|to) (?<rest>.+)",
    closing('withdrew'),
  ),
  phrase("(?:i |i['’]m )?(?:am )?no longer interested in (?<rest>.+)", closing('withdrew')),
  phrase('(?<rest>.+?) (?:ghosted me|never replied|never answered|no reply)', closing('no-reply')),
  phrase('(?:i )?(?:let go of|gave up on|give up on) (?<rest>.+)', closing('no-reply')),
  phrase('(?:i )?(?:was |been |got )?ghosted by (?<rest>.+)', closing('no-reply')),
  phrase('(?:i )?(?:have )?(?:never heard back|no reply) from (?<rest>.+)', closing('no-reply')),
  phrase('(?:mark|close) (?<rest>.+?) as (?:rejected|a rejection)', closing('rejected')),
  phrase('(?:mark|close) (?<rest>.+?) as (?:an )?offer', closing('offer')),
  phrase('(?:mark|close) (?<rest>.+?) as (?:withdrawn|withdrew)', closing('withdrew')),
  phrase('(?:mark|close) (?<rest>.+?) as (?:no reply|ghosted)', closing('no-reply')),
  phrase('archive (?<rest>.+)', () => ({ tag: 'archive' })),
  phrase('(?:un-?archive|restore(?= .* from the archive$)) (?<rest>.+?)(?: from the archive)?', () => ({
    tag: 'unarchive',
  })),
  ...laterPhrases.map((source) => phrase(source, () => ({ tag: 'snooze' }))),

  phrase('(?:i )?(?:have |just )*applied (?<rest>(?:to|at|with|for|as) .+)', () => ({ tag: 'applied' })),
  phrase('(?:i )?(?:have |just )*interviewed (?<rest>(?:at|with|for) .+)', (_, what) =>
    interview(what, 'past'),
  ),
  phrase(
    '(?:i )?(?:have |just )*(?:met|met with|talked to|talked with|spoke to|spoke with) (?<rest>.+)',
    (_, what) => interview(what, 'past'),
  ),
  phrase("(?:i |i['’]m )?(?:am )?interviewing (?<rest>(?:at|with|for) .+)", (_, what) =>
    interview(what, 'either'),
  ),
  phrase(`(?:i )?(?<had>had )(?:${which} )*${noun} (?<rest>.+)`, (_, what) => interview(what, 'past')),
  phrase(`(?:i )?(?:have |add )?(?:${which} )*${noun} (?<rest>.+)`, (_, what) => interview(what, 'either')),
  phrase(`(?<rest>.+?) (?:${which} )*${noun}(?<after> .+)?`, (_, what) => interview(what, 'either')),
];

function phrase(source: string, intent: Phrase['intent']): Phrase {
  return { pattern: new RegExp(`^${source}$`, 'iu'), intent };
}

function sent(spoken: SpokenStep): Intent {
  return { tag: 'sent', step: spoken };
}

function closing(outcome: Outcome): Phrase['intent'] {
  return () => ({ tag: 'close', outcome });
}

function interview(what: string, leans: 'past' | 'either'): Intent {
  return {
    tag: 'interview',
    kind: /^(test|assessment|take[- ]home)$/i.test(what) ? 'test' : 'interview',
    leans,
  };
}

/** A denial, a question, or an interview that isn't held. */
const statesNothing =
  /\b(?:not|n['’]t|never(?! replied| answered| heard back)|didnt|if|should|can|could|would|will|maybe|cancell?ed|postponed|rescheduled|called off)\b|\?/iu;

/** What the text asks for; nothing, if it isn't a sentence of these kinds. */
export function readSentence(text: string, context: SentenceContext): Understanding {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/[.!?\s]+$/, '')
    .trim();
  if (statesNothing.test(text)) return { tag: 'none' };
  let first: Understanding = { tag: 'none' };
  for (const { pattern, intent } of phrases) {
    const groups = pattern.exec(tidy)?.groups;
    if (!groups) continue;
    const meant = intent(spokenStep(groups.step), groups.noun ?? '');
    const said = `${groups.rest ?? ''} ${groups.after?.trim() ?? ''}`.trim();
    // Nobody applies to a person.
    const rest = meant.tag === 'applied' ? said.replace(/^(?:to|with) /i, 'at ') : said;
    const understood = carriedOut(meant, rest, context);
    if (understood.tag === 'understood') return understood;
    if (first.tag === 'none') first = understood;
  }
  return first;
}

function spokenStep(words = ''): SpokenStep {
  if (/^thank/i.test(words)) return 'thank-you';
  if (/^check/i.test(words)) return 'check-in';
  return /^final/i.test(words) ? 'final' : 'any';
}

function carriedOut(intent: Intent, rest: string, context: SentenceContext): Understanding {
  // The words of company names that are also names of days or months.
  const { words } = knownNames(context.cards);
  const isKept = (word: string) => words.has(searchText(word));
  const moment =
    intent.tag === 'snooze'
      ? findMomentAhead(rest, isKept, context)
      : findMoment(rest, isKept, intent.tag === 'interview' ? intent.leans : 'past', context);
  const subject = readSubject(moment.rest, context.cards);
  if (subject.leftover !== '') return problem('leftover', subject.leftover);
  const isPlanned = intent.tag === 'interview' || intent.tag === 'applied';
  if (!isPlanned && subject.via !== '') return problem('leftover', `via ${subject.via}`);
  if (intent.tag === 'interview') return planned(intent, subject, moment, context);
  if (intent.tag === 'snooze') return putOff(intent, subject, moment, context);
  const isLater = (date: string) => date > context.dates.today;
  const isBefore = (date: string) => date < context.dates.today;
  const dates = moment.dates.filter((date) => !isLater(date));
  if (moment.dates.length > 0 && dates.length === 0) return problem('in-future', moment.dates[0] ?? '');
  if (intent.tag === 'applied') return applied(subject, { ...moment, dates });
  const isAhead = ({ start }: SpokenTimes) => start !== null && start > context.now;
  const isPast = dates.some(isBefore);
  const named = moment.times.map((time) => withPart(time, moment, isPast ? LATEST : context.now));
  const [first, ...others] = isPast ? named : named.filter((time) => !isAhead(time));
  if (!first) return problem('in-future', named[0]?.start ?? '');
  return toKnown(intent, subject, { ...moment, dates, times: [first, ...others] }, context);
}

const LATEST = '23:59' as ClockTime;

/** The time of a part of the day, if it was named without one. */
function withPart(time: SpokenTimes, { part }: MomentFound, now: ClockTime): SpokenTimes {
  return part === null || time.start !== null ? time : { ...time, start: recordedIn(part, now) };
}

function putOff(
  intent: Extract<Intent, { readonly tag: 'snooze' }>,
  subject: Subject,
  moment: MomentFound,
  context: SentenceContext,
): Understanding {
  const { company, person, role } = subject;
  if (company === '' && person === '' && role === '') return problem('no-company', '');
  const meant = momentsAhead(moment, context);
  if ('problem' in meant) return problem(meant.problem, meant.about);
  return toKnown(intent, subject, { ...moment, ...meant }, context);
}

function problem(what: SentenceProblem, about: string): Understanding {
  return { tag: 'problem', problem: what, about };
}

/** One sentence for each date and each time it could be; without a date if none was named. */
function atEachMoment(
  said: readonly Omit<Sentence, 'date' | keyof SpokenTimes>[],
  { dates, times }: Pick<MomentFound, 'dates' | 'times'>,
): Understanding {
  const days = dates.length === 0 ? [null] : dates;
  const [first, ...others] = said.flatMap((one) =>
    days.flatMap((date) => times.map((time): Sentence => ({ ...one, ...time, date }))),
  );
  return first ? { tag: 'understood', sentences: [first, ...others] } : { tag: 'none' };
}

function planned(
  { kind }: { readonly kind: 'interview' | 'test' },
  subject: Subject,
  moment: MomentFound,
  { cards }: SentenceContext,
): Understanding {
  const { company, role, person } = subject;
  if (company === '' && person === '') return { tag: 'none' };
  const act: SentenceAct = { tag: 'interview', kind };
  const found = findSubjects(subject, cards).filter(({ stage }) => stage !== 'closed');
  if (found.length === 0 && company === '') return problem('unknown', person);
  const known = found.flatMap((card) =>
    fullNames(person, card).map((one) => ({
      ...{ act, person: one, ...viaOf(subject) },
      ...{ applicationId: card.id, company: card.company, role: card.role },
    })),
  );
  const isNew = found.length === 0;
  const stray = isNew ? strayWords(company, cards) : '';
  if (stray !== '') return problem('leftover', stray);
  const added = { act, person, applicationId: null, company, role, ...viaOf(subject) };
  return atEachMoment(isNew ? [added] : known, moment);
}

const viaOf = ({ via }: Subject) => (via === '' ? {} : { via });

function applied(subject: Subject, moment: MomentFound): Understanding {
  const { company, role, person } = subject;
  if (company === '') return problem('no-company', role);
  const act: SentenceAct = { tag: 'applied' };
  const times = [{ start: null, end: null, otherStart: null }] as const;
  const said = { act, applicationId: null, company, role, person, ...viaOf(subject) };
  return atEachMoment([said], { ...moment, times });
}

function toKnown(
  intent: Exclude<Intent, { readonly tag: 'interview' | 'applied' }>,
  subject: Subject,
  moment: MomentFound,
  { cards }: SentenceContext,
): Understanding {
  const name = subject.company || subject.person || subject.role;
  const isArchived = intent.tag === 'unarchive';
  const found = findSubjects(subject, cards, isArchived);
  if (isArchived && found.length === 0 && findSubjects(subject, cards).length > 0)
    return problem('not-archived', name);
  if (found.length === 0) return problem('unknown', name);
  const open =
    isArchived || intent.tag === 'archive' ? found : found.filter(({ stage }) => stage !== 'closed');
  if (open.length === 0) return problem('closed', name);
  const possible = open.flatMap((card) => {
    const act = actAt(intent, card);
    return act ? [{ act, card }] : [];
  });
  const [first] = possible;
  if (!first) return problem(intent.tag === 'snooze' ? 'nothing-due' : 'other-step', name);
  const { person } = subject;
  const sentences = possible.flatMap(({ act, card }) => {
    const { id: applicationId, company, role } = card;
    const said = { act, applicationId, company, role };
    // A message is recorded for the person named, so it has to be somebody there.
    const people = act.tag === 'sent' && person !== '' ? peopleNamed(person, card) : [person];
    return people.map((one) => ({ ...said, person: one }));
  });
  if (sentences.length === 0)
    return { tag: 'problem', problem: 'not-among-people', about: person, company: first.card.company };
  return atEachMoment(sentences, moment);
}

/** Everybody known there whom a part of a name can mean; otherwise the name as typed, of somebody new. */
function fullNames(person: string, card: Card): readonly string[] {
  const known = person === '' ? [] : peopleNamed(person, card);
  return known.length > 0 ? known : [person];
}

/** What it means at an application; null if it can't be meant there. */
function actAt(
  intent: Exclude<Intent, { readonly tag: 'interview' | 'applied' }>,
  card: Card,
): SentenceAct | null {
  if (intent.tag === 'snooze') return card.current !== null || card.nudge !== undefined ? intent : null;
  if (intent.tag !== 'sent') return intent;
  const current = card.current?.step;
  if (current === undefined || current === 'close') return null;
  return intent.step === 'any' || intent.step === current ? { tag: 'sent', step: current } : null;
}
