import { useEffect, useState, type CSSProperties } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import type { LikeThis as Comparison } from '@shared/statistics/like-this';
import { PEEK_ID, usePeek } from '../../cards/peek';
import { call } from '../../core/bridge';
import { useWindow } from '../../core/navigation';
import { Curve, wordsOf } from './like-this';
import styles from './like-this.module.css';

/** Long enough that nothing is shown while the pointer or the focus only passes by. */
const DELAY_MS = 600;
/** What the comparison may take below its card, in CSS pixels. */
const HEIGHT = 112;
const WIDTH = 360;
const GAP = 4;

interface Peek {
  readonly comparison: Comparison;
  readonly place: CSSProperties;
}

/** How long a card has waited beside the others, while it has the pointer or the focus; any key or click hides it. */
export function WaitPeek() {
  const [peek, setPeek] = useState<Peek | null>(null);
  const isBoard = useWindow(({ view }) => view === 'board');
  useEffect(() => (isBoard ? followCards(setPeek) : undefined), [isBoard]);
  if (peek === null) return null;
  const { comparison, place } = peek;
  return (
    <div id={PEEK_ID} role="tooltip" className={styles.peek} style={place}>
      <Curve comparison={comparison} />
      <p>{wordsOf(comparison)}</p>
    </div>
  );
}

/** @returns a function that stops it */
function followCards(show: (peek: Peek | null) => void): () => void {
  /** The card that the pointer or the focus came to last. */
  let card: HTMLElement | null = null;
  /** The same until it is hidden. */
  let wanted: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    wanted = null;
    usePeek.setState({ applicationId: null });
    show(null);
  };
  const read = async (asked: HTMLElement) => {
    const applicationId = asked.dataset.card as ApplicationId;
    const reply = await call('insights:like', { applicationId });
    if (asked !== wanted || !asked.isConnected || !reply.ok || reply.value === null) return;
    show({ comparison: reply.value, place: placeAt(asked) });
    usePeek.setState({ applicationId });
  };
  const moveTo = (target: EventTarget | null) => {
    const found = target instanceof Element ? target.closest<HTMLElement>('article[data-card]') : null;
    // Hidden by a key or a click, it isn't shown again while the pointer rests on the same card.
    if (found === card) return;
    hide();
    card = found;
    wanted = found;
    if (found !== null) timer = setTimeout(() => void read(found), DELAY_MS);
  };
  const onOver = ({ target, buttons }: PointerEvent) => {
    if (buttons === 0) moveTo(target);
  };
  const onOut = ({ relatedTarget }: PointerEvent) => {
    // Out of the window.
    if (relatedTarget === null) moveTo(null);
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element && target.matches(':focus-visible')) moveTo(target);
  };
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true, passive: true };
  document.addEventListener('pointerover', onOver, options);
  document.addEventListener('pointerout', onOut, options);
  document.addEventListener('focusin', onFocus, options);
  for (const type of ['pointerdown', 'keydown', 'wheel', 'dragstart', 'focusout'])
    document.addEventListener(type, hide, options);
  // This is loaded after the board: the pointer or the focus may have come to a card before.
  moveTo(document.querySelector('article[data-card]:is(:hover, :focus-visible)'));
  return () => {
    stop.abort();
    hide();
  };
}

/** Below the card, or above it if there is no room. */
function placeAt(card: HTMLElement): CSSProperties {
  const { left, top, bottom } = card.getBoundingClientRect();
  const isRoomBelow = bottom + GAP + HEIGHT <= innerHeight;
  return {
    width: WIDTH,
    left: Math.max(GAP, Math.min(left, innerWidth - WIDTH - GAP)),
    ...(isRoomBelow ? { top: bottom + GAP } : { bottom: innerHeight - top + GAP }),
  };
}
