/** A card that a policy change would move, in words. */
import { dateAndTime, shortDate } from '@shared/i18n/dates';
import type { StepWindow } from '@shared/model/card';
import type { MovedCard, Standing } from '@shared/model/policy-preview';
import type { Instant, TimeZone } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { locale, t } from '../../core/words';

export interface MovedWords {
  /** The step it is at. */
  readonly step: string;
  /** The date that differs, before and after, in the cycle's zone; with the time if the day stays the same. */
  readonly from: string;
  readonly to: string;
  /** "moves to Check-in", or the other step if the column stays the same; null if neither differs. */
  readonly moves: string | null;
}

/** Which part of a window a change moves: when it is due, if that differs, otherwise one of its ends. */
type Edge = 'dueAt' | 'opensAt' | 'latestAt';

export function movedWords({ before, after, timeZone }: MovedCard, now: Instant): MovedWords {
  const edge = edgeThatMoves(before.window, after.window);
  const dayOf = ({ window }: Standing) => window && dateOf(window[edge], timeZone);
  const hasTime = dayOf(before) === dayOf(after);
  const when = (window: StepWindow | null) =>
    window === null ? t('settings.moved.nothing') : edgeWords(window, edge, hasTime, timeZone, now);
  return {
    step: stepName(after.step === 'applied' ? after : before),
    from: when(before.window),
    to: when(after.window),
    moves: placeWords(before, after),
  };
}

function edgeThatMoves(before: StepWindow | null, after: StepWindow | null): Edge {
  if (!before || before.dueAt !== after?.dueAt) return 'dueAt';
  return before.opensAt === after.opensAt ? 'latestAt' : 'opensAt';
}

function edgeWords(window: StepWindow, edge: Edge, hasTime: boolean, zone: TimeZone, now: Instant): string {
  const at = window[edge];
  const when = hasTime
    ? dateAndTime(at, now, zone, locale)
    : shortDate(dateOf(at, zone), dateOf(now, zone), locale);
  if (edge === 'dueAt') return when;
  return edge === 'opensAt' ? t('settings.moved.opens', { when }) : t('settings.moved.latest', { when });
}

function stepName({ step, stage }: Standing): string {
  return step === null ? t(`board.columns.${stage}`) : t(`settings.moved.steps.${step}`);
}

function placeWords(before: Standing, after: Standing): string | null {
  if (before.stage !== after.stage)
    return t('settings.moved.toColumn', { column: t(`board.columns.${after.stage}`) });
  // A nudge comes or goes without the card moving.
  if (before.step === 'applied' || after.step === 'applied') return null;
  return before.step === after.step || after.step === null ? null : t(`settings.moved.toStep.${after.step}`);
}
