import type { Funnel, Funnels } from '@shared/statistics/funnel';
import { ENOUGH_REPLIES } from '@shared/statistics/insights';
import { monthName } from '@shared/i18n/dates';
import { locale, numberWords, t } from '../core/words';
import { BarLists, type Bar } from './bars';
import { ChartFigure, Choices, GroupName, StillName } from './chart-figure';
import { funnelCuts, useFigureChoices, type FunnelCut } from './choices';
import { percent } from './figures';
import type { FigureTable } from './figure-table';
import styles from './insights.module.css';
import { useIsOnPaper } from './paper/on-paper';

const lines = ['applied', 'interviewed', 'furtherRounds'] as const;
const ends = ['offer', 'rejected', 'silent', 'withdrew', 'open'] as const;
type Line = (typeof lines)[number] | (typeof ends)[number];
/** The lines whose share has a column in the table. */
const shares = ['interviewed', 'furtherRounds', 'offer'] as const;

/** How far applications got; by industry or month as a table, since it is for comparing. */
export function FunnelFigure({ funnels }: { readonly funnels: Funnels }) {
  const { cut, funnel: chosen } = useFigureChoices();
  const isOnPaper = useIsOnPaper();
  const groups = groupsOf(funnels, cut);
  const funnel = groups.find(({ key }) => key === chosen) ?? groups[0] ?? funnels.all;
  return (
    <ChartFigure
      title={t('insights.funnel.title')}
      caption={t('insights.funnel.caption')}
      table={tableOf(cut, groups)}
      choices={
        <Choices
          label={t('insights.responses.by')}
          choices={funnelCuts.map((value) => ({ value, word: t(`insights.funnel.by.${value}`) }))}
          chosen={cut}
          onChoose={(value) => useFigureChoices.setState({ cut: value })}
        />
      }
    >
      <div className={styles.responses} data-list={cut === 'all' || isOnPaper ? undefined : true}>
        {cut === 'all' || isOnPaper ? null : (
          <ul className={styles.groups}>
            {groups.map((group) => (
              <li key={group.key}>
                <button
                  type="button"
                  aria-pressed={group === funnel}
                  onClick={() => {
                    useFigureChoices.setState({ funnel: group.key });
                  }}
                >
                  <GroupName name={nameOf(cut, group.key)} />
                  <span className={styles.groupCounts}>{numberWords(group.applied)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.chartSide} data-body>
          {cut === 'all' ? null : <StillName name={nameOf(cut, funnel.key)} />}
          <BarLists label={t('insights.funnel.title')} lists={[{ title: '', bars: barsOf(funnel) }]} />
        </div>
      </div>
    </ChartFigure>
  );
}

function groupsOf({ all, byIndustry, bySource, byMonth }: Funnels, cut: FunnelCut): readonly Funnel[] {
  switch (cut) {
    case 'all':
      return [all];
    case 'industry':
      return byIndustry;
    case 'source':
      return bySource;
    case 'month':
      return byMonth.toReversed();
  }
}

function nameOf(cut: FunnelCut, key: string): string {
  if (cut === 'all') return t('insights.funnel.by.all');
  if (cut === 'month') return monthName(key, locale);
  if (key !== '') return key;
  return t(`insights.responses.group.${cut === 'source' ? 'noSource' : 'noIndustry'}`);
}

/** Further rounds are a share of those interviewed, everything else of all applications. */
function totalOf(funnel: Funnel, line: Line): number {
  return line === 'furtherRounds' ? funnel.interviewed : funnel.applied;
}

/** "83%"; null if they are too few to say. */
function shareOf(funnel: Funnel, line: Line): string | null {
  const total = totalOf(funnel, line);
  return total < ENOUGH_REPLIES ? null : percent(funnel[line] / total);
}

function barsOf(funnel: Funnel): readonly Bar[] {
  return [...lines, ...ends].map((line) => ({
    key: line,
    name: t(`insights.funnel.lines.${line}`),
    share: funnel.applied === 0 ? 0 : funnel[line] / funnel.applied,
    words: wordsOf(funnel, line),
    isFaint: line === 'silent' || line === 'withdrew' || line === 'open' || line === 'rejected',
  }));
}

function wordsOf(funnel: Funnel, line: Line): string {
  if (line === 'applied') return numberWords(funnel.applied);
  const share = shareOf(funnel, line);
  const values = { count: funnel[line], total: totalOf(funnel, line) };
  return share === null
    ? t('insights.funnel.few', values)
    : t('insights.funnel.value', { ...values, percent: share });
}

function tableOf(cut: FunnelCut, groups: readonly Funnel[]): FigureTable {
  const columns = [...lines, ...ends];
  return {
    head: [
      t('insights.funnel.columns.group'),
      ...columns.map((line) => t(`insights.funnel.lines.${line}`)),
      ...shares.map((line) => t(`insights.funnel.columns.${line}`)),
    ],
    rows: groups.map((funnel) => [
      nameOf(cut, funnel.key),
      ...columns.map((line) => funnel[line]),
      ...shares.map((line) => shareOf(funnel, line) ?? '–'),
    ]),
  };
}
