/**
 * A pending policy change: it is checked first, saved at once if no card would move, and otherwise shown until the user
 * decides. Changes made in the meantime join the pending one. Knows neither React nor IPC.
 */
import type { Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import type { Policy } from '@shared/model/policy';
import type { PolicyPreview } from '@shared/model/policy-preview';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What should differ from the saved policy. */
export type PolicyPatch = Partial<Policy>;

export type PolicyEdit =
  | { readonly tag: 'none' }
  /** Being checked; `shown` is the question that was open when the change joined it. */
  | { readonly tag: 'looking'; readonly patch: PolicyPatch; readonly shown: PolicyPreview | null }
  /** Cards would move: the user decides. */
  | { readonly tag: 'asking'; readonly patch: PolicyPatch; readonly shown: PolicyPreview }
  /** It couldn't be checked which cards would move: the user decides whether to save anyway. */
  | { readonly tag: 'unseen'; readonly patch: PolicyPatch; readonly refusal: Failure }
  | { readonly tag: 'saving'; readonly patch: PolicyPatch; readonly shown: PolicyPreview | null };

export interface PolicyEditor {
  readonly edit: StoreApi<PolicyEdit>;
  /** The policy as main has it, or just reported as saved. */
  readonly saved: StoreApi<Policy>;
  /** Takes note of the saved policy; if it is new, checks the pending change again. */
  follow(saved: Policy): void;
  /** Requests a change. One that leaves everything as saved cancels the pending change. */
  change(patch: PolicyPatch): void;
  /** Saves the change in question. */
  save(): void;
  /** Cancels the pending change, and says so; does nothing if there is none or it is being saved. */
  keep(): void;
  /** Waits for what is being checked or saved. True if nothing is left for the user to decide. */
  finish(): Promise<boolean>;
  /** The settings were closed: what is being checked or saved goes on; a question, open or yet to come, is answered with no. */
  close(): Promise<void>;
}

export interface PolicyEditorParts {
  readonly preview: (policy: Policy) => Promise<Result<PolicyPreview, Failure>>;
  /** Saves, and reports the result. True if it was saved. */
  readonly save: (policy: Policy) => Promise<boolean>;
  /** Announces that the pending change was dropped. */
  readonly kept: () => void;
}

/** Also what begins while it is awaited. */
async function lastOf(work: () => Promise<unknown>): Promise<void> {
  for (let awaited: unknown = null; awaited !== work();) {
    const current = work();
    await current;
    awaited = current;
  }
}

export function createPolicyEditor(parts: PolicyEditorParts, first: Policy): PolicyEditor {
  const edit = createStore<PolicyEdit>(() => ({ tag: 'none' }));
  const saved = createStore<Policy>(() => first);
  /** The latest check or save; a late answer to an earlier one is ignored. */
  let work: Promise<void> = Promise.resolve();
  let turn = 0;

  const set = (next: PolicyEdit): void => edit.setState(next, true);

  function look(patch: PolicyPatch): void {
    turn += 1;
    if (Object.keys(patch).length === 0) {
      set({ tag: 'none' });
      return;
    }
    const before = edit.getState();
    set({ tag: 'looking', patch, shown: 'shown' in before ? before.shown : null });
    work = lookNow(patch, turn);
  }

  async function lookNow(patch: PolicyPatch, mine: number): Promise<void> {
    const reply = await parts.preview({ ...saved.getState(), ...patch });
    if (mine !== turn) return work;
    if (!reply.ok) set({ tag: 'unseen', patch, refusal: reply.refusal });
    else if (reply.value.movedCount > 0) set({ tag: 'asking', patch, shown: reply.value });
    else await commit(patch, null);
  }

  async function commit(patch: PolicyPatch, shown: PolicyPreview | null): Promise<void> {
    set({ tag: 'saving', patch, shown });
    const isSaved = await parts.save({ ...saved.getState(), ...patch });
    // The result may come before its announcement: the choice must not jump back for a moment.
    if (isSaved) saved.setState(patch);
    const now = edit.getState();
    // What was requested while this was being saved is a separate change.
    if (now.tag === 'saving' && now.patch === patch) set({ tag: 'none' });
    else look(unsaved(saved.getState(), patchOf(now)));
  }

  function keep(): void {
    const { tag } = edit.getState();
    if (tag === 'none' || tag === 'saving') return;
    look({});
    parts.kept();
  }

  async function finish(): Promise<boolean> {
    await lastOf(() => work);
    return edit.getState().tag === 'none';
  }

  return {
    edit,
    saved,
    follow(next) {
      if (isSame(next, saved.getState())) return;
      saved.setState(next, true);
      const now = edit.getState();
      if (now.tag !== 'none' && now.tag !== 'saving') look(unsaved(next, now.patch));
    },
    change(patch) {
      const now = edit.getState();
      const whole = { ...patchOf(now), ...patch };
      if (now.tag === 'saving') set({ ...now, patch: whole });
      else look(unsaved(saved.getState(), whole));
    },
    save() {
      const now = edit.getState();
      if (now.tag !== 'asking' && now.tag !== 'unseen') return;
      turn += 1;
      work = commit(now.patch, now.tag === 'asking' ? now.shown : null);
    },
    keep,
    finish,
    async close() {
      if (!isQuestion(edit.getState())) await finish();
      if (isQuestion(edit.getState())) keep();
    },
  };
}

/** True if the user is being asked, and nothing is saved before they answer. */
export function isQuestion(edit: PolicyEdit): boolean {
  return edit.tag === 'asking' || edit.tag === 'unseen';
}

/** The policy as the settings show it: as saved, plus the pending change. */
export function shownPolicy(saved: Policy, edit: PolicyEdit): Policy {
  return { ...saved, ...patchOf(edit) };
}

function patchOf(edit: PolicyEdit): PolicyPatch {
  return edit.tag === 'none' ? {} : edit.patch;
}

/** The part of a patch that differs from the saved policy. */
function unsaved(saved: Policy, patch: PolicyPatch): PolicyPatch {
  const names = Object.keys(patch) as (keyof Policy)[];
  return Object.fromEntries(
    names.filter((name) => !isSame(patch[name], saved[name])).map((name) => [name, patch[name]]),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
