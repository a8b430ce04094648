import { shortDate } from '@shared/i18n/dates';
import type { Card } from '@shared/model/card';
import type { TagId } from '@shared/model/ids';
import type { Overview } from '@shared/model/views/overview';
import type { TableColumn } from '@shared/model/settings/table-columns';
import type { Instant } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { HitLine, MarkedName, useHitWords } from '../cards/search/marked';
import { cardWords } from '../cards/words';
import { computerZone } from '../core/clock';
import { dayWords, ownMomentWords, relativeWords } from '../core/date-words';
import { tagsById, useTags } from '../core/use-tags';
import { locale, numberWords, t } from '../core/words';
import { Monogram } from '../ui/monogram';
import { TagDot } from '../ui/tag-dot';
import { StateBadge } from '../ui/state-badge';
import { appliedOn } from './table-rows';
import { payPeriod, yearlyPay } from './yearly-pay';
import styles from './table.module.css';

export interface CellProps {
  readonly column: TableColumn;
  readonly card: Card;
  /** Undefined until it was read. */
  readonly overview: Overview | undefined;
  readonly now: Instant;
}

/** What a row shows in a column. */
export function Cell({ column, card, overview, now }: CellProps) {
  switch (column) {
    case 'company':
      return <Company card={card} />;
    case 'role':
      return <Text words={card.role} isMarked />;
    case 'next':
      return <NextStep card={card} now={now} />;
    case 'tags':
      return <Tags ids={card.tags ?? []} />;
    case 'sent':
    case 'heard': {
      const at = overview?.[`${column}At`] ?? null;
      return at === null ? null : (
        <Text words={relativeWords(at, computerZone(), now)} hint={ownMomentWords(at, now)} />
      );
    }
    default:
      return <Text words={cellText({ column, card, overview, now })} />;
  }
}

function cellText({ column, card, overview, now }: CellProps): string {
  switch (column) {
    case 'stage':
      return t(`board.columns.${card.stage}`);
    case 'applied': {
      const date = appliedOn(card, overview, computerZone());
      return date ? dayWords(date, computerZone(), now) : '';
    }
    case 'interviews':
      return overview ? roundWords(overview.rounds, now) : '';
    case 'people':
      return overview ? nameWords(overview.people) : '';
    case 'industry':
      return overview?.industry ?? '';
    case 'source':
    case 'location':
      return card[column] ?? '';
    case 'salary':
      return salaryWords(card.salary ?? '');
    default:
      return '';
  }
}

/** As it was written; what is paid by the hour or the month also by the year, which it is sorted by. */
function salaryWords(salary: string): string {
  const period = payPeriod(salary);
  const yearly = yearlyPay(salary);
  if (yearly === null || period === 'year') return salary;
  return t('table.yearly', { salary, amount: numberWords(Math.round(yearly)) });
}

interface TextProps {
  readonly words: string;
  readonly hint?: string;
  /** True if the words of the search are marked in it. */
  readonly isMarked?: boolean;
}

function Text({ words, hint = words, isMarked = false }: TextProps) {
  return (
    <span className={styles.text} title={hint} dir="auto">
      {isMarked ? <MarkedName text={words} /> : words}
    </span>
  );
}

function Company({ card }: Pick<CellProps, 'card'>) {
  const company = card.company || t('board.unreadable.company');
  return (
    <span className={styles.company}>
      <Monogram name={card.company} />
      <Text words={company} isMarked />
      {card.unreadable === null ? null : (
        <span className={styles.second}>{t('board.unreadable.readOnly')}</span>
      )}
    </span>
  );
}

function Tags({ ids }: { readonly ids: readonly TagId[] }) {
  const tags = tagsById(useTags(), ids);
  return (
    <span className={styles.tags} title={tags.map(({ name }) => name).join(', ')}>
      {tags.map(({ id, name, colour }) => (
        <span key={id} className={styles.tag} dir="auto">
          <TagDot colour={colour} />
          {name}
        </span>
      ))}
    </span>
  );
}

/** What is next or, like on its card, where the search found its words. */
function NextStep({ card, now }: Pick<CellProps, 'card' | 'now'>) {
  const { line, when, facts, badge } = cardWords(card, now);
  const hit = useHitWords(card.id);
  if (hit)
    return (
      <span className={styles.next}>
        <HitLine hit={hit} />
      </span>
    );
  return (
    <span className={styles.next} title={facts === '' ? line : `${line}${when}\n${facts}`}>
      {/* If there isn't enough room, what to do is cut off and the time is not. */}
      <span className={styles.step}>
        <span className={styles.text}>{line}</span>
        {when}
      </span>
      {badge && card.outcome === null ? <StateBadge {...badge} /> : null}
    </span>
  );
}

function dateWords(at: Instant, now: Instant): string {
  return shortDate(dateOf(at, computerZone()), dateOf(now, computerZone()), locale);
}

/** A coming round with its time, a past one with its date; and how many there are. */
function roundWords(rounds: readonly Instant[], now: Instant): string {
  const last = rounds.at(-1);
  if (last === undefined) return '';
  const when = last > now ? ownMomentWords(last, now) : dateWords(last, now);
  return rounds.length === 1 ? when : t('table.rounds', { when, count: rounds.length });
}

function nameWords([name = '', ...others]: readonly string[]): string {
  return others.length === 0 ? name : t('table.more', { name, count: others.length });
}
