import type { Application } from '@shared/model/application';
import type { CardStep } from '@shared/model/card';
import type { StepProgress } from '@shared/model/progress';
import { snoozeEndAt, stepStateAt } from '@shared/rules/progress/step-state';
import { useNow } from '../../core/clock';
import { ownMomentWords, relativeWords } from '../../core/date-words';
import { t } from '../../core/words';
import { WindowBar } from '../../ui/window-bar/window-bar';
import { barGeometryOf } from '../../ui/window-bar/window-bar-geometry';
import { windowWords } from './panel-words';
import styles from './panel.module.css';

interface StepWindowProps {
  readonly current: CardStep;
  readonly step: StepProgress;
  readonly facts: string;
  readonly application: Application;
}

/** The step's window: in a sentence, as a bar, and with the dates of the bar's ticks. */
export function StepWindow({ current, step, facts, application }: StepWindowProps) {
  const now = useNow();
  const state = stepStateAt(step.step, current, now);
  const isClose = step.step === 'close';
  const next = state === 'waiting' && !isClose ? current.opensAt : current.dueAt;
  const when = relativeWords(next, current.timeZone, now);
  const dates = windowWords(step.step, step.dates, current.timeZone, now);
  const at = barGeometryOf(current, now);
  const snoozeEnd = snoozeEndAt(current, now);
  const isForOfficeHours = application.snoozes.some(
    ({ until, reason }) => until === snoozeEnd && reason === 'office-hours',
  );
  const sentence = t(
    isClose && state === 'waiting'
      ? 'application.panel.stateText.awaiting'
      : `application.panel.stateText.${state}`,
    { when },
  );
  return (
    <>
      {/* If events of the application can't be read, it isn't known whether to write now. */}
      {application.unreadable !== null ? null : <p className={styles.second}>{sentence}</p>}
      <div className={styles.window}>
        <WindowBar window={current} now={now} state={state} facts={facts} />
        <dl>
          {isClose ? null : <Edge name="opens" at={at.opens} words={dates.opens} />}
          <Edge name="due" at={at.due} words={ownMomentWords(current.dueAt, now)} />
          {isClose ? null : <Edge name="latest" at={at.latest} words={dates.latest} />}
        </dl>
      </div>
      {snoozeEnd === null ? null : (
        <p className={styles.second}>
          {t(isForOfficeHours ? 'application.panel.snoozedForOffice' : 'application.panel.snoozedUntil', {
            when: ownMomentWords(snoozeEnd, now),
          })}
        </p>
      )}
    </>
  );
}

interface EdgeProps {
  readonly name: 'opens' | 'due' | 'latest';
  /** Where its tick is, as a fraction of the bar's width. */
  readonly at: number;
  readonly words: string;
}

/**
 * A date, centred at its tick as far as it has room there: the day it is due over the bar, the others below it with half
 * of its width each.
 */
function Edge({ name, at, words }: EdgeProps) {
  const isLeft = at <= 0.5;
  const room = (name === 'due' ? 2 : 4) * (isLeft ? at : 1 - at);
  return (
    <div
      className={styles[name]}
      style={{ width: `${room * 100}%`, [isLeft ? 'marginRight' : 'marginLeft']: 'auto' }}
    >
      <dt>{t(`application.panel.${name}`)}</dt>
      <dd>{words}</dd>
    </div>
  );
}
