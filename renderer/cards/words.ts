/** A card in words: its line, and the same facts in full for hover and screen readers. */
import { computerZone } from '../core/clock';
import { locale, t } from '../core/words';
import { clockTime, dateAndTime, exactTime, relativeDay, relativeTime, shortDate } from '@shared/i18n/dates';
import { isolate } from '@shared/i18n/isolate';
import { actWords, partsWords } from '@shared/i18n/step-words';
import { dateOf, daysBetween } from '@shared/rules/calendar/calendar';
import { snoozeEndAt, stepStateAt } from '@shared/rules/progress/step-state';
import type { Card, CardStep, Nudge, StepState } from '@shared/model/card';
import type { Instant, TimeZone } from '@shared/model/time';
import type { ShapeState } from '../ui/state-badge';

export interface CardWords {
  /** What to do, or its status. */
  readonly line: string;
  /** When, relative to now, after the line: " · due yesterday"; empty if there is no date. */
  readonly when: string;
  /** The same on its own: "due yesterday". */
  readonly moment: string;
  /** The two of a card in its column, which already says what to do: "Dana Kim", " +2 · due 2 hr. ago". */
  readonly inColumn: { readonly what: string; readonly when: string };
  /** State, opens, due and latest with their exact dates, in both zones if those differ. */
  readonly facts: string;
  /** The state's shape and word; null if no step is current. */
  readonly badge: { readonly state: ShapeState; readonly word: string } | null;
}

/** "Product Designer at Northwind"; says so if that isn't known because an event can't be read. */
export function cardName(card: Pick<Card, 'company' | 'role'>): string {
  if (card.company === '' && card.role === '') return t('board.unreadable.company');
  // The palette names ten thousand at once: the translator would take 35 ms for that.
  namePattern ??= t('board.cardName', { role: '{role}', company: '{company}' });
  return namePattern.replace(/\{(role|company)\}/gu, (_, part: 'role' | 'company') => isolate(card[part]));
}

let namePattern: string | undefined;

/** "2 of 4 sent", beside the badge; empty if there is nothing to count. */
export function partsDone({ current }: Card): string {
  return current === null ? '' : partsWords(t, current);
}

/** The same in two parts, so that a place with little room can leave out the second: "2 of 4", " sent". */
export function partsInTwo(card: Card): readonly [string, string] {
  const [all, parts] = [partsDone(card), card.current?.parts];
  const count = parts ? t('application.panel.partsCount', { sent: parts.sent, all: parts.all }) : '';
  return all.startsWith(count) ? [count, all.slice(count.length)] : [all, ''];
}

interface Worded {
  readonly now: Instant;
  readonly zone: TimeZone;
  readonly hasFacts: boolean;
  readonly words: CardWords;
}

/** What each card said last: the same card is drawn in several places, and again whenever it comes back into view. */
const worded = new WeakMap<Card, Worded>();

/** What a card says at `now`; its facts, half of the work, may be empty if they aren't needed yet. */
export function cardWords(card: Card, now: Instant, hasFacts = true): CardWords {
  const [zone, last] = [computerZone(), worded.get(card)];
  if (last?.now === now && last.zone === zone && (last.hasFacts || !hasFacts)) return last.words;
  const words = wordsOf(card, now, hasFacts);
  worded.set(card, { now, zone, hasFacts, words });
  return words;
}

function wordsOf(card: Card, now: Instant, hasFacts: boolean): CardWords {
  if (card.outcome !== null) return closedWords(card, card.outcome, now);
  if (card.current) return currentWords(card.current, card.company, now, hasFacts);
  if (card.upcoming) {
    const { startsAt, timeZone } = card.upcoming;
    const date = exactTime(startsAt, now, timeZone, computerZone(), locale);
    return {
      ...(startsAt <= now ? onlyLine(t('board.line.interviewNow')) : interviewAheadWords(startsAt, now)),
      facts: t('board.facts.interview', { date }),
      badge: null,
    };
  }
  // There may be interviews and replies among what can't be read.
  if (card.unreadable !== null) return { ...onlyLine(t('board.unreadable.line')), facts: '', badge: null };
  return card.nudge ? nudgedWords(card, card.nudge, now) : appliedWords(card, now);
}

/** Before any interview, if silence brings it back: "Nothing heard for 15 days"; before that, "Look again in 3 days". */
function nudgedWords(card: Card, nudge: Nudge, now: Instant): CardWords {
  const zone = computerZone();
  const today = dateOf(now, zone);
  const { heardOn, afterDays, dueAt, putOffUntil } = nudge;
  const values = {
    since: shortDate(heardOn, today, locale),
    date: shortDate(dateOf(dueAt, zone), today, locale),
  };
  const until = putOffUntil !== null && putOffUntil > now ? putOffUntil : null;
  const snoozed =
    until === null ? '' : t('board.facts.snoozed', { date: dateAndTime(until, now, zone, locale) });
  const facts = [t('board.facts.nudge', { ...values, count: afterDays }), snoozed].filter(Boolean).join(', ');
  if (until !== null) {
    const snoozedWords = t('board.line.silentSnoozed', { when: shortWhen(until, now) });
    return { ...onlyLine(snoozedWords), facts, badge: null };
  }
  if (dueAt <= now)
    return {
      ...onlyLine(t('board.line.silent', { count: daysBetween(heardOn, today) })),
      facts,
      badge: { state: 'due', word: t('board.states.due') },
    };
  const { inColumn } = appliedWords(card, now);
  const when = relativeDay(dateOf(dueAt, zone), today, locale);
  return { ...onlyLine(t('board.line.lookAgain', { when })), inColumn, facts, badge: null };
}

/** Before any interview: "Applied 12 days ago". */
function appliedWords({ appliedOn }: Card, now: Instant): CardWords {
  const today = dateOf(now, computerZone());
  if (appliedOn === undefined || appliedOn > today)
    return { ...onlyLine(t('board.line.noInterview')), facts: '', badge: null };
  return {
    ...onlyLine(t('board.line.applied', { when: relativeDay(appliedOn, today, locale) })),
    facts: t('board.facts.applied', { date: shortDate(appliedOn, today, locale) }),
    badge: null,
  };
}

type Line = Pick<CardWords, 'line' | 'when' | 'moment' | 'inColumn'>;

function onlyLine(line: string, moment = ''): Line {
  const when = after(moment);
  return { line, when, moment, inColumn: { what: line, when } };
}

const after = (moment: string) => (moment === '' ? '' : t('board.when.after', { moment }));

/** "Interview tomorrow, 10:00", "Interview Thu 19 Mar, 10:00"; if there isn't enough room, "Inte… tomorrow, 10:00". */
function interviewAheadWords(startsAt: Instant, now: Instant): Line {
  const zone = computerZone();
  const [date, today] = [dateOf(startsAt, zone), dateOf(now, zone)];
  const when =
    daysBetween(today, date) > 1
      ? dateAndTime(startsAt, now, zone, locale)
      : t('board.line.soon', {
          day: relativeDay(date, today, locale),
          time: clockTime(startsAt, zone, locale),
        });
  const line = t('board.line.interviewAhead', { when });
  const what = line.slice(0, line.indexOf(when)).trimEnd();
  return { ...onlyLine(line), inColumn: { what, when: line.slice(what.length) } };
}

function closedWords(card: Card, outcome: NonNullable<Card['outcome']>, now: Instant): CardWords {
  const word = t(`board.outcomes.${outcome}`);
  const { when, facts } = endedWords(card, now);
  return {
    line: t('board.line.closed', { outcome: word, when }),
    when: '',
    moment: '',
    inColumn: { what: '', when: after(when) },
    facts,
    badge: { state: 'done', word },
  };
}

/** As exactly as it is known. */
function endedWords(
  { since, endedOn }: Card,
  now: Instant,
): { readonly when: string; readonly facts: string } {
  if (endedOn === null) return { when: t('board.when.unknown'), facts: t('board.facts.closedUnknown') };
  const zone = computerZone();
  const today = dateOf(now, zone);
  const date = endedOn ?? dateOf(since, zone);
  return {
    when:
      endedOn === undefined ? relativeTime(since, now, zone, locale) : relativeDay(endedOn, today, locale),
    facts: t('board.facts.closed', { date: shortDate(date, today, locale) }),
  };
}

function currentWords(step: CardStep, company: string, now: Instant, hasFacts: boolean): CardWords {
  const state = stepStateAt(step.step, step, now);
  return {
    ...stepLine(step, company, state, now),
    facts: hasFacts ? stepFacts(step, state, now) : '',
    badge: { state, word: t(`board.states.${state}`) },
  };
}

function stepLine(step: CardStep, company: string, state: StepState, now: Instant): Line {
  const until = snoozeEndAt(step, now);
  const snoozed = until === null ? '' : t('board.when.snoozed', { when: shortWhen(until, now) });
  if (step.step === 'close' && state !== 'ready') {
    return onlyLine(t('board.line.waitingForReply'), snoozed);
  }
  const line = actWords(t, step, company);
  if (state === 'ready')
    return { ...onlyLine(line, snoozed), inColumn: inColumn(t('board.line.letGo'), snoozed) };
  const dueIn = relativeTime(step.dueAt, now, computerZone(), locale);
  const shortly = relativeTime(step.dueAt, now, computerZone(), locale, 'short');
  const momentOf = (when: string) => (step.dueAt <= now ? t('board.when.due', { when }) : when);
  const moment = snoozed === '' ? momentOf(dueIn) : snoozed;
  if (step.personName !== '') {
    const shortMoment = snoozed === '' ? momentOf(shortly) : snoozed;
    return {
      ...onlyLine(line, moment),
      inColumn: { what: step.personName, when: `${othersWords(step)}${after(shortMoment)}` },
    };
  }
  const alone =
    until === null
      ? t('board.when.dueAlone', { when: dueIn })
      : t('board.when.snoozedAlone', { when: shortWhen(until, now) });
  return { ...onlyLine(line, moment), inColumn: inColumn(alone, '') };
}

const inColumn = (what: string, moment: string) => ({ what, when: after(moment) });

/** " +2" after "Dana Kim". Once some of a panel are thanked, the count is beside the badge. */
function othersWords({ parts, step }: CardStep): string {
  if (step !== 'thank-you' || parts.sent > 0 || parts.left < 2) return '';
  return t('board.others', { count: parts.left - 1 });
}

/** As short as possible: a time for today, "tomorrow", or the date of another day. */
function shortWhen(at: Instant, now: Instant): string {
  const zone = computerZone();
  const [date, today] = [dateOf(at, zone), dateOf(now, zone)];
  if (date === today) return clockTime(at, zone, locale);
  return daysBetween(today, date) === 1 ? relativeDay(date, today, locale) : shortDate(date, today, locale);
}

function stepFacts(step: CardStep, state: StepState, now: Instant): string {
  const moment = (at: Instant) => dateAndTime(at, now, computerZone(), locale);
  // A thank-you's window is in hours, the others' in whole days of the step's zone.
  const edge = (at: Instant) =>
    step.step === 'thank-you' ? moment(at) : shortDateAt(at, step.timeZone, now);
  const due = moment(step.dueAt);
  const until = snoozeEndAt(step, now);
  const window =
    step.step === 'close'
      ? [t('board.facts.letGo', { date: edge(step.dueAt) })]
      : [
          t('board.facts.opens', { date: edge(step.opensAt) }),
          t('board.facts.due', { date: due }),
          t('board.facts.latest', { date: edge(step.latestAt) }),
        ];
  return [
    t(`board.facts.state.${state}`),
    ...window,
    ...(until === null ? [] : [t('board.facts.snoozed', { date: moment(until) })]),
  ].join(', ');
}

function shortDateAt(at: Instant, zone: TimeZone, now: Instant): string {
  return shortDate(dateOf(at, zone), dateOf(now, zone), locale);
}
