import { ActionIcon, SegmentedControl, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { MAX_LINE, paceSchema } from '@shared/model/application';
import { t } from '../../core/words';
import { Icon } from '../../ui/icons';
import type { IndustryRow, RowFault } from './industry-rows';
import styles from './industry-table.module.css';

export interface IndustryTableProps {
  readonly rows: readonly IndustryRow[];
  readonly faults: ReadonlyMap<number, RowFault>;
  /** The row whose name should get the focus next. */
  readonly focused: number | null;
  readonly onFocused: () => void;
  readonly onChange: (rows: readonly IndustryRow[]) => void;
}

const faultWords = {
  missing: () => t('settings.industries.nameMissing'),
  'too-long': () => t('settings.industries.nameTooLong', { max: MAX_LINE }),
  twice: () => t('settings.industries.nameTwice'),
} as const satisfies Record<RowFault, () => string>;

/** One line per industry: name, pace, and a button to remove it. */
export function IndustryTable({ rows, faults, focused, onFocused, onChange }: IndustryTableProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (focused === null) return;
    list.current?.querySelector<HTMLInputElement>(`[data-row="${focused}"] input`)?.focus();
    onFocused();
  }, [focused, onFocused]);
  const replace = (row: IndustryRow) => onChange(rows.map((one) => (one.key === row.key ? row : one)));
  const remove = (row: IndustryRow, index: number) => {
    // The focus stays in the list: on the row that moves up, or else on the one before.
    const heir = rows[index + 1] ?? rows[index - 1];
    if (heir) list.current?.querySelector<HTMLInputElement>(`[data-row="${heir.key}"] input`)?.focus();
    onChange(rows.filter((one) => one.key !== row.key));
  };
  return (
    <ul ref={list} className={styles.rows}>
      {rows.map((row, index) => (
        <IndustryLine
          key={row.key}
          row={row}
          number={index + 1}
          fault={faults.get(row.key) ?? null}
          onChange={replace}
          onRemove={() => remove(row, index)}
        />
      ))}
    </ul>
  );
}

interface IndustryLineProps {
  readonly row: IndustryRow;
  /** From 1, for a name while it has none. */
  readonly number: number;
  readonly fault: RowFault | null;
  readonly onChange: (row: IndustryRow) => void;
  readonly onRemove: () => void;
}

function IndustryLine({ row, number, fault, onChange, onRemove }: IndustryLineProps) {
  const name = row.name.trim() || t('settings.industries.nameless', { number });
  return (
    <li className={styles.row} data-row={row.key}>
      <TextInput
        variant="unstyled"
        size="xs"
        classNames={{ input: styles.name ?? '' }}
        aria-label={t('settings.industries.nameOf', { number })}
        value={row.name}
        error={fault ? faultWords[fault]() : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange({ ...row, name: event.currentTarget.value })}
      />
      <SegmentedControl
        size="xs"
        withItemsBorders={false}
        className={styles.pace ?? ''}
        aria-label={t('settings.industries.paceOf', { name })}
        value={row.pace}
        data={(['fast', 'standard', 'slow'] as const).map((value) => ({
          value,
          label: t(`settings.industries.paces.${value}`),
        }))}
        onChange={(pace) => onChange({ ...row, pace: paceSchema.parse(pace) })}
      />
      <ActionIcon
        variant="subtle"
        size="md"
        className={styles.remove ?? ''}
        aria-label={t('settings.industries.remove', { name })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </ActionIcon>
    </li>
  );
}
