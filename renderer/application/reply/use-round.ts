/** The next round in a reply's words, read as they are typed. */
import { useMemo } from 'react';
import type { NextRound } from '@shared/exchange/letters/next-round';
import type { CalendarDate } from '@shared/model/time';
import { computerZone, useNow } from '../../core/clock';
import { useSettledText } from '../../employer-words/use-named';
import type { ReplyForm } from './reply-draft';
import { roundIn, type ReplyPlace, type RoundGround } from './round-change';

/** What the reply invites to, and what it was read with. */
export function useRound(
  { text, kind }: ReplyForm,
  { company, contacts, starts }: ReplyPlace,
  saidOn: CalendarDate | null,
): { readonly round: NextRound | null; readonly ground: RoundGround } {
  const now = useNow();
  const zone = computerZone();
  const settled = useSettledText(text);
  const ground = useMemo(
    () => ({ company, contacts, starts, now, zone, saidOn }),
    [company, contacts, starts, now, zone, saidOn],
  );
  return { round: useMemo(() => roundIn(settled, kind, ground), [settled, kind, ground]), ground };
}
