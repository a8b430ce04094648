import { expect, it } from 'vitest';
import { defaultTableLayout, orderOf, tableColumns } from '@shared/model/settings/table-columns';
import { tableLayoutSchema } from '@shared/model/settings/table-layout';
import { fittedWidths, withColumnAt, withColumnShown } from './table-layout';

it('a column moves to the place of another, and the others keep their order', () => {
  const moved = withColumnAt(defaultTableLayout, 'company', 'next');
  expect(orderOf(moved).slice(0, 4)).toEqual(['role', 'stage', 'next', 'company']);
  expect(orderOf(withColumnAt(moved, 'company', 'role')).slice(0, 4)).toEqual([
    'company',
    'role',
    'stage',
    'next',
  ]);
  expect(orderOf(moved)).toHaveLength(tableColumns.length);
  expect(tableLayoutSchema.parse(moved)).toEqual(moved);
});

it('a column is hidden and shown again, but never the last one', () => {
  const hidden = tableColumns.reduce(
    (layout, column) => withColumnShown(layout, column, false),
    defaultTableLayout,
  );
  expect(hidden.hidden).toHaveLength(tableColumns.length - 1);
  expect(withColumnShown(hidden, 'company', true).hidden).not.toContain('company');
});

it('a salary gets the room there is, since it also says what a year is worth', () => {
  const widthIn = (room: number) => fittedWidths(['company', 'salary'], room).salary;
  expect(widthIn(2000)).toBeGreaterThan(widthIn(400));
});

it('columns have the room there is, up to whole texts, and never less than they need', () => {
  const shown = tableColumns.filter((column) => !defaultTableLayout.hidden.includes(column));
  const sumIn = (room: number) => {
    const widths = fittedWidths(shown, room);
    return shown.reduce((sum, column) => sum + widths[column], 0);
  };
  const least = sumIn(0);
  expect(least).toBeLessThanOrEqual(1366 - 56);
  for (const room of [1310, 1400, 1500]) {
    expect(sumIn(room)).toBeLessThanOrEqual(room);
    expect(sumIn(room)).toBeGreaterThan(room - shown.length);
  }
  expect(sumIn(4000)).toBe(sumIn(3000));
});
