import { useMemo } from 'react';
import { shortDate, shortMonth, shortWeekday } from '@shared/i18n/dates';
import type { Instant } from '@shared/model/time';
import { dueCardAt } from '@shared/rules/progress/due-now';
import type { Activity, DayActivity } from '@shared/statistics/activity';
import { useBoard } from '../cards/store';
import { useNow } from '../core/clock';
import { locale, t } from '../core/words';
import { ChartFigure, Readout } from './chart-figure';
import { listed } from './figures';
import type { FigureTable } from './figure-table';
import styles from './insights.module.css';
import { useIsOnPaper } from './paper/on-paper';
import { useWalk } from './use-walk';

const kinds = ['interviews', 'messages', 'replies', 'applications'] as const;
const CELL = 12;
const GAP = 3;
/** Room for the months above the weeks. */
const TOP = 18;
/** Room for the days of the week before them. */
const LEFT = 36;
/** Room for the name of a month that begins with the last week. */
const RIGHT = 12;
const WEEK_MS = 7 * 86_400_000;

/** The user's weeks: done and planned, day by day. */
export function WeekFigure({ activity }: { readonly activity: Activity }) {
  const { days, today } = activity;
  const walk = useWalk(days.length, { rows: 7, first: days.findIndex(({ date }) => date === today) });
  const busiest = Math.max(1, ...days.map(totalOf));
  const chosen = walk.index === null ? undefined : days[walk.index];
  return (
    <ChartFigure
      title={t('insights.week.title')}
      caption={t('insights.week.caption')}
      table={useIsOnPaper() ? weekTable(activity) : dayTable(activity)}
    >
      <p className={styles.finding}>{thisWeek(activity)}</p>
      <p className={styles.finding}>{useAhead()}</p>
      <div
        className={styles.chart}
        role="group"
        aria-label={t('insights.figure.walk', { summary: t('insights.week.caption') })}
        ref={showLastWeek}
        {...walk.chartProps}
      >
        <svg
          width={LEFT + (days.length / 7) * (CELL + GAP) + RIGHT}
          height={TOP + 7 * (CELL + GAP)}
          aria-hidden="true"
          onMouseLeave={() => {
            walk.point(null);
          }}
        >
          {monthsOf(days).map(({ month, week }) => (
            <text key={month} className={styles.monthName} x={LEFT + week * (CELL + GAP) + 1} y={TOP - 6}>
              {shortMonth(month, locale)}
            </text>
          ))}
          {[0, 2, 4].map((row) => (
            <text
              key={row}
              className={styles.monthName}
              x="1"
              y={TOP + row * (CELL + GAP) + CELL / 2 + 1}
              dominantBaseline="central"
            >
              {shortWeekday(days[row]?.date ?? today, locale)}
            </text>
          ))}
          {days.map((day, index) => (
            <rect
              key={day.date}
              className={styles.cell}
              data-level={levelOf(totalOf(day), busiest)}
              data-chosen={index === walk.index || undefined}
              data-future={day.date > today || undefined}
              x={LEFT + Math.floor(index / 7) * (CELL + GAP) + 1}
              y={TOP + (index % 7) * (CELL + GAP) + 1}
              width={CELL}
              height={CELL}
              rx="3"
              onMouseEnter={() => {
                walk.point(index);
              }}
            />
          ))}
        </svg>
      </div>
      <Readout words={chosen === undefined ? '' : dayWords(chosen, today)}>
        <Scale />
      </Readout>
    </ChartFigure>
  );
}

/** In a narrow window the last weeks are in view, not the first. */
function showLastWeek(chart: HTMLElement | null): void {
  if (chart !== null) chart.scrollLeft = chart.scrollWidth;
}

function dayTable({ days, today }: Activity): FigureTable {
  return tableOf(t('insights.week.columns.date'), days, ({ date }) => shortDate(date, today, locale));
}

/** On paper, a line for each week: a line for each day would fill several pages. */
function weekTable({ days, today }: Activity): FigureTable {
  const weeks = days
    .filter((_, index) => index % 7 === 0)
    .map((first, week) => {
      const sum: { -readonly [K in keyof DayActivity]: DayActivity[K] } = { ...first };
      for (const day of days.slice(week * 7 + 1, week * 7 + 7))
        for (const kind of kinds) sum[kind] += day[kind];
      return sum;
    });
  return tableOf(t('insights.week.columns.week'), weeks, ({ date }) => shortDate(date, today, locale));
}

/** The latest first, without those in which nothing happened. */
function tableOf(
  name: string,
  counts: readonly DayActivity[],
  nameOf: (day: DayActivity) => string,
): FigureTable {
  return {
    head: [name, ...kinds.map((kind) => t(`insights.week.columns.${kind}`))],
    rows: counts
      .filter((day) => totalOf(day) > 0)
      .toReversed()
      .map((day) => [nameOf(day), ...kinds.map((kind) => day[kind])]),
  };
}

function Scale() {
  return (
    <span className={styles.key}>
      {t('insights.week.less')}
      <svg width={5 * (CELL + GAP)} height={CELL + 2} aria-hidden="true">
        {[0, 1, 2, 3, 4].map((level) => (
          <rect
            key={level}
            className={styles.cell}
            data-level={level}
            x={level * (CELL + GAP) + 1}
            y="1"
            width={CELL}
            height={CELL}
            rx="3"
          />
        ))}
      </svg>
      {t('insights.week.more')}
    </span>
  );
}

/**
 * The months, each at the first week whose first day is in it; the first one only if there is room before the second. Weeks
 * begin on the day that is usual where the user lives.
 */
function monthsOf(
  days: readonly DayActivity[],
): readonly { readonly month: string; readonly week: number }[] {
  const ofWeeks = days.filter((_, index) => index % 7 === 0).map(({ date }) => date.slice(0, 7));
  const starts = ofWeeks
    .map((month, week) => ({ month, week }))
    .filter(({ month, week }) => month !== ofWeeks[week - 1]);
  const [first, second] = starts;
  return first && second && second.week - first.week < 2 ? starts.slice(1) : starts;
}

function totalOf(day: DayActivity): number {
  return kinds.reduce((sum, kind) => sum + day[kind], 0);
}

/** From 0 for nothing to 4 for the busiest day. */
function levelOf(total: number, busiest: number): number {
  return total === 0 ? 0 : Math.max(1, Math.ceil((total / busiest) * 4));
}

function wordsOf(counts: Pick<DayActivity, (typeof kinds)[number]>): readonly string[] {
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`insights.week.${kind}`, { count: counts[kind] }));
}

function dayWords(day: DayActivity, today: Activity['today']): string {
  const words = wordsOf(day);
  return t('insights.week.day', {
    date: shortDate(day.date, today, locale),
    list: words.length === 0 ? t('insights.week.noneOnDay') : listed(words),
  });
}

/** The last seven days of the list are this week. */
function thisWeek({ days }: Activity): string {
  const sum = { applications: 0, interviews: 0, messages: 0, replies: 0 };
  for (const day of days.slice(-7)) for (const kind of kinds) sum[kind] += day[kind];
  const words = wordsOf(sum);
  return words.length === 0 ? t('insights.week.nothing') : t('insights.week.done', { list: listed(words) });
}

function useAhead(): string {
  const now = useNow();
  const cards = useBoard((state) => state.cards);
  return useMemo(() => {
    const isSoon = (at: Instant) => at > now && at <= now + WEEK_MS;
    let [interviews, due, dueNow] = [0, 0, 0];
    for (const card of cards.values()) {
      const { upcoming, current, isArchived } = card;
      if (isArchived) continue;
      const isDue = dueCardAt(card, now) !== null;
      if (isDue && current !== null && current.step !== 'close') dueNow += 1;
      if (upcoming !== null && isSoon(upcoming.startsAt)) interviews += 1;
      if (current !== null && current.step !== 'close' && isSoon(current.dueAt)) due += 1;
    }
    const words = [
      ...(interviews > 0 ? [t('insights.week.interviews', { count: interviews })] : []),
      ...(due > 0 ? [t('insights.week.due', { count: due })] : []),
    ];
    const ahead =
      words.length === 0
        ? t('insights.week.nothingAhead')
        : t('insights.week.ahead', { list: listed(words) });
    return dueNow === 0 ? ahead : `${t('insights.week.dueNow', { count: dueNow })} ${ahead}`;
  }, [cards, now]);
}
