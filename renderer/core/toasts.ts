/**
 * Messages to show, in order. Drawn by toast-layer.tsx, which is loaded after the first paint; until then toasts wait
 * here.
 */
import type { ChangeOutcome, Failure } from '@shared/model/outcome';
import type { ApplicationId, ChangeId } from '@shared/model/ids';
import { createStore } from 'zustand/vanilla';
import { announce } from './announce';
import {
  changeMadeWords,
  changeWords,
  leftWords,
  refusalWords,
  revertedWords,
  spokenWords,
} from './change-words';
import { t } from './words';

export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone: 'change' | 'refusal';
  /** The change that its Undo reverts; null if it offers none. */
  readonly undoes: ChangeId | null;
  /** What its Undo does instead, for something outside the history. */
  readonly onUndo?: () => void;
  /** Shows the file it is about, in its folder. */
  readonly onShow?: () => void;
  /** What its Cancel does, for a toast that stays until the work it reports is done. */
  readonly onCancel?: () => void;
  /** True from then on: it can't be cancelled twice. */
  readonly isCancelling?: true;
}

/** More would cover the board; the oldest is dropped, unless it can be cancelled. The history still has everything. */
const MAX_TOASTS = 3;

let count = 0;

/** The toasts on screen, oldest first. */
export const toasts = createStore<readonly Toast[]>(() => []);

/** Shows a toast and announces it, perhaps with more words than it shows. */
export function showToast(toast: Omit<Toast, 'id'>, said = toast.text): Toast['id'] {
  count += 1;
  const shown = { ...toast, id: `toast-${count}` };
  toasts.setState(
    (earlier) => [
      ...earlier.filter(
        ({ onCancel }, place) => onCancel !== undefined || place > earlier.length - MAX_TOASTS,
      ),
      shown,
    ],
    true,
  );
  announce(said);
  return shown.id;
}

/**
 * Shows the progress of a long request from its first news until it is closed, and offers to cancel it. Only the first is
 * announced.
 */
export function createProgressToast(
  wordsAt: (share: number) => string,
  cancel: () => void,
): {
  readonly update: (share: number) => void;
  readonly close: () => void;
} {
  let id: Toast['id'] | null = null;
  let isCancelling = false;
  const show = (news: Partial<Toast>) =>
    toasts.setState((shown) => shown.map((toast) => (toast.id === id ? { ...toast, ...news } : toast)), true);
  const onCancel = () => {
    if (isCancelling) return;
    isCancelling = true;
    show({ text: t('changes.cancelling'), isCancelling });
    cancel();
  };
  return {
    update(share) {
      if (isCancelling) return;
      const text = wordsAt(share);
      if (id !== null) show({ text });
      // What is asked for meanwhile is refused: only the first is on its way.
      else if (!toasts.getState().some((toast) => toast.onCancel))
        id = showToast({ text, tone: 'change', undoes: null, onCancel }, t('changes.canCancel', { text }));
    },
    close() {
      if (id !== null) dismissToast(id);
    },
  };
}

/** Removes a toast; does nothing if it is already gone. */
export function dismissToast(id: string): void {
  toasts.setState((shown) => shown.filter((toast) => toast.id !== id), true);
}

export interface ShownChange {
  /** Those it was made of, if they were several: what is due of them is announced. */
  readonly applicationIds?: readonly ApplicationId[];
  /** Makes a longer sentence of the change's own, if more can be said about it. */
  readonly words?: (change: string) => string;
}

function idsOf({ applicationId }: ChangeOutcome): readonly ApplicationId[] {
  return applicationId === null ? [] : [applicationId];
}

/**
 * Reports a change that was made, undone or redone. Only one just made offers Undo. A screen reader also hears where the card
 * is and what is due next.
 */
export function showChange(
  outcome: ChangeOutcome,
  how: 'made' | 'undone' | 'redone' = 'made',
  { applicationIds = idsOf(outcome), words }: ShownChange = {},
): void {
  const { description } = outcome;
  if (how === 'made') {
    const left = leftWords(outcome.left);
    const what = changeMadeWords(description, words);
    const text = left === '' ? what : `${what}. ${left}`;
    const toast = { text, tone: 'change', undoes: outcome.changeId } as const;
    showToast(toast, spokenWords(text, description, applicationIds));
    return;
  }
  // What earlier toasts offer to undo may already be undone.
  toasts.setState((shown) => shown.filter((toast) => toast.undoes === null), true);
  const text = t(`changes.${how}`, { change: changeWords(description) });
  const toast = { text, tone: 'change', undoes: null } as const;
  showToast(toast, spokenWords(revertedWords(how, outcome), description, applicationIds));
}

/** Says why something wasn't done. */
export function showRefusal(refusal: Failure): void {
  showToast({ text: refusalWords(refusal), tone: 'refusal', undoes: null });
}
