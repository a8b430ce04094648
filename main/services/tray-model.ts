import { relativeTime } from '../../shared/i18n/dates';
import type { Translator } from '../../shared/i18n/translator';
import type { Card, CardStep } from '../../shared/model/board';
import type { Instant, TimeZone } from '../../shared/model/time';
import { compareUrgency } from '../../shared/rules/card';
import { stepStateAt } from '../../shared/rules/progress';
import type { TrayModel, TrayStep } from '../ports/tray';
import { stepWords } from './reminders/step-words';

/** Most steps in the menu, and most of what comes next; the others are counted, and found on the board. */
const MOST_DUE = 15;
const MOST_COMING = 3;

export interface TrayContext {
  readonly translator: Translator;
  readonly now: Instant;
  /** The computer's zone. */
  readonly zone: TimeZone;
}

/** What the tray shows of these cards: the steps that are due and not snoozed, the most urgent first; then what comes. */
export function trayModelOf(cards: readonly Card[], context: TrayContext): TrayModel {
  const { translator, now } = context;
  const { t } = translator;
  const standing = cards.filter(({ isArchived, stage }) => !isArchived && stage !== 'closed');
  const due = standing
    .filter((card) => card.current && isDue(card.current, now))
    .sort((a, b) => compareUrgency(a, b, now));
  const hidden = Math.max(0, due.length - MOST_DUE);
  return {
    tooltip: t('reminders.tray.tooltip', { count: due.length }),
    dueCount: due.length,
    due: due
      .slice(0, MOST_DUE)
      .flatMap((card) => (card.current ? [trayStepOf(card, card.current, context)] : [])),
    notes: [
      ...(due.length === 0 ? [t('reminders.tray.nothingDue')] : []),
      ...(hidden > 0 ? [t('reminders.tray.more', { count: hidden })] : []),
      ...comingOf(standing, context).map((coming) => comingWords(coming, context)),
    ],
    labels: {
      open: t('reminders.tray.open'),
      quit: t('reminders.tray.quit'),
      addInterview: t('reminders.tray.addInterview'),
    },
  };
}

function isDue(step: CardStep, now: Instant): boolean {
  const isSnoozed = step.snoozedUntil !== null && step.snoozedUntil > now;
  return now >= step.dueAt && !isSnoozed;
}

function trayStepOf(card: Card, current: CardStep, { translator, now }: TrayContext): TrayStep {
  const { t } = translator;
  const values = { company: card.company, what: stepWords(translator, card, current) };
  const isLate = stepStateAt(current, now) === 'late';
  const isMessage = current.step !== 'close';
  return {
    applicationId: card.id,
    interviewId: current.interviewId,
    step: current.step,
    label: t(isLate ? 'reminders.tray.late' : 'reminders.tray.due', values),
    actions: [
      { action: 'write', label: t(isMessage ? 'reminders.action.write' : 'reminders.action.open') },
      ...(isMessage ? [{ action: 'mark-sent', label: t('reminders.action.markSent') } as const] : []),
      { action: 'tomorrow', label: t('reminders.action.tomorrow') },
      { action: 'they-answered', label: t('reminders.action.theyAnswered') },
    ],
  };
}

/** Something that is still to come: a step at its due time or the end of its snooze, or an interview. */
interface Coming {
  readonly card: Card;
  readonly at: Instant;
  readonly isInterview: boolean;
}

function comingOf(cards: readonly Card[], { now }: TrayContext): readonly Coming[] {
  const coming = cards.flatMap((card): readonly Coming[] => {
    const { current, upcoming } = card;
    const stepAt = current && !isDue(current, now) ? (current.snoozedUntil ?? current.dueAt) : null;
    return [
      ...(stepAt !== null ? [{ card, at: stepAt, isInterview: false }] : []),
      ...(upcoming && upcoming.startsAt > now ? [{ card, at: upcoming.startsAt, isInterview: true }] : []),
    ];
  });
  return coming.sort((a, b) => a.at - b.at).slice(0, MOST_COMING);
}

function comingWords({ card, at, isInterview }: Coming, { translator, now, zone }: TrayContext): string {
  const { company, current } = card;
  const when = relativeTime(at, now, zone, translator.locale);
  if (isInterview || !current) return translator.t('reminders.tray.interview', { company, when });
  return translator.t('reminders.tray.next', { company, what: stepWords(translator, card, current), when });
}
