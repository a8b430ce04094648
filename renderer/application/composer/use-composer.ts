/** The state of a message being written: the template or the user's own text, kept as a draft. */
import { useState } from 'react';
import type { SentKind } from '@shared/model/settings/message-kind';
import type { CheckId } from '@shared/messages/checks/check';
import type { MessageFacts } from '@shared/messages/message';
import { currentInstant } from '../../core/clock';
import { keyToOpen, storedDraftsRead } from '../../core/drafts';
import type { DraftStatus } from '../../forms/drafts/draft-keeper';
import { closedFormsStored, openDraft, useDraft, type OpenedDraft } from '../../forms/drafts/use-draft';
import {
  dateIn,
  ownTextBy,
  templateText,
  withAnswerDate,
  type ComposedText,
  type TemplateSituation,
} from './compose';
import {
  putOff,
  readComposerDraft,
  type ComposerDraft,
  type HandedOver,
  type MessageText,
} from './composer-draft';

export type OwnText = NonNullable<MessageText['own']>;

export interface ComposerWork {
  readonly text: MessageText;
  /** The template's, whether or not the user has written their own. */
  readonly template: ComposedText;
  readonly subject: string;
  readonly body: string;
  /** What it is filled from, with the user's own date. */
  readonly facts: MessageFacts;
  /** Another date by which the user will answer, also in the text they wrote; a text that is no date leaves the gap. */
  readonly decide: (date: string) => void;
  /** Notes of a call; empty for none. */
  readonly callNotes: string;
  readonly noteCall: (notes: string) => void;
  /** The user's text that was replaced by the template, until something is written again. */
  readonly leftBehind: OwnText | null;
  /** Chooses medium, tone or template; the user's own text stays as it is. */
  readonly choose: (patch: Partial<Pick<MessageText, 'medium' | 'tone' | 'variant'>>) => void;
  readonly write: (patch: Partial<OwnText>) => void;
  /** Switches these checks off for this message, and all others on. */
  readonly dismiss: (checks: readonly CheckId[]) => void;
  /** Takes another text as the user's own; theirs can be brought back. */
  readonly fill: (own: OwnText) => void;
  readonly takeTemplate: () => void;
  readonly bringBack: () => void;
  /** Null if it wasn't handed to another program, or if the question was answered. */
  readonly handedOver: HandedOver | null;
  /** True from when it is handed over until that has worked or failed. */
  readonly isLeaving: boolean;
  /**
   * Stores the text as it is about to leave, then hands it over by `way`. What the user wants to know next, whether it
   * was sent, is asked from then on, even if the program ends first. A way that fails changes nothing.
   */
  readonly handOver: (way: () => Promise<boolean>) => Promise<void>;
  /** It wasn't sent yet. */
  readonly putOff: () => void;
  /** Whether what was written is saved. */
  readonly draft: DraftStatus;
  readonly saveAgain: () => void;
  /** The draft of the text as it is, for when recording it is undone. */
  readonly sentDraft: () => string;
  /** The message is recorded, so its draft is discarded. */
  readonly finish: () => Promise<void>;
}

/** Finds and reads the draft of a message, also one that is still being stored for the same message (`keyToOpen`). */
export async function openComposer(
  ...message: Parameters<typeof keyToOpen>
): Promise<{ readonly draftKey: string; readonly opened: OpenedDraft<ComposerDraft> }> {
  await Promise.all([closedFormsStored(), storedDraftsRead()]);
  const draftKey = keyToOpen(...message);
  return { draftKey, opened: await openDraft(draftKey, readComposerDraft) };
}

export function useComposer(
  kind: SentKind,
  known: MessageFacts,
  { variant, ...situation }: Pick<MessageText, 'variant'> & TemplateSituation,
  draftKey: string,
  opened: OpenedDraft<ComposerDraft>,
): ComposerWork {
  const pristine: MessageText = { medium: 'email', tone: 'warm', variant, own: null, dismissed: [] };
  const [text, setText] = useState(opened.draft?.text ?? pristine);
  const [leftBehind, setLeftBehind] = useState<OwnText | null>(null);
  const [handedOver, setHandedOver] = useState(opened.draft?.handedOver ?? null);
  const [isLeaving, setIsLeaving] = useState(false);
  const { callNotes = '', decideBy } = text;
  const facts = decideBy === undefined ? known : { ...known, decideBy: dateIn(decideBy) };
  const json = isWorthKeeping(text) ? draftJson(text, handedOver) : null;
  const [keeper, draft] = useDraft(draftKey, json, opened.json);
  const template = templateText(kind, text, facts, situation);
  const { subject, body } = text.own ?? template;
  return {
    text,
    template,
    subject,
    body,
    facts,
    decide: (date) => setText((text) => withDecision(text, date, facts, situation.language)),
    callNotes,
    noteCall: (notes) => setText((known) => ({ ...known, callNotes: notes })),
    leftBehind,
    choose(patch) {
      const chosen = templateText(kind, { ...text, ...patch }, facts, situation);
      const isOwn = handedOver?.ask === 'now' || !isSameText(text.own, template);
      setText(withChoice(text, patch, isOwn, chosen));
    },
    write(patch) {
      setLeftBehind(null);
      setText((known) => ({ ...known, own: { subject, body, ...patch } }));
    },
    dismiss: (checks) => setText((known) => ({ ...known, dismissed: [...checks] })),
    handedOver,
    isLeaving,
    async handOver(way) {
      const leaving = { ...text, own: { subject, body } };
      const now: HandedOver = { at: currentInstant(), ask: 'now' };
      setText(leaving);
      setHandedOver(now);
      setIsLeaving(true);
      await keeper.keep(draftJson(leaving, now));
      if (!(await way())) setHandedOver(handedOver);
      setIsLeaving(false);
    },
    putOff: () => setHandedOver((known) => known && putOff(known)),
    fill(own) {
      setLeftBehind(text.own);
      setText((known) => ({ ...known, own: ownTextBy(known.medium, own, { subject }) }));
    },
    takeTemplate() {
      setHandedOver(null);
      setLeftBehind(text.own);
      setText((known) => ({ ...known, own: null }));
    },
    bringBack() {
      setText((known) => ({ ...known, own: leftBehind }));
      setLeftBehind(null);
    },
    draft,
    saveAgain: keeper.flush,
    sentDraft: () => draftJson({ ...text, own: { subject, body } }, null),
    finish: keeper.finish,
  };
}

/** With another medium, tone or template: a text of the user's own stays as it is, but for a mail's missing subject. */
function withChoice(
  text: MessageText,
  patch: Parameters<ComposerWork['choose']>[0],
  isOwn: boolean,
  chosen: ComposedText,
): MessageText {
  const next = { ...text, ...patch };
  if (!isOwn) return { ...next, own: ownTextOf(chosen) };
  if (patch.medium === undefined || text.own === null) return next;
  return { ...next, own: ownTextBy(patch.medium, text.own, chosen) };
}

/** With another date by which the user will answer, also in the text they wrote. */
function withDecision(
  text: MessageText,
  date: string,
  facts: MessageFacts,
  language: TemplateSituation['language'],
): MessageText {
  const own = text.own && {
    ...text.own,
    body: withAnswerDate(text.own.body, facts, dateIn(date), language),
  };
  return { ...text, decideBy: date, own };
}

/** A text that is still the template's can be generated again. */
function isWorthKeeping({ own, callNotes = '', decideBy }: MessageText): boolean {
  return own !== null || callNotes !== '' || decideBy !== undefined;
}

/** True for a template that was handed over and hasn't left: it is kept as it was, but the user hasn't changed it. */
function isSameText(own: OwnText | null, template: ComposedText): boolean {
  return own !== null && own.subject === template.subject && own.body === template.body;
}

function ownTextOf({ subject, body }: ComposedText): OwnText {
  return { subject, body };
}

function draftJson(text: MessageText, handedOver: HandedOver | null): string {
  const draft: ComposerDraft = { version: 1, text, ...(handedOver === null ? {} : { handedOver }) };
  return JSON.stringify(draft);
}

/** True if there is more than one template to choose from. */
export function hasAnotherTemplate(
  kind: SentKind,
  text: MessageText,
  facts: MessageFacts,
  situation: TemplateSituation,
): boolean {
  const id = (variant: number) => templateText(kind, { ...text, variant }, facts, situation).id;
  return id(text.variant) !== id(text.variant + 1);
}
