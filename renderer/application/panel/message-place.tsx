import { lazy, Suspense } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { CardStep } from '@shared/model/card';
import type { ContactId } from '@shared/model/ids';
import type { StepProgress } from '@shared/model/progress';
import type { Writing } from '../../core/navigation';
import { suggestedRecipient } from '@shared/rules/people/recipients';
import { nextRecipient } from '../composer/compose';
import { GuardLines } from './guards/guard-lines';
import type { WritingWork } from './use-writing';

const Composer = lazy(async () => ({ default: (await import('../composer/composer')).Composer }));

export interface MessagePlaceProps {
  readonly detail: ApplicationDetail;
  readonly current: CardStep;
  readonly step: StepProgress;
  readonly writing: WritingWork;
  readonly onWrite: (writing: Writing) => void;
  /** Whose note is written here; null for the whole step's. */
  readonly contactId: ContactId | null;
}

/** Where a message is written: guards first, then the message itself. */
export function MessagePlace({ detail, current, step, writing, onWrite, contactId }: MessagePlaceProps) {
  const { application, progress } = detail;
  const { opened } = writing;
  if (opened?.step !== step.step || progress.cycle === null) return null;
  const suggested = suggestedRecipient(application.contacts, step, progress.cycle.peopleMet);
  const hasParts = step.parts.length > 1;
  const recipient = opened.contactId ?? suggested?.contactId ?? null;
  // One opened for everybody starts with the first person still to be written to.
  const isHere = hasParts ? recipient === contactId : contactId === null;
  return (
    <>
      <GuardLines
        writing={writing}
        application={application}
        timeZone={current.timeZone}
        contactId={contactId}
      />
      {isHere ? (
        <Suspense fallback={null}>
          <Composer
            key={`${opened.step} ${current.interviewId} ${recipient}`}
            detail={detail}
            step={opened.step}
            interviewId={progress.cycle.anchorId}
            contactId={recipient}
            hasParts={hasParts}
            takesFocus={writing.isClear}
            onSent={(written) => {
              const next = hasParts ? nextRecipient(step, written) : null;
              if (next !== null) onWrite({ step: opened.step, contactId: next });
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
