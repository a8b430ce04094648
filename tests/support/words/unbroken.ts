const days = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const shortDate = new RegExp(`\\b(${days}) (\\d{1,2}) (${months})\\b( \\d{4})?`, 'g');

/** The text with no-break spaces within its short dates ("Wed 11 Mar"), as the program writes them. */
export function unbroken(text: string): string {
  return text.replaceAll(shortDate, (date) => date.replaceAll(' ', '\u00a0'));
}
