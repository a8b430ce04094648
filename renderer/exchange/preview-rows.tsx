import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { dateAndTime, dateWithYear, shortDate } from '@shared/i18n/dates';
import type { DuplicateAnswer, ImportPreview, PreviewRow } from '@shared/ipc/import';
import type { Outcome } from '@shared/model/application';
import type { CalendarDate, Instant } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import { call } from '../core/bridge';
import { computerZone, useNow } from '../core/clock';
import { locale, t } from '../core/words';
import { answerFor, type ReadState } from './import-session';
import styles from './preview-rows.module.css';

/** The height of a row with one line. */
const ROW_HEIGHT = 33;
const OVERSCAN = 8;
/** Rows asked for at once. */
const PAGE = 100;

export interface PreviewRowsProps {
  readonly state: ReadState;
  readonly total: number;
}

/** What becomes of each row. Only the rows in view are drawn, and only those near it were asked for. */
export function PreviewRows({ state: { preview, duplicates }, total }: PreviewRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const now = useNow();
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    initialRect: { width: 800, height: 320 },
  });
  const items = virtualizer.getVirtualItems();
  const rowAt = useRows(preview, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  return (
    <div
      ref={scroller}
      role="table"
      aria-label={t('exchange.rows.title')}
      aria-rowcount={total + 1}
      className={styles.table}
      // The arrow keys scroll it.
      tabIndex={0}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.row}>
          {(['line', 'company', 'role', 'applied', 'becomes'] as const).map((name) => (
            <span key={name} role="columnheader">
              {t(`exchange.rows.${name}`)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            className={styles.row}
            ref={virtualizer.measureElement}
            data-index={index}
            data-fate={rowAt(index)?.fate}
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            <Cells row={rowAt(index)} now={now} answerOf={(place) => answerFor(duplicates, place)} />
          </div>
        ))}
      </div>
    </div>
  );
}

interface CellsProps {
  readonly row: PreviewRow | undefined;
  readonly now: Instant;
  readonly answerOf: (index: number) => DuplicateAnswer;
}

function Cells({ row, now, answerOf }: CellsProps) {
  if (row === undefined) return <span role="cell">{t('exchange.rows.loading')}</span>;
  const { table, line, company, role, appliedOn, fate } = row;
  const isTaken = fate === 'add' || fate === 'duplicate';
  const texts = [
    String(line),
    company ?? t('exchange.rows.unknown'),
    role ?? t(isTaken ? 'exchange.noRole' : 'exchange.rows.unknown'),
    appliedOn === null ? '' : dateWithYear(appliedOn, locale),
    fateWords(row, now, answerOf(row.index)),
  ];
  return texts.map((text, place) => (
    // The columns never move.
    <span
      key={place}
      role="cell"
      {...(place === 0 && table !== undefined ? { title: placeInTable(table, line) } : {})}
    >
      {text}
    </span>
  ));
}

const placeInTable = (table: string, line: number) => t('exchange.rows.lineInTable', { table, line });

function fateWords(
  { fate, stage, outcome, closedOn, interviewStart, company, role, ask, messages }: PreviewRow,
  now: Instant,
  answer: DuplicateAnswer,
): string {
  if (fate === 'duplicate') return t(`exchange.rows.duplicates.${answer}`);
  if (fate === 'wrong') {
    const missing = company !== null ? 'role' : role !== null ? 'company' : 'both';
    return t(`exchange.rows.fates.wrong.${missing}`);
  }
  if (fate !== 'add') return t(`exchange.rows.fates.${fate}`);
  const sent = messages
    .toReversed()
    .map((message) => `, ${sentWords(message, now)}`)
    .join('');
  if (outcome !== null) return `${endedWords(outcome, closedOn)}${sent}`;
  const column = stage === null ? '' : t(`board.columns.${stage}`);
  if (ask.includes('interview')) return `${column}, ${t('exchange.rows.interviewOpen')}`;
  if (interviewStart === null) return column;
  const when = dateAndTime(interviewStart, now, computerZone(), locale);
  // What was sent last says more than when they met.
  if (sent !== '') return `${column}${sent}, ${t('exchange.rows.interviewOn', { when })}`;
  return `${column}, ${t('exchange.rows.interviewOn', { when })}`;
}

function sentWords({ step, sentOn }: PreviewRow['messages'][number], now: Instant): string {
  const date = shortDate(sentOn, dateOf(now, computerZone()), locale);
  const words = { step: t(`steps.inSentence.${step}`), date };
  return t('exchange.rows.sent', words);
}

/** "Rejected, 12 Mar 2026": as it will be recorded. */
function endedWords(outcome: Outcome, closedOn: CalendarDate | null): string {
  const how = { outcome: t(`exchange.meanings.${outcome}`) };
  return closedOn === null
    ? t('exchange.rows.endedUnknown', how)
    : t('exchange.rows.ended', { ...how, date: dateWithYear(closedOn, locale) });
}

/** The rows of a preview: the first came with it, the others are asked for page by page. */
function createPages(preview: ImportPreview) {
  const store = createStore<ReadonlyMap<number, readonly PreviewRow[]>>(() => new Map([[0, preview.rows]]));
  const asked = new Set([0]);
  return {
    store,
    async ask(page: number): Promise<void> {
      if (asked.has(page)) return;
      asked.add(page);
      const reply = await call('import:rows', { from: page * PAGE, count: PAGE });
      if (reply.ok) store.setState(new Map([...store.getState(), [page, reply.value]]), true);
      else asked.delete(page);
    },
  };
}

/** The row at each place; undefined until it is there. Those from `first` to `last` are asked for. */
function useRows(preview: ImportPreview, first: number, last: number) {
  const pages = useMemo(() => createPages(preview), [preview]);
  const known = useStore(pages.store);
  const from = Math.floor(first / PAGE);
  const to = Math.floor(last / PAGE);
  useEffect(() => {
    for (let page = from; page <= to; page += 1) void pages.ask(page);
  }, [pages, from, to]);
  return (index: number) => known.get(Math.floor(index / PAGE))?.[index % PAGE];
}
