import { useId, useRef, useState, type ReactNode } from 'react';
import { t } from '../core/words';
import { Button } from '../ui/button';
import type { FigureTable } from './figure-table';
import styles from './insights.module.css';
import { useIsOnPaper } from './paper/on-paper';
import { kinds, saveFigure, type FigureKind } from './saving/save-figure';

export interface ChartFigureProps {
  readonly title: string;
  readonly caption: string;
  readonly table: FigureTable;
  /** How the figure is cut: choices that hold for chart and table. */
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its title and caption, its table one key away (on paper below it), and ways to save it. */
export function ChartFigure(props: ChartFigureProps) {
  return useIsOnPaper() ? <PrintedFigure {...props} /> : <ShownFigure {...props} />;
}

function PrintedFigure({ title, caption, table, children }: ChartFigureProps) {
  const titleId = useId();
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
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
  return (
    <figure ref={figure} className={styles.figure} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId}>{title}</h3>
        <div className={styles.actions}>
          <SaveButtons title={title} table={table} figureOf={() => figure.current} />
          <Button
            look="quiet"
            aria-pressed={isTable}
            onClick={() => {
              setIsTable(!isTable);
            }}
          >
            {isTable ? t('insights.figure.chart') : t('insights.figure.table')}
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
  title,
  table,
  figureOf,
}: {
  readonly title: string;
  readonly table: FigureTable;
  readonly figureOf: () => HTMLElement | null;
}) {
  const save = (kind: FigureKind) => {
    const figure = figureOf();
    if (figure !== null) void saveFigure(kind, title, figure, table);
  };
  return kinds.map((kind) => {
    const word = kind.toUpperCase();
    const name = t('insights.figure.saveAs', { kind: word });
    return (
      <Button key={kind} look="quiet" aria-label={name} title={name} onClick={() => save(kind)}>
        {word}
      </Button>
    );
  });
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
                <td key={table.head[index + 1]}>{cell}</td>
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
