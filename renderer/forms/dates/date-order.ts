/** The order in which a region writes the numbers of a date. */

export interface DateOrder {
  /** Which of the three comes first in a whole date. */
  readonly first: 'day' | 'month' | 'year';
  /** True if a date without a year starts with its day. */
  readonly isDayFirst: boolean;
}

const known = new Map<string, DateOrder>();

/** The order used in the region of `locale` (BCP 47). */
export function dateOrderOf(locale: string): DateOrder {
  const found = known.get(locale);
  if (found) return found;
  const first = firstOf(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const order = { first, isDayFirst: firstOf(locale, { month: 'numeric', day: 'numeric' }) === 'day' };
  known.set(locale, order);
  return order;
}

function firstOf(locale: string, options: Intl.DateTimeFormatOptions): DateOrder['first'] {
  const parts = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' }).formatToParts(0);
  for (const { type } of parts) if (type === 'day' || type === 'month' || type === 'year') return type;
  return 'day';
}

/** A numeric date as the region writes it, as an example. */
export function figuresIn(locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(2026, 2, 20));
}
