/** The state of a message being written: the template or the user's own text, kept as a draft. */
import { useState } from 'react';
import type { MessageStep } from '@shared/model/application';
import { composeMessage } from '@shared/messages/compose-message';
import type { CheckId } from '@shared/messages/checks/check';
import type { MessageFacts } from '@shared/messages/message';
import { openDraft, useDraft, type OpenedDraft } from '../../forms/drafts/use-draft';
import { templateText, type ComposedText } from './compose';
import { readComposerDraft, type ComposerDraft, type MessageText } from './composer-draft';

export type OwnText = NonNullable<MessageText['own']>;

export interface ComposerWork {
  readonly text: MessageText;
  /** The template's, whether or not the user has written their own. */
  readonly template: ComposedText;
  readonly subject: string;
  readonly body: string;
  /** The user's text that was replaced by the template, until something is written again. */
  readonly leftBehind: OwnText | null;
  /** Chooses medium, tone or template; the user's own text stays as it is. */
  readonly choose: (patch: Partial<Pick<MessageText, 'medium' | 'tone' | 'variant'>>) => void;
  readonly write: (patch: Partial<OwnText>) => void;
  readonly dismiss: (check: CheckId) => void;
  readonly takeTemplate: () => void;
  readonly bringBack: () => void;
  /** The message is recorded, so its draft is discarded. */
  readonly finish: () => Promise<void>;
}

export const openComposer = (draftKey: string) => openDraft(draftKey, readComposerDraft);

export function useComposer(
  step: MessageStep,
  facts: MessageFacts,
  first: Pick<MessageText, 'variant'>,
  draftKey: string,
  opened: OpenedDraft<ComposerDraft>,
): ComposerWork {
  const pristine: MessageText = { medium: 'email', tone: 'warm', ...first, own: null, dismissed: [] };
  const [text, setText] = useState(opened.draft?.text ?? pristine);
  const [leftBehind, setLeftBehind] = useState<OwnText | null>(null);
  const wanted: ComposerDraft = { version: 1, text };
  // A text that is still the template's can be generated again.
  const [keeper] = useDraft(draftKey, text.own === null ? null : JSON.stringify(wanted), opened.json);
  const template = templateText(step, text, facts);
  const { subject, body } = text.own ?? template;
  return {
    text,
    template,
    subject,
    body,
    leftBehind,
    choose: (patch) => setText((known) => ({ ...known, ...patch })),
    write(patch) {
      setLeftBehind(null);
      setText((known) => ({ ...known, own: { subject, body, ...patch } }));
    },
    dismiss: (check) => setText((known) => ({ ...known, dismissed: [...known.dismissed, check] })),
    takeTemplate() {
      setLeftBehind(text.own);
      setText((known) => ({ ...known, own: null }));
    },
    bringBack() {
      setText((known) => ({ ...known, own: leftBehind }));
      setLeftBehind(null);
    },
    finish: keeper.finish,
  };
}

/** True if there is more than one template to choose from. */
export function hasAnotherTemplate(step: MessageStep, text: MessageText, facts: MessageFacts): boolean {
  const id = (variant: number) =>
    composeMessage({ kind: step, medium: text.medium, tone: text.tone, variant, language: 'en', facts })
      .templateId;
  return id(text.variant) !== id(text.variant + 1);
}
