import { locale } from './words';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** The size of a file: "68 MB", "1.2 GB"; at least 1 kB. */
export function sizeWords(bytes: number): string {
  let size = Math.max(1, bytes / 1_000);
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1_000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[unit] ?? 'gigabyte',
    maximumFractionDigits: size < 10 && unit > 0 ? 1 : 0,
  }).format(size);
}
