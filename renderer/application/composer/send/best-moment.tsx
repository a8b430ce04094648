import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Contact } from '@shared/model/application';
import type { Policy } from '@shared/model/policy';
import type { Instant } from '@shared/model/time';
import { clockTime, dateAndTime } from '@shared/i18n/dates';
import { betterMoment } from '@shared/rules/best-moment';
import { lapseInstant } from '@shared/rules/progress/lapse';
import { makeChange } from '../../../core/bridge';
import { computerZone, useNow } from '../../../core/clock';
import type { WrittenFor } from '../../../core/drafts';
import { locale, t } from '../../../core/words';
import { Button } from '../../../ui/button';
import styles from '../composer.module.css';

export interface BestMomentProps {
  readonly detail: Pick<ApplicationDetail, 'application' | 'progress' | 'card'>;
  readonly message: WrittenFor;
  readonly contact: Contact | null;
  readonly policy: Policy;
}

/**
 * Outside the recipient's office hours: write now, and be reminded to send it when somebody is there to read it. A message
 * that would be late by then is better sent now, which it says; one that would be over isn't put off at all.
 */
export function BestMoment({ detail, message, contact, policy }: BestMomentProps) {
  const now = useNow();
  const { application, progress } = detail;
  const window = windowOf(detail, message);
  if (window === null) return null;
  const timeZone = contact?.timeZone ?? progress.cycle?.timeZone ?? computerZone();
  const { latestAt, overAt } = window;
  const better = betterMoment(now, { timeZone, calendar: policy, latestAt });
  if (better === null) return null;
  const when = dateAndTime(better.at, now, timeZone, locale);
  const person = contact?.name ?? application.company;
  if (isPutOff(detail, message, contact, better.at))
    return <p className={styles.note}>{t('composer.moment.set', { when, person })}</p>;
  const isOverThen = overAt !== null && overAt <= better.at;
  return (
    <div className={styles.moment}>
      <p className={styles.note}>
        {t(`composer.moment.${better.why}`, { time: clockTime(now, timeZone, locale), person })}
        {isOverThen || better.isLateThen
          ? ` ${t(`composer.moment.${isOverThen ? 'over' : 'late'}`, { when })}`
          : ''}
      </p>
      {isOverThen ? null : (
        <Button look="quiet" onClick={() => putOff(detail, message, contact, better.at)}>
          {t('composer.moment.remind', { when })}
        </Button>
      )}
    </div>
  );
}

interface Limits {
  /** The last instant at which the message isn't late; null if it can't be late. */
  readonly latestAt: Instant | null;
  /** When it isn't due any more; null if it stays. */
  readonly overAt: Instant | null;
}

/** Until when the message can be sent: an occasion is never late. Null for a step that isn't current. */
function windowOf(
  { application, progress }: BestMomentProps['detail'],
  { kind, interviewId }: WrittenFor,
): Limits | null {
  if (interviewId === null) return { latestAt: null, overAt: null };
  const { steps, cycle, current, upcomingId } = progress;
  const latestAt = steps.find(({ step }) => step === kind)?.dates.latestAt;
  if (latestAt === undefined || cycle === null || current !== kind) return null;
  return { latestAt, overAt: lapseInstant(application, cycle, steps, kind, upcomingId !== null) };
}

function isPutOff(
  { application, card }: BestMomentProps['detail'],
  { kind, interviewId }: WrittenFor,
  contact: Contact | null,
  at: Instant,
): boolean {
  if (interviewId !== null) return card.current?.snoozedUntil === at;
  return application.occasionSnoozes.some(
    ({ occasion, contactId, until }) =>
      occasion === kind && contactId === (contact?.id ?? null) && until === at,
  );
}

function putOff(
  { application }: BestMomentProps['detail'],
  message: WrittenFor,
  contact: Contact | null,
  until: Instant,
): void {
  const shared = { applicationId: application.id, until, reason: 'office-hours' } as const;
  if (message.interviewId === null)
    void makeChange('snooze-occasion', {
      ...shared,
      occasion: message.kind,
      contactId: contact?.id ?? null,
    });
  else
    void makeChange('snooze-step', {
      ...shared,
      interviewId: message.interviewId,
      step: message.kind,
    });
}
