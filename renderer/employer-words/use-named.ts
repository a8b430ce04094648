/** The employer's words, read as they are typed. */
import { useEffect, useMemo, useState } from 'react';
import { defaultPolicy, type Policy } from '@shared/model/policy';
import type { CalendarDate } from '@shared/model/time';
import { namedIn, type Named } from './told-reading';
import { usePolicy } from '../core/use-policy';

/** Texts up to here are read with every key; a longer one takes too long for that, and waits for a pause. */
const SHORT_CHARACTERS = 5_000;
const PAUSE_MS = 250;

/** The policy that words are read by: the user's, or the default one until that has been read. */
export function useReadingPolicy(): Policy {
  return usePolicy() ?? defaultPolicy;
}

/** The date named in `text`, counted from `saidOn`; null where that is null. A long text is read once typing pauses. */
export function useNamed(text: string, saidOn: CalendarDate | null): Named | null {
  const policy = useReadingPolicy();
  const settled = useSettledText(text);
  return useMemo(
    () => (saidOn === null ? null : namedIn(settled, saidOn, policy)),
    [settled, saidOn, policy],
  );
}

function useSettledText(text: string): string {
  const [settled, setSettled] = useState(text);
  const isShort = text.length <= SHORT_CHARACTERS;
  useEffect(() => {
    if (isShort) return undefined;
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isShort]);
  return isShort ? text : settled;
}
