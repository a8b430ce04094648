import type { HeardTime } from '@shared/model/settings/heard-time';
import { industryKey } from '@shared/rules/dates/industry-pace';
import { survivalOf } from '@shared/statistics/survival';
import { checkInDays } from '@shared/rules/dates/days';
import {
  ENOUGH_REPLIES,
  groupings,
  type Grouping,
  type Insights,
  type WaitGroup,
} from '@shared/statistics/insights';
import { monthName } from '@shared/i18n/dates';
import { locale, t } from '../core/words';
import { useWindowSettings } from '../core/settings-store';
import { heardDays, heardOf } from './heard/heard-words';
import { ChartFigure, Choices, GroupName, StillName } from './chart-figure';
import { useFigureChoices } from './choices';
import { countsOf, withinDays } from './figures';
import type { FigureTable } from './figure-table';
import styles from './insights.module.css';
import { useIsOnPaper } from './paper/on-paper';
import { WaitChart } from './wait-chart';

/** No line break after a dash. */
const WORD_JOINER = '\u2060';

/** How long replies took: the curve of one group, and the figures of each. */
export function ResponseTimes({ responses }: { readonly responses: Insights['responses'] }) {
  const { grouping, group: chosen } = useFigureChoices();
  const isOnPaper = useIsOnPaper();
  const heardTimes = useWindowSettings((state) => state.settings?.heardTimes) ?? [];
  const groups = grouping === 'industry' ? withHeard(responses.industry, heardTimes) : responses[grouping];
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  const heard = grouping === 'industry' && group !== undefined ? heardOf(heardTimes, group.key) : [];
  const isFromMessage = grouping === 'step' || grouping === 'medium';
  return (
    <ChartFigure
      title={t('insights.responses.title')}
      caption={isFromMessage ? t('insights.responses.fromMessage') : t('insights.responses.fromInterview')}
      table={tableOf(grouping, groups, grouping === 'industry' ? heardTimes : [])}
      choices={
        <Choices
          label={t('insights.responses.by')}
          choices={groupings.map((value) => ({ value, word: t(`insights.responses.grouping.${value}`) }))}
          chosen={grouping}
          onChoose={(value) => useFigureChoices.setState({ grouping: value })}
        />
      }
    >
      <div className={styles.responses} data-list={grouping === 'all' || isOnPaper ? undefined : true}>
        {grouping === 'all' || isOnPaper ? null : (
          <GroupList grouping={grouping} groups={groups} chosen={group} />
        )}
        {group === undefined ? null : (
          <div className={styles.chartSide} data-body>
            <div>
              {grouping === 'all' ? null : <StillName name={groupName(grouping, group.key)} />}
              <p className={styles.finding}>{findingOf(group)}</p>
              {heard.map((one) => (
                <p key={one.id} className={styles.finding} dir="auto">
                  {t(one.where === '' ? 'insights.heard.line' : 'insights.heard.lineWhere', {
                    days: heardDays(one),
                    where: one.where,
                  })}
                </p>
              ))}
            </div>
            <WaitChart
              group={group}
              heard={heard}
              name={groupName(grouping, group.key)}
              axis={
                isFromMessage ? t('insights.responses.axisDaysMessage') : t('insights.responses.axisDays')
              }
            />
          </div>
        )}
      </div>
    </ChartFigure>
  );
}

function GroupList({
  grouping,
  groups,
  chosen,
}: {
  readonly grouping: Grouping;
  readonly groups: readonly WaitGroup[];
  readonly chosen: WaitGroup | undefined;
}) {
  return (
    <ul className={styles.groups}>
      {groups.map((group) => (
        <li key={group.key}>
          <button
            type="button"
            aria-pressed={group === chosen}
            onClick={() => {
              useFigureChoices.setState({ group: group.key });
            }}
          >
            <GroupName name={groupName(grouping, group.key)} />
            <span className={styles.groupCounts}>{countsOf(group)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the group says in a sentence or two; what to rely on instead if it is too small. */
export function findingOf(group: WaitGroup): string {
  const { events, quartiles } = group.survival;
  if (events < ENOUGH_REPLIES) {
    const range = ({ opens, due }: { readonly opens: number; readonly due: number }) =>
      `${String(opens)}–${WORD_JOINER}${String(due)}`;
    return [
      t('insights.responses.tooFew', { events, needed: ENOUGH_REPLIES }),
      t('insights.responses.default', {
        standard: range(checkInDays.week),
        fast: range(checkInDays.fast),
        slow: range(checkInDays.slow),
      }),
    ].join(' ');
  }
  return [...quartileWords(quartiles), `${countsOf(group)}.`].join(' ');
}

/** When a quarter, half and three quarters had a reply, as far as they had one. */
function quartileWords([first, median, third]: WaitGroup['survival']['quartiles']): readonly string[] {
  // All at once: a quarter and half needn't be said.
  if (third !== null && third === first)
    return [t('insights.responses.threeQuarters', { third: withinDays(third) })];
  const half =
    median === null
      ? t('insights.responses.noMedian')
      : t('insights.responses.median', { median: withinDays(median) });
  if (first === null) return [half];
  const values = { first: withinDays(first) };
  return [
    half,
    third === null
      ? t('insights.responses.firstQuartile', values)
      : t('insights.responses.quartiles', { ...values, third: withinDays(third) }),
  ];
}

/** A group in words. */
export function groupName(grouping: Grouping, key: string): string {
  switch (grouping) {
    case 'all':
      return t('insights.responses.group.all');
    case 'industry':
      return key === '' ? t('insights.responses.group.noIndustry') : key;
    case 'source':
      return key === '' ? t('insights.responses.group.noSource') : key;
    case 'month':
      return monthName(key, locale);
    case 'round':
      return t(`insights.responses.group.round${key as '1' | '2' | '3' | '4'}`);
    case 'step':
      return t(`steps.name.${key as 'thank-you' | 'check-in' | 'final'}`);
    case 'medium':
      return t(`application.media.${key as 'email' | 'linkedin' | 'phone'}`);
  }
}

/** The groups, and an empty one for each other industry you heard about. */
function withHeard(groups: readonly WaitGroup[], heardTimes: readonly HeardTime[]): readonly WaitGroup[] {
  const known = new Set(groups.map(({ key }) => industryKey(key)));
  const others = new Map(
    heardTimes
      .filter(({ industry }) => !known.has(industryKey(industry)))
      .map(({ industry }) => [industryKey(industry), industry]),
  );
  const empty = { survival: survivalOf([]), open: 0, longest: 0, dots: [] };
  return [...groups, ...[...others.values()].map((key) => ({ key, ...empty }))];
}

function tableOf(
  grouping: Grouping,
  groups: readonly WaitGroup[],
  heardTimes: readonly HeardTime[],
): FigureTable {
  return {
    head: (['group', 'n', 'events', 'open', 'ended', 'q1', 'median', 'q3', 'longest'] as const).map(
      (column) => t(`insights.responses.columns.${column}`),
    ),
    rows: [
      ...groups.map(({ key, survival, open, longest }) => [
        groupName(grouping, key),
        survival.n,
        survival.events,
        open,
        survival.n - survival.events - open,
        ...survival.quartiles.map((day) => (survival.events < ENOUGH_REPLIES || day === null ? '–' : day)),
        survival.n === 0 ? '–' : longest,
      ]),
      ...heardTimes.map((heard) => [
        t(heard.where === '' ? 'insights.heard.row' : 'insights.heard.rowWhere', { ...heard }),
        ...['–', '–', '–', '–'],
        heard.fromDays,
        '–',
        heard.toDays,
        '–',
      ]),
    ],
  };
}
