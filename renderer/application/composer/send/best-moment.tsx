import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Contact, MessageStep } from '@shared/model/application';
import type { InterviewId } from '@shared/model/ids';
import type { Policy } from '@shared/model/policy';
import { clockTime, dateAndTime } from '@shared/i18n/dates';
import { betterMoment } from '@shared/rules/best-moment';
import { makeChange } from '../../../core/bridge';
import { useNow } from '../../../core/clock';
import { locale, t } from '../../../core/words';
import { Button } from '../../../ui/button';
import styles from '../composer.module.css';

export interface BestMomentProps {
  readonly detail: Pick<ApplicationDetail, 'application' | 'progress' | 'card'>;
  readonly step: MessageStep;
  readonly interviewId: InterviewId;
  readonly contact: Contact | null;
  readonly policy: Policy;
}

/** Outside the recipient's office hours: write now, and be reminded to send it when somebody is there to read it. */
export function BestMoment({ detail, step, interviewId, contact, policy }: BestMomentProps) {
  const now = useNow();
  const { application, progress, card } = detail;
  const { cycle } = progress;
  const latestAt = progress.steps.find((one) => one.step === step)?.dates.latestAt;
  if (cycle === null || latestAt === undefined || progress.current !== step) return null;
  const timeZone = contact?.timeZone ?? cycle.timeZone;
  const better = betterMoment(now, { timeZone, calendar: policy, latestAt });
  if (better === null) return null;
  const when = dateAndTime(better.at, now, timeZone, locale);
  const person = contact?.name ?? application.company;
  if (card.current?.snoozedUntil === better.at)
    return <p className={styles.note}>{t('composer.moment.set', { when, person })}</p>;
  return (
    <div className={styles.moment}>
      <p className={styles.note}>
        {t(`composer.moment.${better.why}`, { time: clockTime(now, timeZone, locale), person })}
      </p>
      <Button
        look="quiet"
        onClick={() =>
          void makeChange('snooze-step', {
            ...{ applicationId: application.id, interviewId, step },
            ...{ until: better.at, reason: 'office-hours' },
          })
        }
      >
        {t('composer.moment.remind', { when })}
      </Button>
    </div>
  );
}
