import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import type { CalendarMode } from './calendar-days';
import { readDragData } from './drag-data';
import styles from './calendar.module.css';

/** How long an interview is held over the button before the page turns, and turns again. */
const TURNS_AFTER_MS = 700;

export interface TurnButtonProps {
  readonly mode: CalendarMode;
  readonly side: 'previous' | 'next';
  readonly onTurn: () => void;
}

/** Turns the page: when it is pressed, and while an interview that is dragged is held over it. */
export function TurnButton({ mode, side, onTurn }: TurnButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const [isOver, setIsOver] = useState(false);
  const turn = useEffectEvent(onTurn);
  useEffect(() => {
    if (!ref.current) return undefined;
    return dropTargetForElements({
      element: ref.current,
      canDrop: ({ source }) => readDragData(source.data) !== null,
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: () => setIsOver(false),
    });
  }, []);
  useEffect(() => {
    if (!isOver) return undefined;
    const timer = setInterval(() => turn(), TURNS_AFTER_MS);
    return () => clearInterval(timer);
  }, [isOver]);
  const name = t(`calendar.${side}.${mode}`);
  return (
    <Button
      ref={ref}
      look="icon"
      className={styles.turn}
      aria-label={name}
      title={name}
      data-over={isOver || undefined}
      onClick={onTurn}
    >
      <Icon name={side === 'previous' ? 'back' : 'forward'} />
    </Button>
  );
}
