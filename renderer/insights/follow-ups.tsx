import type { Medium, MessageStep } from '@shared/model/application';
import type { Timing } from '@shared/statistics/facts';
import type { TimeOfDay } from '@shared/statistics/waits';
import { ENOUGH_REPLIES, type FollowUps, type ReplyRate } from '@shared/statistics/insights';
import { t } from '../core/words';
import { BarLists, type Bar } from './bars';
import { ChartFigure } from './chart-figure';
import { percent } from './figures';
import type { FigureTable } from './figure-table';

/** Reply rates by step, timing and medium, and after how many messages replies came. */
export function FollowUpsFigure({ followUps }: { readonly followUps: FollowUps }) {
  const parts = partsOf(followUps);
  return (
    <ChartFigure
      title={t('insights.followUps.title')}
      caption={t('insights.followUps.caption')}
      table={tableOf(parts, followUps)}
    >
      <BarLists
        label={t('insights.followUps.title')}
        lists={[
          ...parts.map(({ title, rates }) => ({
            title,
            bars: rates.map(({ name, rate }) => barOf(name, rate)),
          })),
          { title: t('insights.followUps.groups.count'), bars: countBars(followUps) },
        ]}
      />
    </ChartFigure>
  );
}

interface Part {
  readonly title: string;
  readonly rates: readonly { readonly name: string; readonly rate: ReplyRate }[];
}

function partsOf({ byStep, byTiming, byTimeOfDay, byMedium }: FollowUps): readonly Part[] {
  const named = (rates: readonly ReplyRate[], nameOf: (key: string) => string) =>
    rates.map((rate) => ({ name: nameOf(rate.key), rate }));
  return [
    {
      title: t('insights.followUps.groups.step'),
      rates: named(byStep, (key) => t(`steps.name.${key as MessageStep}`)),
    },
    {
      title: t('insights.followUps.groups.timing'),
      rates: named(byTiming, (key) => t(`insights.followUps.timing.${key as Timing}`)),
    },
    {
      title: t('insights.followUps.groups.timeOfDay'),
      rates: named(byTimeOfDay, (key) => t(`insights.followUps.timeOfDay.${key as TimeOfDay}`)),
    },
    {
      title: t('insights.followUps.groups.medium'),
      rates: named(byMedium, (key) => t(`application.media.${key as Medium}`)),
    },
  ];
}

/** Messages that may still be answered are left out of the rate: they are neither a yes nor a no. */
function barOf(name: string, { key, sent, replied, open }: ReplyRate): Bar {
  const decided = sent - open;
  if (sent === 0) return { key, name, share: 0, words: t('insights.followUps.none'), isFaint: true };
  if (decided === 0)
    return { key, name, share: 0, words: t('insights.followUps.open', { count: open }), isFaint: true };
  const share = replied / decided;
  const values = { replied, sent: decided, percent: percent(share) };
  return decided < ENOUGH_REPLIES
    ? { key, name, share, words: t('insights.followUps.tooFew', values), isFaint: true }
    : { key, name, share, words: t('insights.followUps.rate', values) };
}

function countBars({ messagesUntilReply }: FollowUps): readonly Bar[] {
  const total = messagesUntilReply.reduce((sum, count) => sum + count, 0);
  return messagesUntilReply.map((count, messages) => ({
    key: String(messages),
    name: t('insights.followUps.messages', { count: messages }),
    share: total === 0 ? 0 : count / total,
    words: total === 0 ? t('insights.followUps.noReplies') : t('insights.followUps.share', { count, total }),
    isFaint: total < ENOUGH_REPLIES,
  }));
}

function tableOf(parts: readonly Part[], { messagesUntilReply }: FollowUps): FigureTable {
  const rowName = (title: string, name: string) => t('insights.followUps.row', { title, name });
  return {
    head: (['what', 'sent', 'replied', 'open', 'ended', 'rate'] as const).map((column) =>
      t(`insights.followUps.columns.${column}`),
    ),
    rows: [
      ...parts.flatMap(({ title, rates }) =>
        rates.map(({ name, rate: { sent, replied, open } }) => [
          rowName(title, name),
          ...[sent, replied, open, sent - replied - open],
          sent - open < ENOUGH_REPLIES ? '–' : percent(replied / (sent - open)),
        ]),
      ),
      ...messagesUntilReply.map((count, messages) => [
        rowName(t('insights.followUps.groups.count'), t('insights.followUps.messages', { count: messages })),
        ...['–', count, '–', '–', '–'],
      ]),
    ],
  };
}
