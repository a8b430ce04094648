/** The window's connection to main. Requests go through `call`, changes through `makeChange`. */
import type { CommandInput, CommandName, CommandOutput } from '@shared/ipc/contract';
import type { ChangeOutcome, Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import type { EventName, Events } from '@shared/ipc/events';
import type { ChangeInput, ChangeName } from '@shared/model/changes';
import './exposed';
import { afterPaint } from './paint/after-paint';
import { catchUpWithCards, showFocusedCard } from './change-words';
import { joinChanges, redoJoined, undoJoined } from './joined-changes';
import { createProgressToast, showChange, showRefusal, type ShownChange } from './toasts';
import { locale, t } from './words';

/** Sends a request to main. Always resolves, never rejects: a failure on the way becomes a fault. */
export function call<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
): Promise<Result<CommandOutput<N>, Failure>> {
  return window.afterword.call(name, input);
}

/** Where a file that the user dropped is on the disk; empty if it isn't there, as for a mail dragged out of a mail program. */
export function pathOf(file: File): string {
  return window.afterword.pathOf(file);
}

/** Listens for an event from main; returns a function that stops listening. */
export function listen<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
  return window.afterword.on(name, listener);
}

export interface ChangeOptions extends ShownChange {
  /** True for a refusal that the caller shows itself (at a field, in a dialog). All others get a toast. */
  readonly handles?: (refusal: Failure) => boolean;
}

/** They may change thousands of applications. */
const mayTakeLong: ReadonlySet<ChangeName> = new Set(['change-several', 'merge-tags']);

/**
 * Makes a change and reports the result: a toast with Undo and an announcement if it was made, a plain sentence if it was
 * refused. Resolves with main's answer, so that a form knows whether to close.
 */
export async function makeChange<N extends ChangeName>(
  name: N,
  input: ChangeInput<N>,
  options: ChangeOptions = {},
): Promise<Result<ChangeOutcome, Failure>> {
  // The contract maps every ChangeName to this command; TypeScript can't follow a generic through the template.
  const ask = () => call(`change:${name}`, input as never) as Promise<Result<ChangeOutcome, Failure>>;
  const reply = await (mayTakeLong.has(name) ? withProgress('changing', ask) : ask());
  if (reply.ok) reportChange(reply.value, 'made', options);
  else if (options.handles?.(reply.refusal) !== true) showRefusal(reply.refusal);
  return reply;
}

/** Shows and announces a change once all of it is painted. */
function reportChange(...change: Parameters<typeof showChange>): void {
  catchUpWithCards();
  afterPaint(() => {
    catchUpWithCards();
    showFocusedCard();
    showChange(...change);
  });
}

type Reverted = 'undone' | 'redone';
type UndoFollower = (outcome: ChangeOutcome, how: Reverted) => void;
const followers = new Set<UndoFollower>();

/** Calls `follower` after every change that is undone or redone here; returns a function that stops it. */
export function followUndo(follower: UndoFollower): () => void {
  followers.add(follower);
  return () => {
    followers.delete(follower);
  };
}

function reportReverted(outcome: ChangeOutcome, how: Reverted): void {
  for (const follower of followers) follower(outcome, how);
  reportChange(outcome, how);
}

/** A long request, such as a change of thousands of applications, shows its progress and can be cancelled. */
async function withProgress<T>(how: 'changing' | 'undoing' | 'redoing', work: () => Promise<T>): Promise<T> {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const toast = createProgressToast(
    (share) => t(`changes.${how}`, { share: percent.format(share) }),
    () => void call('history:cancel', null),
  );
  const stop = listen('import:progress', toast.update);
  const done = await work();
  stop();
  toast.close();
  return done;
}

let turn: Promise<void> = Promise.resolve();

/** Undoing or redoing several changes as one is finished before the next begins, even if it failed. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

/** Undoes the user's last change and those it continues, and says what it was. */
export function undoLast(): Promise<void> {
  return inTurn(async () => {
    const reply = await withProgress('undoing', () => call('history:undo', null));
    if (!reply.ok) showRefusal(reply.refusal);
    else {
      await undoJoined(
        reply.value.changeId,
        async (changeId) => (await call('history:undo-change', { changeId })).ok,
      );
      reportReverted(reply.value, 'undone');
    }
  });
}

/** Redoes the last undone change and those undone together with it, and says what it was. */
export function redoLast(): Promise<void> {
  return inTurn(async () => {
    const reply = await withProgress('redoing', () => call('history:redo', null));
    if (!reply.ok) showRefusal(reply.refusal);
    else {
      await redoJoined(reply.value.changeId, async () => (await call('history:redo', null)).ok);
      reportReverted(reply.value, 'redone');
    }
  });
}

/** Undoes just this change, unless a later one is in the way. */
export async function undoChange(
  changeId: ChangeOutcome['changeId'],
): Promise<Result<ChangeOutcome, Failure>> {
  const reply = await withProgress('undoing', () => call('history:undo-change', { changeId }));
  if (reply.ok) reportReverted(reply.value, 'undone');
  else showRefusal(reply.refusal);
  return reply;
}

/** Undoes changes that belong together, given latest first, and says so once; they are redone together, too. */
export async function undoTogether([latest, ...earlier]: readonly [
  ChangeOutcome['changeId'],
  ...ChangeOutcome['changeId'][],
]): Promise<void> {
  let later = latest;
  for (const changeId of earlier) {
    joinChanges(changeId, later);
    later = changeId;
  }
  const reply = await withProgress('undoing', () => call('history:undo-change', { changeId: latest }));
  if (!reply.ok) {
    showRefusal(reply.refusal);
    return;
  }
  await undoJoined(latest, async (changeId) => (await call('history:undo-change', { changeId })).ok);
  reportReverted(reply.value, 'undone');
}
