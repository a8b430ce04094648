import { dateAndTime, shortDate } from '@shared/i18n/dates';
import type { Card, CardStep, Nudge } from '@shared/model/card';
import type { Instant } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { dueCardAt } from '@shared/rules/progress/due-now';
import { isNudgeDue } from '@shared/rules/progress/nudge';
import { snoozeEndAt, stepStateAt } from '@shared/rules/progress/step-state';
import { computerZone } from '../../core/clock';
import { locale, t } from '../../core/words';

/**
 * What is due next at `now`, for users who hear a change instead of seeing it: of one card its step with the date, of several
 * how many are due. Empty if all are archived: they remind of nothing.
 */
export function nextWords(cards: readonly Card[], now: Instant): string {
  const current = cards.filter(({ isArchived }) => !isArchived);
  const [card, ...others] = current;
  if (!card) return '';
  if (others.length === 0) return nextOf(card, now);
  const count = current.filter((each) => dueCardAt(each, now) !== null).length;
  return count === 0 ? t('board.next.nothing') : t('board.next.several', { count });
}

function nextOf({ current, upcoming, nudge }: Card, now: Instant): string {
  if (current !== null) return stepNext(current, now);
  if (upcoming !== null)
    return upcoming.startsAt <= now
      ? t('board.next.interviewNow')
      : t('board.next.interview', { date: dateAndTime(upcoming.startsAt, now, computerZone(), locale) });
  return nudge === undefined ? t('board.next.nothing') : nudgeNext(nudge, now);
}

function stepNext(current: CardStep, now: Instant): string {
  const state = stepStateAt(current.step, current, now);
  const until = snoozeEndAt(current, now);
  const step = t(`steps.inSentence.${current.step}`);
  if (until !== null)
    return t('board.next.snoozed', { step, date: dateAndTime(until, now, computerZone(), locale) });
  const date = dayOf(current.dueAt, now);
  if (current.step === 'close')
    return t(state === 'ready' ? 'board.next.ready' : 'board.next.from', { step, date });
  if (state === 'late') return t('board.next.late', { step, date });
  return t(state === 'due' ? 'board.next.now' : 'board.next.due', { step, date });
}

function nudgeNext(nudge: Nudge, now: Instant): string {
  if (isNudgeDue(nudge, now)) return t('board.next.silent');
  return t('board.next.lookAgain', { date: dayOf(nudge.putOffUntil ?? nudge.dueAt, now) });
}

function dayOf(at: Instant, now: Instant): string {
  const zone = computerZone();
  return shortDate(dateOf(at, zone), dateOf(now, zone), locale);
}
