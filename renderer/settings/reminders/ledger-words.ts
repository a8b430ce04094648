/** The ledger's reminders in words. */
import { dateAndTime } from '@shared/i18n/dates';
import type { ComingReminder, ReportedReminder, ReportedNotification } from '@shared/model/reminder-report';
import { isOccasion } from '@shared/model/settings/message-kind';
import type { Instant, TimeZone } from '@shared/model/time';
import { locale, t } from '../../core/words';
import type { ShapeState } from '../../ui/state-badge';

/** "Check-in: Cellist at Elm Orchestra". */
export function reminderWords(reminder: ReportedReminder): string {
  const { company, role } = reminder;
  const what = whatWords(reminder);
  return company === null || role === null
    ? t('settings.ledger.deleted', { what })
    : t('settings.ledger.reminder', { what, company, role });
}

function whatWords({ kind, step }: ReportedReminder): string {
  if (step === 'applied') return t('settings.ledger.what.silence');
  if (kind === 'nudge') return t('settings.ledger.what.nudge');
  return isOccasion(step)
    ? t(`settings.ledger.what.occasion.${step}`)
    : t(`settings.ledger.what.${kind}.${step}`);
}

/** Why a reminder waits past its time; null if it doesn't. */
export function heldWords(
  { heldBy, at }: Pick<ComingReminder, 'heldBy' | 'at'>,
  now: Instant,
  zone: TimeZone,
): string | null {
  return heldBy === null
    ? null
    : t(`settings.ledger.heldBy.${heldBy}`, { when: dateAndTime(at, now, zone, locale) });
}

/** A state that can be recognised without its colour. */
export interface StateWords {
  readonly state: ShapeState;
  readonly word: string;
}

/** The state of a notification that the system hasn't accepted; null if it was accepted. */
export function notAcceptedWords({
  notifiedAt,
  detail,
}: Pick<ReportedNotification, 'notifiedAt' | 'detail'>): StateWords | null {
  if (notifiedAt !== null) return null;
  return detail === ''
    ? { state: 'waiting', word: t('settings.ledger.handedOver') }
    : { state: 'late', word: t('settings.ledger.refused') };
}

const fateStates = { waiting: 'waiting', acted: 'done', over: 'ready' } as const;

/** What happened to a reminder; null if it was just shown, like all in the list. */
export function fateWords(fate: ReportedNotification['reminders'][number]['fate']): StateWords | null {
  if (fate === 'notified') return null;
  return { state: fateStates[fate], word: t(`settings.ledger.fate.${fate}`) };
}
