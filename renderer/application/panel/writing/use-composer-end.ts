/** The message of a step may end while it is being written: it is recorded elsewhere, or the application moves on. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { MessageStep } from '@shared/model/application';
import type { DraftedMessage } from '../../../core/drafts';
import { isOfStep, type Writing } from '../../../core/navigation';
import { showToast } from '../../../core/toasts';
import { t } from '../../../core/words';
import { isRecordingHere } from '../../composer/recording';
import { draftName } from '../../composer/drafts/draft-row';
import { draftStanding } from '../../composer/drafts/draft-standing';
import { storedDraft } from '../../composer/drafts/message-drafts';

/**
 * Says why the composer closed although nobody left it, and that what was written is kept. `asked` is what was opened for
 * writing, `isShown` whether the composer shows it; `onEnd` takes it back.
 */
export function useComposerEnd(
  detail: ApplicationDetail,
  asked: Writing | null,
  isShown: boolean,
  onEnd: () => void,
): void {
  const shown = useRef<{ readonly writing: Writing<MessageStep>; readonly message: DraftedMessage } | null>(
    null,
  );
  const interviewId = detail.progress.cycle?.anchorId;
  const look = useEffectEvent(() => {
    if (isShown && asked !== null && isOfStep(asked) && interviewId !== undefined) {
      const { kind, contactId } = asked;
      const applicationId = detail.application.id;
      shown.current = { writing: asked, message: { kind, applicationId, interviewId, contactId } };
      return;
    }
    const ended = shown.current;
    shown.current = null;
    if (ended === null || isRecordingHere()) return;
    // Something else was opened instead, or it was left.
    if (asked !== ended.writing) return;
    onEnd();
    void sayEnd(detail, ended.message);
  });
  useEffect(() => look(), [asked, isShown, interviewId]);
}

async function sayEnd(detail: ApplicationDetail, message: DraftedMessage): Promise<void> {
  const { tag } = draftStanding(detail, message);
  const draft = await storedDraft(message);
  // A toast has just said what was recorded; without a text there is nothing to add.
  if (draft === null && (tag === 'sent' || tag === 'skipped')) return;
  const ended = t(`composer.ended.${tag}`, { message: draftName(detail, draft ?? message) });
  const text = draft === null ? ended : `${ended} ${t('composer.ended.kept')}`;
  showToast({ text, tone: 'change', undoes: null });
}
