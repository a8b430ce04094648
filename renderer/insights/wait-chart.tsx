import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { useMemo } from 'react';
import type { HeardTime } from '@shared/model/settings/heard-time';
import { ENOUGH_REPLIES, type Dot, type WaitGroup } from '@shared/statistics/insights';
import { useBoard } from '../cards/store';
import { cardName } from '../cards/words';
import { openPanel } from '../core/navigation';
import { numberWords, t } from '../core/words';
import { Readout } from './chart-figure';
import { countsOf, percent } from './figures';
import styles from './insights.module.css';
import { useWalk } from './use-walk';
import { useWidth } from './use-width';
import { Dots, dotKinds, DotMark, kindOf, STRIP_HEIGHT } from './wait-dots';
import { axisEnd, bandPath, curvePath, hasBand, shareRepliedBy, type Scales } from './wait-shapes';

const CURVE_HEIGHT = 190;
/** The height of each line for a response time heard elsewhere. */
const HEARD_HEIGHT = 12;
const MARGIN = { top: 10, right: 16, bottom: 50, left: 46 };
/** A chart of two days would stretch them over its whole width. */
const LEAST_DAYS = 14;
/** Right of the axis, for the waits that are longer than it. */
const EDGE_WIDTH = 48;

/** The share with a reply by each day, and under it every wait as a dot. */
export function WaitChart({
  group,
  heard,
  name,
  axis,
}: {
  readonly group: WaitGroup;
  /** Response times heard elsewhere for the group's industry: a line each, above the dots. */
  readonly heard: readonly HeardTime[];
  readonly name: string;
  readonly axis: string;
}) {
  const [frame, width] = useWidth(640);
  const dots = useMemo(
    () => group.dots.toSorted((a, b) => a.days - b.days || Number(b.answered) - Number(a.answered)),
    [group],
  );
  const walk = useWalk(dots.length, {
    onOpen(index) {
      const dot = dots[index];
      if (dot !== undefined) openPanel(dot.applicationId, { takesFocus: true });
    },
  });
  const end = Math.max(
    axisEnd(group.survival, group.longest),
    LEAST_DAYS,
    ...heard.map(({ toDays }) => toDays),
  );
  const longer = dots.filter(({ days }) => days > end).length;
  const edge = width - MARGIN.right - (longer > 0 ? EDGE_WIDTH : 0);
  const x = scaleLinear({ domain: [0, end], range: [MARGIN.left, edge] });
  const hasCurve = group.survival.events >= ENOUGH_REPLIES;
  const heardTop = MARGIN.top + (hasCurve ? CURVE_HEIGHT : 0) + HEARD_HEIGHT / 2;
  const height = heardTop + (heard.length - 0.5) * HEARD_HEIGHT + STRIP_HEIGHT + MARGIN.bottom;
  const y = scaleLinear({ domain: [0, 1], range: [MARGIN.top + CURVE_HEIGHT, MARGIN.top] });
  const chosen = walk.index === null ? undefined : dots[walk.index];
  const summary = `${name}. ${countsOf(group)}.`;
  return (
    <div ref={frame}>
      <div
        className={styles.chart}
        role="group"
        aria-label={t('insights.figure.walk', { summary })}
        {...walk.chartProps}
      >
        <svg width={width} height={height} aria-hidden="true">
          {hasCurve ? (
            <>
              {[0, 0.25, 0.5, 0.75, 1].map((share) => (
                <line
                  key={share}
                  className={styles.grid}
                  x1={MARGIN.left}
                  x2={edge}
                  y1={y(share)}
                  y2={y(share)}
                />
              ))}
              <AxisLeft
                scale={y}
                left={MARGIN.left}
                tickValues={[0, 0.25, 0.5, 0.75, 1]}
                tickFormat={(value) => percent(Number(value))}
                axisClassName={styles.axis ?? ''}
                hideAxisLine
                hideTicks
              />
              <Curve group={group} end={Math.min(group.longest, end)} scales={{ x, y }} />
            </>
          ) : null}
          <AxisBottom
            scale={x}
            top={height - MARGIN.bottom}
            numTicks={Math.min(10, Math.floor(width / 70))}
            tickFormat={(days) => numberWords(Number(days))}
            label={axis}
            labelOffset={14}
            axisClassName={styles.axis ?? ''}
          />
          {longer > 0 ? <Edge x={edge} base={height - MARGIN.bottom} end={end} /> : null}
          {heard.map(({ id, fromDays, toDays }, index) => (
            <path
              key={id}
              className={styles.heard}
              d={`M${String(x(fromDays))},${String(heardTop + index * HEARD_HEIGHT)}m0,-4v8m0,-4H${String(x(toDays))}m0,-4v8`}
            />
          ))}
          <Dots
            dots={dots}
            chosen={walk.index}
            x={(days) => (days > end ? edge + EDGE_WIDTH / 2 : x(days))}
            end={end}
            base={height - MARGIN.bottom - 6}
            onPoint={walk.point}
          />
        </svg>
      </div>
      <Readout words={useDotWords(chosen, group)}>
        <Legend group={group} hasHeard={heard.length > 0} longer={longer} end={end} />
      </Readout>
    </div>
  );
}

/** The end of the axis: two strokes across it, and the waits beside it. */
function Edge({ x, base, end }: { readonly x: number; readonly base: number; readonly end: number }) {
  return (
    <g className={styles.axis}>
      <path className={styles.edge} d={`M${String(x + 3)},${String(base + 5)}l5,-10m4,0l-5,10`} />
      <text x={x + EDGE_WIDTH / 2} y={base + 20} textAnchor="middle">
        {t('insights.responses.over', { days: end })}
      </text>
    </g>
  );
}

function Curve({
  group: { survival },
  end,
  scales,
}: {
  readonly group: WaitGroup;
  /** The last day it is drawn for. */
  readonly end: number;
  readonly scales: Scales;
}) {
  const { x, y } = scales;
  const { median } = survival;
  return (
    <g>
      <path className={styles.band} d={bandPath(survival, end, scales)} />
      <path className={styles.curve} d={curvePath(survival, end, scales)} />
      {median === null ? null : (
        <path
          className={styles.median}
          d={`M${String(x(0))},${String(y(0.5))}H${String(x(median))}V${String(y(0))}`}
        />
      )}
    </g>
  );
}

/** What a dot means; empty without one. */
function useDotWords(dot: Dot | undefined, group: WaitGroup): string {
  const card = useBoard(({ cards }) => (dot === undefined ? undefined : cards.get(dot.applicationId)));
  if (dot === undefined) return '';
  const who = card === undefined ? t('insights.responses.gone') : cardName(card);
  const words = t(`insights.responses.dot.${kindOf(dot)}`, { who, count: dot.days });
  if (group.survival.events < ENOUGH_REPLIES) return words;
  const share = shareRepliedBy(group.survival, dot.days);
  return `${words} ${t('insights.responses.share', { percent: percent(share) })}`;
}

function Legend({
  group: { survival, dots },
  hasHeard,
  longer,
  end,
}: {
  readonly group: WaitGroup;
  readonly hasHeard: boolean;
  /** How many waits are longer than the axis. */
  readonly longer: number;
  readonly end: number;
}) {
  return (
    <>
      {dotKinds.map((kind) => (
        <span key={kind} className={styles.key}>
          <svg width="12" height="12" aria-hidden="true">
            <DotMark kind={kind} x={6} y={6} />
          </svg>
          {t(`insights.responses.legend.${kind}`)}
        </span>
      ))}
      {hasHeard ? (
        <span className={styles.key}>
          <svg width="18" height="10" aria-hidden="true">
            <path className={styles.heard} d="M1,1v8m0,-4h16m0,-4v8" />
          </svg>
          {t('insights.heard.legend')}
        </span>
      ) : null}
      {survival.events >= ENOUGH_REPLIES && hasBand(survival) ? (
        <span>{t('insights.responses.band', { percent: percent(0.95) })}</span>
      ) : null}
      {dots.length < survival.n ? (
        <span>{t('insights.responses.latest', { count: dots.length, n: survival.n })}</span>
      ) : null}
      {longer > 0 ? <span>{t('insights.responses.longer', { count: longer, days: end })}</span> : null}
    </>
  );
}
