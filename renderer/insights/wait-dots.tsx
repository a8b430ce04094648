import type { SVGProps } from 'react';
import type { Dot } from '@shared/statistics/insights';
import { openPanel } from '../core/navigation';
import styles from './insights.module.css';
import { stackedDots, type Scales } from './wait-shapes';

/** The height of the dots and the room above them. */
export const STRIP_HEIGHT = 64;

export const dotKinds = ['replied', 'waiting', 'ended'] as const;
export type DotKind = (typeof dotKinds)[number];

export function kindOf({ answered, isOpen }: Dot): DotKind {
  if (answered) return 'replied';
  return isOpen ? 'waiting' : 'ended';
}

/** A full dot, a ring, or a diamond: not by colour alone. */
export function DotMark({
  kind,
  x,
  y,
  isChosen = false,
  ...rest
}: {
  readonly kind: DotKind;
  readonly x: number;
  readonly y: number;
  readonly isChosen?: boolean;
} & Pick<SVGProps<SVGPathElement>, 'onMouseEnter' | 'onClick'>) {
  const size = isChosen ? 5.5 : 3.5;
  return (
    <path
      {...rest}
      className={styles.dot}
      data-kind={kind}
      data-chosen={isChosen || undefined}
      d={(kind === 'ended' ? diamond : circle)(x, y, size)}
    />
  );
}

function circle(x: number, y: number, radius: number): string {
  const half = `a${String(radius)},${String(radius)} 0 0,1`;
  return `M${String(x - radius)},${String(y)}${half} ${String(2 * radius)},0${half} ${String(-2 * radius)},0Z`;
}

function diamond(x: number, y: number, radius: number): string {
  const side = String(radius + 0.5);
  return `M${String(x)},${String(y - radius - 0.5)}l${side},${side}l-${side},${side}l-${side},-${side}Z`;
}

/** The dots of all waits, those of one day on top of each other. */
export function Dots({
  dots,
  chosen,
  x,
  end,
  base,
  onPoint,
}: {
  readonly dots: readonly Dot[];
  readonly chosen: number | null;
  readonly x: Scales['x'];
  /** The last day of the axis: the dots of longer waits are stacked together. */
  readonly end: number;
  /** Where the lowest dots are. */
  readonly base: number;
  readonly onPoint: (index: number | null) => void;
}) {
  const shown = dots.map((dot) => (dot.days > end ? { ...dot, days: end + 1 } : dot));
  const places = stackedDots(shown, STRIP_HEIGHT - 14);
  return (
    <g
      onMouseLeave={() => {
        onPoint(null);
      }}
    >
      {dots.map((dot, index) => (
        <DotMark
          key={`${dot.applicationId} ${String(index)}`}
          kind={kindOf(dot)}
          isChosen={index === chosen}
          x={x(dot.days)}
          y={base - (places[index] ?? 0)}
          onMouseEnter={() => {
            onPoint(index);
          }}
          onClick={() => {
            openPanel(dot.applicationId);
          }}
        />
      ))}
    </g>
  );
}
