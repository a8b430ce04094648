import { useState, type ReactNode } from 'react';
import type { Letter } from '@shared/exchange/letters/letter';
import type { ApplicationId } from '@shared/model/ids';
import { InterviewProposalDialog } from './interview-proposal';
import { CancelledDialog, NothingDialog, ReplyProposalDialog } from './other-proposals';
import type { LetterStep } from './letter-frame';

export interface LetterDialogProps {
  readonly letter: Letter;
  readonly onBack: () => void;
  /** `applicationId` is the one last changed; null if none was. */
  readonly onDone: (applicationId: ApplicationId | null) => void;
  /** Leaves this file. */
  readonly onClose: () => void;
  /** Says that files wait, if some do. */
  readonly waiting: ReactNode;
}

/** What an invitation or a mail proposes, one after the other. */
export function LetterDialog({ letter, onBack, onDone, onClose, waiting }: LetterDialogProps) {
  const [{ index, changed }, setPlace] = useState<{ index: number; changed: ApplicationId | null }>({
    ...{ index: 0, changed: null },
  });
  const proposal = letter.proposals[index];
  if (proposal === undefined) return null;
  const total = letter.proposals.length;
  const step: LetterStep = {
    ...{ letter, total, onBack, onClose, waiting, number: index + 1 },
    onNext(applicationId) {
      const last = applicationId ?? changed;
      if (index + 1 < total) setPlace({ index: index + 1, changed: last });
      else onDone(last);
    },
  };
  const key = String(index);
  switch (proposal.tag) {
    case 'interview':
    case 'changed':
      return <InterviewProposalDialog key={key} step={step} proposal={proposal} />;
    case 'cancelled':
      return <CancelledDialog key={key} step={step} proposal={proposal} />;
    case 'reply':
      return <ReplyProposalDialog key={key} step={step} proposal={proposal} />;
    case 'nothing':
      return <NothingDialog key={key} step={step} proposal={proposal} />;
  }
}
