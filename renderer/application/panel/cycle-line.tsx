import { useId, useState } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Explanation } from '@shared/model/explanation';
import type { Cycle, StepProgress } from '@shared/model/progress';
import type { CalendarDate, Instant } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { reasonOfDate } from '@shared/rules/dates/explain';
import { stepStateAt } from '@shared/rules/progress/step-state';
import { useNow } from '../../core/clock';
import { makeChange } from '../../core/bridge';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { StateBadge, type ShapeState } from '../../ui/state-badge';
import { GuardLines } from './guards/guard-lines';
import { dayWords, momentWords, ownMomentWords } from '../../core/date-words';
import { windowWords } from './panel-words';
import { reasonWords } from '../../reasons/reason-words';
import { Reasons } from '../../reasons/reasons';
import { useHolidayName } from '../../reasons/use-holiday-name';
import type { WritingWork } from './use-writing';
import styles from './panel.module.css';

export interface CycleLineProps {
  readonly detail: ApplicationDetail;
  readonly writing: WritingWork;
  /** Opens the form; null if the application is read-only, and then nothing else can be changed here either. */
  readonly onEdit: (() => void) | null;
}

/** The window bar as a longer line: interview, thank-you, check-in, final, letting go, with the reason under each date. */
export function CycleLine({ detail, writing, onEdit }: CycleLineProps) {
  const now = useNow();
  const { application, progress } = detail;
  const { cycle } = progress;
  if (!cycle) return null;
  return (
    <section className={styles.section} aria-label={t('application.panel.cycle')}>
      <h3 className={styles.title}>{t('application.panel.cycle')}</h3>
      <ol className={styles.cycle}>
        <li className={styles.stop}>
          <span className={styles.mark}>
            <StateBadge state="done" word="" />
          </span>
          <div className={styles.stopHead}>
            <span className={styles.stopName}>{t('application.panel.endedOn')}</span>
            <span>{momentWords(cycle.startsAt, cycle.timeZone, now)}</span>
          </div>
          <Said cycle={cycle} now={now} />
        </li>
        {progress.steps
          .filter((step) => step.record !== 'open' || isToCome(step, detail))
          .map((step) => (
            <Stop
              key={step.step}
              step={step}
              cycle={cycle}
              isCurrent={application.closed === null && progress.current === step.step}
              detail={detail}
              writing={writing}
              onEdit={onEdit}
            />
          ))}
        <Ahead detail={detail} />
      </ol>
    </section>
  );
}

/** Nothing follows once the application is closed. While an interview is ahead, only a thank-you may. */
function isToCome({ step }: StepProgress, { application, progress }: ApplicationDetail): boolean {
  return application.closed === null && (progress.upcomingId === null || progress.current === step);
}

/** The interview ahead, whose own steps take the place of those that are left. */
function Ahead({ detail: { application, progress } }: { readonly detail: ApplicationDetail }) {
  const now = useNow();
  const ahead = application.interviews.find(({ id }) => id === progress.upcomingId);
  if (ahead === undefined) return null;
  return (
    <li className={styles.stop}>
      <span className={styles.mark}>
        <StateBadge state="waiting" word="" />
      </span>
      <div className={styles.stopHead}>
        <span className={styles.stopName}>{t('application.panel.endedOn')}</span>
        <span>{momentWords(ahead.startsAt, ahead.timeZone, now)}</span>
      </div>
      <p className={styles.second}>{t('application.panel.stepsAhead')}</p>
    </li>
  );
}

function Said({ cycle, now }: { readonly cycle: Cycle; readonly now: Instant }) {
  return (
    <>
      {cycle.answerBy === null ? null : (
        <p className={styles.second}>
          {t('application.panel.answerBy', { date: dayWords(cycle.answerBy, cycle.timeZone, now) })}
        </p>
      )}
      {cycle.newsOn === null ? null : (
        <p className={styles.second}>
          {t('application.panel.newsOn', { date: dayWords(cycle.newsOn, cycle.timeZone, now) })}
        </p>
      )}
    </>
  );
}

interface StopProps extends CycleLineProps {
  readonly step: StepProgress;
  readonly cycle: Cycle;
  readonly isCurrent: boolean;
}

function Stop({ step, cycle, isCurrent, detail, writing, onEdit }: StopProps) {
  const now = useNow();
  const [isExplained, setIsExplained] = useState(false);
  const id = useId();
  const name = t(`steps.name.${step.step}`);
  const explanation = detail.explanations.find((one) => one.step === step.step);
  const isOpen = step.record === 'open';
  return (
    <li
      className={`${styles.stop} ${isCurrent ? styles.current : ''}`}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span className={styles.mark}>
        <StateBadge state={shapeOf(step, isCurrent, now)} word="" />
      </span>
      <div className={styles.stopHead}>
        <span className={styles.stopName}>{name}</span>
        <span>{stopWords(step, cycle, now)}</span>
      </div>
      {isOpen && explanation && !isExplained ? (
        <DateReason explanation={explanation} dueOn={step.dates.dueOn} />
      ) : null}
      {!isCurrent && writing.opened?.kind === step.step ? (
        <GuardLines
          writing={writing}
          application={detail.application}
          timeZone={cycle.timeZone}
          contactIds={[null]}
        />
      ) : null}
      <div>
        <Button
          look="quiet"
          className={styles.why ?? ''}
          aria-expanded={isExplained}
          aria-controls={id}
          aria-label={t('application.panel.whyStep', { step: name })}
          onClick={() => setIsExplained(!isExplained)}
        >
          {t('application.panel.why')}
        </Button>
        {onEdit !== null && step.record === 'lapsed' && step.step !== 'close' ? (
          <KeepStep detail={detail} cycle={cycle} step={step.step} />
        ) : null}
      </div>
      <div id={id} hidden={!isExplained}>
        {isExplained && explanation ? (
          <div className={styles.reasons}>
            <Reasons
              explanation={explanation}
              isLate={isCurrent && stepStateAt(step.step, step.dates, now) === 'late'}
              onEdit={onEdit}
            />
          </div>
        ) : null}
      </div>
    </li>
  );
}

interface DateReasonProps {
  readonly explanation: Explanation;
  readonly dueOn: CalendarDate;
}

/** The sentence about the date above it. */
function DateReason({ explanation, dueOn }: DateReasonProps) {
  const now = useNow();
  const holiday = useHolidayName(explanation);
  const reason = reasonOfDate(explanation, dueOn);
  if (!reason) return null;
  return <p className={styles.second}>{reasonWords(reason, explanation.timeZone, now, holiday)}</p>;
}

interface KeepStepProps {
  readonly detail: ApplicationDetail;
  readonly cycle: Cycle;
  readonly step: 'thank-you' | 'check-in' | 'final';
}

function KeepStep({ detail, cycle, step }: KeepStepProps) {
  const applicationId = detail.application.id;
  return (
    <Button
      look="quiet"
      onClick={() => void makeChange('keep-step', { applicationId, interviewId: cycle.anchorId, step })}
    >
      {t('application.panel.keepStep')}
    </Button>
  );
}

function shapeOf(step: StepProgress, isCurrent: boolean, now: Instant): ShapeState {
  if (step.record === 'sent' || step.record === 'skipped') return 'done';
  return isCurrent ? stepStateAt(step.step, step.dates, now) : 'waiting';
}

function stopWords(step: StepProgress, cycle: Cycle, now: Instant): string {
  const { timeZone } = cycle;
  const at = step.recordedAt;
  const when = at === null ? '' : ownMomentWords(at, now);
  switch (step.record) {
    case 'sent':
      return t('application.panel.stepSent', { when });
    case 'skipped':
      return t('application.panel.stepSkipped', { when });
    case 'lapsed':
      return t('application.panel.stepLapsed', {
        when: at === null ? '' : dayWords(dateOf(at, timeZone), timeZone, now),
      });
    case 'open': {
      const { opens, due, latest } = windowWords(step.step, step.dates, timeZone, now);
      const words = { opens: onOneLine(opens), due: onOneLine(due), latest: onOneLine(latest) };
      if (step.step === 'close') return t('application.panel.closeFrom', words);
      // The same date twice would say nothing more.
      return t(`application.panel.${words.opens === words.due ? 'stepBest' : 'stepFrom'}`, words);
    }
  }
}

/** A time isn't alone on a line of its own. */
const onOneLine = (moment: string) => moment.replaceAll(' ', '\u00A0');
