import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { arePressed } from '@shared/commands/keys';
import { numberWords, t } from '../core/words';
import { Button } from '../ui/button';
import { isMac } from '../ui/system';
import type { FigureTable } from './figure-table';
import styles from './insights.module.css';
import { useIsOnPaper } from './paper/on-paper';
import { kinds, saveFigure, tableKinds, type FigureKind } from './saving/save-figure';

export interface ChartFigureProps {
  readonly title: string;
  readonly caption: string;
  readonly table: FigureTable;
  /** How the figure is cut: choices that hold for chart and table. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}

/** Shows the table instead of the chart, or the chart again, while the focus is in the figure. */
const TABLE_KEY = 'T';

/** A chart with its title and caption, its table one key away (on paper below it), and ways to save it. */
export function ChartFigure(props: ChartFigureProps) {
  return useIsOnPaper() ? <PrintedFigure {...props} /> : <ShownFigure {...props} />;
}

function PrintedFigure({ title, caption, table, children }: ChartFigureProps) {
  const titleId = useId();
  return (
    <figure className={styles.figure} data-still aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {children}
      <figcaption className={styles.caption}>{caption}</figcaption>
      <Table table={table} labelledBy={titleId} />
    </figure>
  );
}

function ShownFigure({ title, caption, table, choices, children }: ChartFigureProps) {
  const [isTable, setIsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const titleId = useId();
  const word = isTable ? t('insights.figure.chart') : t('insights.figure.table');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !arePressed(TABLE_KEY, event, isMac)) return;
    event.preventDefault();
    flushSync(() => setIsTable(!isTable));
    // What had the focus is gone: what is shown instead takes it.
    if (figure.current?.contains(document.activeElement) !== true)
      figure.current?.querySelector<HTMLElement>('[role="group"][tabindex]')?.focus();
  };
  return (
    <figure
      ref={figure}
      className={styles.figure}
      data-table={isTable || undefined}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h3 id={titleId}>{title}</h3>
        <div className={styles.actions}>
          <SaveButtons
            kinds={isTable ? tableKinds : kinds}
            title={title}
            table={table}
            figureOf={() => figure.current}
          />
          <Button
            look="quiet"
            aria-keyshortcuts={TABLE_KEY}
            title={t('insights.figure.tableKey', { name: word, key: TABLE_KEY })}
            onClick={() => {
              setIsTable(!isTable);
            }}
          >
            {word}
          </Button>
        </div>
      </div>
      {choices}
      {isTable ? <Table table={table} labelledBy={titleId} /> : children}
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

function SaveButtons({
  kinds: offered,
  title,
  table,
  figureOf,
}: {
  readonly kinds: readonly FigureKind[];
  readonly title: string;
  readonly table: FigureTable;
  readonly figureOf: () => HTMLElement | null;
}) {
  const save = (kind: FigureKind) => {
    const figure = figureOf();
    if (figure !== null) void saveFigure(kind, title, figure, table);
  };
  return offered.map((kind) => {
    const word = kind.toUpperCase();
    const name = t('insights.figure.saveAs', { kind: word });
    return (
      <Button key={kind} look="quiet" aria-label={name} title={name} onClick={() => save(kind)}>
        {word}
      </Button>
    );
  });
}

/** What the point walked to says, read out; while there is none, the legend, which isn't. */
export function Readout({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div className={styles.readout}>
      <p aria-live="polite">{words}</p>
      <p className={styles.legend} data-hidden={words === '' ? undefined : true}>
        {children}
      </p>
    </div>
  );
}

function Table({ table, labelledBy }: { readonly table: FigureTable; readonly labelledBy: string }) {
  return (
    // Focusable, so that a table longer or wider than its place is scrolled by keys too.
    <div className={styles.scroller} tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.head.map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...cells], row) => (
            <tr key={`${name} ${String(row)}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={table.head[index + 1]}>{typeof cell === 'number' ? numberWords(cell) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A choice between a few options, as buttons in a row. */
export function Choices<T extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly word: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}) {
  return (
    <div className={styles.choices} role="group" aria-label={label}>
      {choices.map(({ value, word }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => {
            onChoose(value);
          }}
        >
          {word}
        </button>
      ))}
    </div>
  );
}

/** The name of a group in a list, whole in its tooltip. */
export function GroupName({ name }: { readonly name: string }) {
  return (
    <span className={styles.groupName} title={name} dir="auto">
      {name}
    </span>
  );
}

/** The name of the group shown, on paper and in a saved picture, which have no list of groups. */
export function StillName({ name }: { readonly name: string }) {
  return <h4 className={styles.stillName}>{name}</h4>;
}
