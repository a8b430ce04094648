/** Lets the cards that a change moves go to their new place from where they were. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { ApplicationId } from '@shared/model/ids';
import { lastChanges, useBoard, type BoardState } from '../cards/store';
import styles from './card.module.css';

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

const timing: KeyframeAnimationOptions = { duration: 160, easing: 'ease-out' };

interface Place {
  readonly column: Element | null;
  readonly box: DOMRect;
}

type Places = ReadonlyMap<string, Place>;

/** The most cards that are seen moving at once: nobody can follow more, and moving them delays the frames that draw them. */
const MOST_MOVED = 100;

/** What follows a large part of a change within this time belongs to the same change. The last part may be small. */
const NEXT_PART_MS = 1_000;

let largePartAt = -Infinity;

/** The card that was just dropped: it was seen moving already. */
let dropped: ApplicationId | null = null;

/** Called before a dropped card moves to its column. */
export function noteDrop(cardId: ApplicationId): void {
  dropped = cardId;
}

/**
 * Animates the cards inside `board` whenever a change moved them; none if it concerns very many, or if the system asks for
 * reduced motion. Only cards in view are measured, and the change itself is drawn at once.
 */
export function useCardMotion(board: RefObject<HTMLElement | null>, idColumns: unknown): void {
  const before = useRef<Places | null>(null);
  useEffect(
    () =>
      // Called before the change is drawn, so that everything still is where it was.
      useBoard.subscribe(({ cards }, { cards: last }) => {
        if (cards === last || last.size === 0 || !board.current || before.current) return;
        if (reducedMotion.matches || areMany(last, cards)) return;
        before.current = new Map(cardsInView(board.current).map(([element, place]) => [element.id, place]));
      }),
    [board],
  );
  useLayoutEffect(() => {
    const places = before.current;
    before.current = null;
    if (!places || !board.current) return;
    for (const [element, place] of cardsInView(board.current)) {
      const last = places.get(element.id);
      const isDropped = element.dataset.card === dropped;
      if (last && !isDropped) moveFrom(last, place, element);
    }
    dropped = null;
  }, [board, idColumns]);
}

/** Whether what changed is much, or part of what is. */
function areMany(before: BoardState['cards'], after: BoardState['cards']): boolean {
  const changes = lastChanges(before, after);
  const now = performance.now();
  if (changes === null || Math.max(changes.gone.size, changes.come.length) > MOST_MOVED) largePartAt = now;
  return now - largePartAt < NEXT_PART_MS;
}

function cardsInView(board: HTMLElement): readonly (readonly [HTMLElement, Place])[] {
  const seen = board.getBoundingClientRect();
  return [...board.querySelectorAll<HTMLElement>('article')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isInView =
      box.bottom > seen.top && box.top < seen.bottom && box.right > seen.left && box.left < seen.right;
    return isInView ? [[element, { column: element.closest('section'), box }] as const] : [];
  });
}

function moveFrom(last: Place, place: Place, element: HTMLElement): void {
  const [x, y] = [last.box.left - place.box.left, last.box.top - place.box.top];
  if (x === 0 && y === 0) return;
  const way = [{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }];
  if (last.column === place.column) element.animate(way, timing);
  else flyOver(element, place, way);
}

/** Columns clip what is beside them: a copy of the card moves above them, and makes room for the card at the end. */
function flyOver(element: HTMLElement, { box }: Place, way: Keyframe[]): void {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const name of ['id', 'data-card', 'tabindex', 'aria-label', 'aria-describedby'])
    copy.removeAttribute(name);
  copy.classList.add(styles.flying ?? '');
  copy.ariaHidden = 'true';
  copy.inert = true;
  Object.assign(copy.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` });
  document.getElementById('root')?.append(copy);
  element.animate([{ opacity: 0 }, { opacity: 0 }], timing);
  const remove = () => {
    copy.remove();
  };
  copy.animate(way, timing).finished.then(remove, remove);
}
