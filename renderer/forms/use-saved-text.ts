import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ChangeId } from '@shared/model/ids';
import { isAlreadySo, type ChangeOutcome, type Failure } from '@shared/model/outcome';
import type { Result } from '@shared/model/result';
import { refusalWords } from '../core/change-words';

/** A pause this long in typing saves what was typed. */
const PAUSE_MS = 800;
/** Without a pause, it is saved this long after the first letter that isn't yet. */
const LONGEST_WAIT_MS = 3_000;

/** The change that saved an earlier part of the same typing; missing for the first. */
export interface Continued {
  readonly continues?: ChangeId;
}

export interface SavedText {
  readonly value: string;
  /** Why it wasn't saved; undefined if it was. */
  readonly error: string | undefined;
  /** Takes back what was saved since the field got the focus; null if nothing was. */
  readonly undo: (() => void) | null;
  readonly change: (typed: string) => void;
  readonly focus: () => void;
  /** Saves at once: the field is left, or Enter was pressed. */
  readonly save: () => void;
}

/**
 * The text of a field that is saved as it is typed: after a pause, every few seconds without one, when it is left, and
 * when it goes. Each save is one change; those made before the field is left are undone as one. `kept` is what is saved
 * of what was typed; null if it can't be saved as it is.
 */
export function useSavedText(
  saved: string,
  sendText: (text: string, continues: Continued) => Promise<Result<ChangeOutcome, Failure>>,
  kept: (typed: string) => string | null = (typed) => typed.trim(),
): SavedText {
  const [typed, setTyped] = useState<string | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const hasFocus = useRef(false);
  const lastChange = useRef<ChangeId>(null);
  const value = typed ?? saved;

  const send = async (text: string) => {
    const last = lastChange.current;
    const reply = await sendText(text, last === null ? {} : { continues: last });
    setError(reply.ok || isAlreadySo(reply.refusal) ? undefined : refusalWords(reply.refusal));
    if (!reply.ok) return;
    setBefore((known) => known ?? saved);
    lastChange.current = reply.value.changeId;
  };
  const saveTyped = () => {
    if (typed === null) return;
    const text = kept(typed);
    if (text === saved) setError(undefined);
    else if (text !== null) void send(text);
  };
  useSaveWhileTyping(typed, saveTyped);
  // What main has saved replaces what was typed, unless the field is still being typed in.
  useEffect(() => {
    if (!hasFocus.current) setTyped(null);
  }, [saved]);

  return {
    value,
    error,
    undo:
      before === null || before === value
        ? null
        : () => {
            setTyped(before);
            lastChange.current = null;
            void send(before).then(() => setBefore(null));
          },
    change(text) {
      // Whoever types has it, also after Enter.
      hasFocus.current = true;
      setTyped(text);
    },
    focus() {
      hasFocus.current = true;
      lastChange.current = null;
      setBefore(null);
    },
    save() {
      hasFocus.current = false;
      saveTyped();
      if (typed !== null && kept(typed) === saved) setTyped(null);
    },
  };
}

/** Saves after a pause in typing, every few seconds without one, and when the field goes. */
function useSaveWhileTyping(typed: string | null, saveTyped: () => void): void {
  const longestWait = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onTime = useEffectEvent(() => {
    clearTimeout(longestWait.current);
    longestWait.current = undefined;
    saveTyped();
  });
  useEffect(() => {
    if (typed === null) return undefined;
    const pause = setTimeout(() => onTime(), PAUSE_MS);
    longestWait.current ??= setTimeout(() => onTime(), LONGEST_WAIT_MS);
    return () => clearTimeout(pause);
  }, [typed]);
  useEffect(() => () => onTime(), []);
}
