/** Whole numbers as the user's region writes them. Pure; formatters are cached, since a table has many cells. */
const formats = new Map<string, Intl.NumberFormat>();

/** "4,749", or "4.749" in German regions. */
export function wholeNumber(value: number, locale: string): string {
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    formats.set(locale, format);
  }
  return format.format(value);
}
