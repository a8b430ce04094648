import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ChangeInput } from '@shared/model/changes';
import type { ContactId } from '@shared/model/ids';
import { call } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';

/** The text fields of a person. */
export type TextField = 'name' | 'role' | 'company' | 'email' | 'linkedIn' | 'phone' | 'notes';

/** A pause this long in typing saves what was typed. */
const PAUSE_MS = 800;

export interface SavedField {
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
 * One field of a person, saved as it is typed: after a pause, when it is left, and when the sheet closes. `kept` is what
 * is saved of what was typed.
 */
export function useSavedField(
  contactId: ContactId,
  field: TextField,
  saved: string,
  kept: (typed: string) => string = (typed) => typed.trim(),
): SavedField {
  const [typed, setTyped] = useState<string | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const hasFocus = useRef(false);
  const value = typed ?? saved;

  const send = async (text: string) => {
    const fields: ChangeInput<'edit-person'>['fields'] = { [field]: text };
    const reply = await call('change:edit-person', { contactId, fields });
    const isSame = !reply.ok && reply.refusal.tag === 'state' && reply.refusal.reason === 'already-there';
    setError(reply.ok || isSame ? undefined : refusalWords(reply.refusal));
    if (reply.ok) setBefore((known) => known ?? saved);
  };
  const saveTyped = () => {
    if (typed === null) return;
    if (kept(typed) === saved) setError(undefined);
    else void send(kept(typed));
  };
  const onPause = useEffectEvent(saveTyped);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => onPause(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // What main has saved replaces what was typed, unless the field is still being typed in.
  useEffect(() => {
    if (!hasFocus.current) setTyped(null);
  }, [saved]);
  useEffect(() => () => onPause(), []);

  return {
    value,
    error,
    undo:
      before === null || before === value
        ? null
        : () => {
            setTyped(before);
            void send(before).then(() => setBefore(null));
          },
    change: setTyped,
    focus() {
      hasFocus.current = true;
      setBefore(null);
    },
    save() {
      hasFocus.current = false;
      saveTyped();
      if (typed !== null && kept(typed) === saved) setTyped(null);
    },
  };
}
