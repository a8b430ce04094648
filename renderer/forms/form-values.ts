/** The contents of any form, and what is wrong with them. */
import { useRef, useState } from 'react';
import { type FieldError, errorsByField, errorsWithout, noErrors, type FieldErrors } from './form-errors';
import type { Failure } from '@shared/model/outcome';

/** What a field does to the form: applied to the form as it is then, so that two at once do not undo each other. */
export type Update<T> = (form: T) => T;

export interface FormValues<T> {
  readonly form: T;
  readonly errors: FieldErrors;
  /** Grows with each refused save: the form then shows the first error. */
  readonly refusedSaves: number;
  /** Why the last save was refused as a whole, if no field is to blame. */
  readonly refusal: Failure | null;
  /** The values before starting over, until something else is typed. */
  readonly leftBehind: T | null;
  readonly isSaving: boolean;
  readonly change: (update: Update<T>, field: string) => void;
  readonly refuse: (errors: readonly FieldError[], whole?: Failure | null) => void;
  readonly startOver: (empty: T) => void;
  readonly bringBack: () => void;
  /** Runs one save at a time; a second asked for meanwhile (a held key, a double click) is not run. */
  readonly whileSaving: <R>(save: () => Promise<R | null>) => Promise<R | null>;
}

export function useFormValues<T>(first: T): FormValues<T> {
  const [form, setForm] = useState(first);
  const [errors, setErrors] = useState(noErrors);
  const [refusedSaves, setRefusedSaves] = useState(0);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const [leftBehind, setLeftBehind] = useState<T | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const isBusy = useRef(false);

  const change: FormValues<T>['change'] = (update, field) => {
    setForm(update);
    setErrors((known) => errorsWithout(known, field));
    setLeftBehind(null);
  };
  return {
    form,
    errors,
    refusedSaves,
    refusal,
    leftBehind,
    isSaving,
    change,
    refuse: (wrong, whole = null) => {
      setErrors(errorsByField(wrong));
      setRefusal(whole);
      setRefusedSaves((count) => count + 1);
    },
    startOver: (empty) => {
      setForm(() => empty);
      setErrors(noErrors);
      setLeftBehind(() => form);
    },
    bringBack: () => change((known) => leftBehind ?? known, 'none'),
    whileSaving: async (save) => {
      if (isBusy.current) return null;
      isBusy.current = true;
      setIsSaving(true);
      try {
        return await save();
      } finally {
        isBusy.current = false;
        setIsSaving(false);
      }
    },
  };
}
