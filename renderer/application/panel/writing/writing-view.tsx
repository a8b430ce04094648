import type { ApplicationDetail } from '@shared/ipc/detail';
import type { CardStep } from '@shared/model/card';
import type { MessageStep } from '@shared/model/application';
import type { StepProgress } from '@shared/model/progress';
import { recipientOf } from '@shared/rules/people/recipients';
import { t } from '../../../core/words';
import { isOfStep, type Writing } from '../../../core/navigation';
import { nextRecipient } from '../../composer/compose';
import { PanelDrafts } from '../../composer/drafts/panel-drafts';
import { Composer } from './late-composer';
import { GuardLines } from '../guards/guard-lines';
import { Parts } from '../parts';
import type { WritingWork } from '../use-writing';
import { ReachHere } from './reach-here';
import { SentBefore } from './sent-before';
import { useRecipient } from './use-recipient';
import { WhyNow } from './why-now';
import styles from './writing.module.css';

/** The step whose message is open for writing. */
export interface WrittenStep {
  readonly opened: Writing<MessageStep>;
  readonly current: CardStep;
  readonly step: StepProgress & { readonly step: MessageStep };
}

/** The current step, if its message is open for writing; null if none is, or that of another step. */
export function writtenStep(
  { application, progress, card }: ApplicationDetail,
  { opened }: Pick<WritingWork, 'opened'>,
): WrittenStep | null {
  const { current } = card;
  if (opened === null || !isOfStep(opened) || progress.cycle === null) return null;
  if (current?.step !== opened.kind) return null;
  if (application.unreadable !== null) return null;
  const step = progress.steps.find((one) => one.step === opened.kind);
  return step === undefined ? null : { opened, current, step: { ...step, step: opened.kind } };
}

export interface WritingViewProps {
  readonly detail: ApplicationDetail;
  readonly written: WrittenStep;
  readonly writing: WritingWork;
  readonly onWrite: (writing: Writing) => void;
  /** Shows the application again; what was written stays as a draft. */
  readonly onBack: () => void;
  /** The last message of the step was recorded. */
  readonly onDone: () => void;
}

/** The message being written, with what helps beside it, in place of the application's details. */
export function WritingView({
  detail,
  written: { opened, current, step },
  writing,
  onWrite,
  onBack,
  onDone,
}: WritingViewProps) {
  const { application, progress } = detail;
  const suggested = recipientOf(application.contacts, progress, opened.kind);
  const hasParts = step.parts.length > 1;
  // One opened for everybody starts with the first person still to be written to.
  const recipient = useRecipient(opened, suggested?.contactId ?? null, application);
  if (progress.cycle === null) return null;
  const message = { kind: opened.kind, interviewId: progress.cycle.anchorId } as const;
  const begunFor = opened.begunFor ?? null;
  return (
    <div data-writing>
      <Composer
        key={`${opened.kind} ${current.interviewId} ${recipient}`}
        detail={detail}
        message={message}
        contactId={recipient}
        begunFor={begunFor}
        hasParts={hasParts}
        takesFocus={writing.isClear}
        onBack={onBack}
        reach={(medium, contact) => <ReachHere {...{ medium, contact }} />}
        before={() => (
          <GuardLines
            writing={writing}
            application={application}
            timeZone={current.timeZone}
            contactIds={[null, recipient]}
          />
        )}
        beside={(written) => (
          <>
            {hasParts ? (
              <section className={styles.section} aria-label={t('application.panel.parts')}>
                <Parts {...{ detail, current, step, onWrite }} written={recipient} look="quiet" />
              </section>
            ) : null}
            <WhyNow detail={detail} step={step} current={current} />
            <SentBefore detail={detail} contactId={written} />
            <PanelDrafts {...{ detail, onWrite }} written={{ message, presentId: written, begunFor }} />
          </>
        )}
        onSent={(sentTo) => {
          const next = hasParts ? nextRecipient(step, sentTo) : null;
          // Nothing is left to write, not even after this is undone: then its draft is listed.
          if (next === null) onDone();
          else onWrite({ kind: opened.kind, contactId: next });
        }}
      />
    </div>
  );
}
