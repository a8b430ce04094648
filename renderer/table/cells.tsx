import { shortDate } from '@shared/i18n/dates';
import type { Card } from '@shared/model/card';
import type { TagId } from '@shared/model/ids';
import type { Overview } from '@shared/model/views/overview';
import type { TableColumn } from '@shared/model/settings/table-columns';
import type { Instant } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { CutLine } from '../cards/line/cut-line';
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
    case 'interviews':
      return overview ? <Rounds rounds={overview.rounds} now={now} /> : null;
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

/** The first of them, in a wide column two, and how many more there are. A screen reader reads each once. */
function Tags({ ids }: { readonly ids: readonly TagId[] }) {
  const tags = tagsById(useTags(), ids);
  if (tags.length === 0) return null;
  return (
    <span className={styles.tags} title={tags.map(({ name }) => name).join(', ')}>
      <span className={styles.tagLine}>
        {tags.slice(0, 2).map(({ id, name, colour }, place) => (
          <span key={id} className={styles.tag} dir="auto" aria-hidden={place > 0}>
            <TagDot colour={colour} />
            <span className={styles.text}>{name}</span>
          </span>
        ))}
        <More count={tags.length - 1} where="narrow" />
        <More count={tags.length - 2} where="wide" />
      </span>
      <span className="visually-hidden">
        {tags
          .slice(1)
          .map(({ name }) => name)
          .join(', ')}
      </span>
    </span>
  );
}

/** "+2"; nothing for none. Screen readers get the same in words. */
function More({ count, where }: { readonly count: number; readonly where?: 'narrow' | 'wide' }) {
  if (count <= 0) return null;
  return (
    <span className={styles.moreOf} data-where={where} aria-hidden="true">
      {t('table.plus', { count })}
    </span>
  );
}

/** The next step or, as on the card, where the search found its words. */
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
        <span className={styles.text}>
          <CutLine text={line} />
        </span>
        {when}
      </span>
      {badge && card.outcome === null ? <StateBadge {...badge} /> : null}
    </span>
  );
}

function dateWords(at: Instant, now: Instant): string {
  return shortDate(dateOf(at, computerZone()), dateOf(now, computerZone()), locale);
}

/** A coming round with its time, a past one with its date; and how many there are besides. */
function Rounds({ rounds, now }: { readonly rounds: readonly Instant[]; readonly now: Instant }) {
  const last = rounds.at(-1);
  if (last === undefined) return null;
  const when = last > now ? ownMomentWords(last, now) : dateWords(last, now);
  if (rounds.length === 1) return <Text words={when} />;
  const all = t('table.rounds', { when, count: rounds.length });
  return (
    <span className={styles.rounds} title={all}>
      <span className={styles.text} aria-hidden="true">
        {when}
      </span>
      <More count={rounds.length - 1} />
      <span className="visually-hidden">{all}</span>
    </span>
  );
}

function nameWords([name = '', ...others]: readonly string[]): string {
  return others.length === 0 ? name : t('table.more', { name, count: others.length });
}
