import { useEffect, useEffectEvent, useState } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { ContactId } from '@shared/model/ids';
import type { Occasion } from '@shared/model/settings/message-kind';
import { occasionWarnings } from '@shared/rules/guards';
import { recipientOf } from '@shared/rules/people/recipients';
import { announce } from '../../../core/announce';
import { computerZone, useNow } from '../../../core/clock';
import type { Writing } from '../../../core/navigation';
import { PanelDrafts } from '../../composer/drafts/panel-drafts';
import { GuardLines } from '../guards/guard-lines';
import { guardWords } from '../guards/guard-words';
import { Composer } from './late-composer';
import { ReachHere } from './reach-here';
import { SentBefore } from './sent-before';
import { useRecipient } from './use-recipient';

export interface OccasionViewProps {
  readonly detail: ApplicationDetail;
  readonly writing: Writing<Occasion>;
  readonly onWrite: (writing: Writing) => void;
  /** Shows the application again; what was written stays as a draft. */
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** A message that belongs to no step, being written in place of the application's details. */
export function OccasionView({ detail, writing, onWrite, onBack, onDone }: OccasionViewProps) {
  const { application, progress } = detail;
  const { kind } = writing;
  const suggested = recipientOf(application.contacts, progress, kind);
  const recipient = useRecipient(writing, suggested?.contactId ?? null, application);
  const message = { kind, interviewId: null } as const;
  const begunFor = writing.begunFor ?? null;
  return (
    <div data-writing>
      <Composer
        key={`${kind} ${recipient}`}
        detail={detail}
        message={message}
        contactId={recipient}
        begunFor={begunFor}
        hasParts={false}
        takesFocus={occasionWarnings(application, kind, recipient).length === 0}
        onBack={onBack}
        reach={(medium, contact) => <ReachHere {...{ medium, contact }} />}
        before={(written) => <Warning key={written} {...{ detail, writing }} contactId={written} />}
        beside={(written) => (
          <>
            <SentBefore detail={detail} contactId={written} />
            <PanelDrafts {...{ detail, onWrite }} written={{ message, presentId: written, begunFor }} />
          </>
        )}
        onSent={onDone}
      />
    </div>
  );
}

interface WarningProps extends Pick<OccasionViewProps, 'detail' | 'writing'> {
  readonly contactId: ContactId | null;
}

/** Says that the same was already written to them, as of when they were chosen; until it is dismissed. */
function Warning({ detail: { application, progress }, writing, contactId }: WarningProps) {
  const now = useNow();
  const [guards, setGuards] = useState(() => occasionWarnings(application, writing.kind, contactId));
  const timeZone = progress.cycle?.timeZone ?? computerZone();
  const context = { application, kind: writing.kind, timeZone, now };
  const words = guards.map((guard) => guardWords(guard, context)).join(' ');
  const announceOpening = useEffectEvent(() => {
    if (words !== '') announce(words);
  });
  // Once, when it appears; not again as time passes.
  useEffect(() => announceOpening(), []);
  return (
    <GuardLines
      writing={{
        opened: writing,
        places: guards.map((guard) => ({ contactId: null, guard })),
        isClear: false,
        dismiss: () => setGuards([]),
      }}
      application={application}
      timeZone={timeZone}
      contactIds={[null]}
    />
  );
}
