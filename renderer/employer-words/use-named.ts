/** The employer's words, read as they are typed. */
import { useEffect, useMemo, useState } from 'react';
import { defaultPolicy, type Policy } from '@shared/model/policy';
import type { CalendarDate } from '@shared/model/time';
import { askedIn, namedIn, type Named } from './said-reading';
import { usePolicy } from '../core/use-policy';

/** Texts of up to this length are read at every key; longer ones take too long, and wait for a pause in typing. */
const SHORT_CHARACTERS = 5_000;
const PAUSE_MS = 250;

/** The policy for reading words: the user's, or the default until that is loaded. */
export function useReadingPolicy(): Policy {
  return usePolicy() ?? defaultPolicy;
}

/**
 * The date named in `text`, counted from `saidOn`; null if that is null. For an offer, the one by which it asks for the user's
 * answer. A long text is read once typing pauses.
 */
export function useNamed(text: string, saidOn: CalendarDate | null, isOffer = false): Named | null {
  const policy = useReadingPolicy();
  const settled = useSettledText(text);
  return useMemo(() => {
    if (saidOn === null) return null;
    return isOffer ? askedIn(settled, saidOn, policy) : namedIn(settled, saidOn, policy);
  }, [settled, saidOn, policy, isOffer]);
}

/** The text as it is read: a long one once typing pauses. */
export function useSettledText(text: string): string {
  const [settled, setSettled] = useState(text);
  const isShort = text.length <= SHORT_CHARACTERS;
  useEffect(() => {
    if (isShort) return undefined;
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isShort]);
  return isShort ? text : settled;
}
