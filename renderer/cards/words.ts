/** A card in words: its line, and the same facts in full for hover and screen readers. */
import { computerZone } from '../core/clock';
import { locale, t } from '../core/words';
import { clockTime, dateAndTime, exactTime, relativeDay, relativeTime, shortDate } from '@shared/i18n/dates';
import { stepWords } from '@shared/i18n/step-words';
import { dateOf, daysBetween } from '@shared/rules/calendar/calendar';
import { snoozeEndAt, stepStateAt } from '@shared/rules/progress/step-state';
import type { Card, CardStep, StepState } from '@shared/model/card';
import type { Instant, TimeZone } from '@shared/model/time';
import type { ShapeState } from '../ui/state-badge';

export interface CardWords {
  /** What to do, or its status. */
  readonly line: string;
  /** When, relative to now, after the line; empty if there is no date. */
  readonly when: string;
  /** State, opens, due and latest with their exact dates, in both zones if those differ. */
  readonly facts: string;
  /** The state's shape and word; null if no step is current. */
  readonly badge: { readonly state: ShapeState; readonly word: string } | null;
}

/** "Product Designer at Northwind"; says so if that isn't known because an event can't be read. */
export function cardName(card: Pick<Card, 'company' | 'role'>): string {
  if (card.company === '' && card.role === '') return t('board.unreadable.company');
  return t('board.cardName', { role: card.role, company: card.company });
}

/** What a card says at `now`; without its facts if they aren't needed yet. */
export function cardWords(card: Card, now: Instant, hasFacts = true): CardWords {
  if (card.outcome !== null) return closedWords(card, card.outcome, now);
  if (card.current) return currentWords(card.current, card.company, now, hasFacts);
  if (card.upcoming) {
    const { startsAt, timeZone } = card.upcoming;
    const date = exactTime(startsAt, now, timeZone, computerZone(), locale);
    const when = relativeTime(startsAt, now, computerZone(), locale);
    return {
      line: startsAt <= now ? t('board.line.interviewNow') : t('board.line.interviewAhead', { when }),
      when: '',
      facts: t('board.facts.interview', { date }),
      badge: null,
    };
  }
  return { line: t('board.line.noInterview'), when: '', facts: '', badge: null };
}

function closedWords(card: Card, outcome: NonNullable<Card['outcome']>, now: Instant): CardWords {
  const word = t(`board.outcomes.${outcome}`);
  const when = relativeTime(card.since, now, computerZone(), locale);
  return {
    line: t('board.line.closed', { outcome: word, when }),
    when: '',
    facts: t('board.facts.closed', { date: shortDateAt(card.since, computerZone(), now) }),
    badge: { state: 'done', word },
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

function stepLine(
  step: CardStep,
  company: string,
  state: StepState,
  now: Instant,
): Pick<CardWords, 'line' | 'when'> {
  const until = snoozeEndAt(step, now);
  const snoozed = until === null ? '' : t('board.when.snoozed', { when: shortWhen(until, now) });
  if (step.step === 'close' && state !== 'ready')
    return { line: t('board.line.waitingForReply'), when: snoozed };
  const line = stepWords(t, step, company);
  if (state === 'ready') return { line, when: snoozed };
  const when = relativeTime(step.dueAt, now, computerZone(), locale);
  const tense = step.dueAt <= now ? 'due' : 'ahead';
  return { line, when: snoozed === '' ? t(`board.when.${tense}`, { when }) : snoozed };
}

/** As short as possible: a time for today, "tomorrow", or the date of another day. */
function shortWhen(at: Instant, now: Instant): string {
  const zone = computerZone();
  const [date, today] = [dateOf(at, zone), dateOf(now, zone)];
  if (date === today) return clockTime(at, zone, locale);
  return daysBetween(today, date) === 1 ? relativeDay(date, today, locale) : shortDate(date, today, locale);
}

function stepFacts(step: CardStep, state: StepState, now: Instant): string {
  // A thank-you's window is in hours, the others' in whole days of the step's zone.
  const edge = (at: Instant) =>
    step.step === 'thank-you'
      ? exactTime(at, now, step.timeZone, computerZone(), locale)
      : shortDateAt(at, step.timeZone, now);
  const due = exactTime(step.dueAt, now, step.timeZone, computerZone(), locale);
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
    ...(until === null
      ? []
      : [t('board.facts.snoozed', { date: dateAndTime(until, now, computerZone(), locale) })]),
  ].join(', ');
}

function shortDateAt(at: Instant, zone: TimeZone, now: Instant): string {
  return shortDate(dateOf(at, zone), dateOf(now, zone), locale);
}
