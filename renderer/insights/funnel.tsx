import type { Funnel, Funnels } from '@shared/statistics/funnel';
import { monthName } from '@shared/i18n/dates';
import { locale, t } from '../core/words';
import { Bars, type Bar } from './bars';
import { ChartFigure, Choices } from './chart-figure';
import { funnelCuts, useFigureChoices, type FunnelCut } from './choices';
import { percent } from './figures';
import type { FigureTable } from './figure-table';
import styles from './insights.module.css';
import { useIsOnPaper } from './paper/on-paper';

const lines = ['applied', 'interviewed', 'furtherRounds'] as const;
const ends = ['offer', 'rejected', 'silent', 'withdrew', 'open'] as const;

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
                  <span className={styles.groupName}>{nameOf(cut, group.key)}</span>
                  <span className={styles.groupCounts}>{group.applied}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.chartSide}>
          {isOnPaper && cut !== 'all' ? (
            <h4 className={styles.groupName}>{nameOf(cut, funnel.key)}</h4>
          ) : null}
          <Bars label={t('insights.funnel.title')} bars={barsOf(funnel)} />
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
function barsOf(funnel: Funnel): readonly Bar[] {
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  const bar = (line: (typeof lines)[number] | (typeof ends)[number], of: number): Bar => ({
    key: line,
    name: t(`insights.funnel.lines.${line}`),
    share: share(funnel[line], funnel.applied),
    words:
      line === 'applied'
        ? String(funnel.applied)
        : t('insights.funnel.value', { count: funnel[line], percent: percent(share(funnel[line], of)) }),
    isFaint: line === 'silent' || line === 'withdrew' || line === 'open' || line === 'rejected',
  });
  return [
    bar('applied', funnel.applied),
    bar('interviewed', funnel.applied),
    bar('furtherRounds', funnel.interviewed),
    ...ends.map((line) => bar(line, funnel.applied)),
  ];
}

function tableOf(cut: FunnelCut, groups: readonly Funnel[]): FigureTable {
  const columns = [...lines, ...ends];
  return {
    head: [t('insights.funnel.columns.group'), ...columns.map((line) => t(`insights.funnel.lines.${line}`))],
    rows: groups.map((funnel) => [nameOf(cut, funnel.key), ...columns.map((line) => funnel[line])]),
  };
}
