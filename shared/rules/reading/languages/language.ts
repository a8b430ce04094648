/** What a language calls a time by which somebody answers: patterns for text in small letters, without accents. */
export interface Language {
  /** Its commonest words; other languages share few of them. */
  readonly common: RegExp;
  /** Somebody answers or decides. */
  readonly answer: RegExp;
  /** The user is asked for something, or it is about something else. */
  readonly asked: RegExp;
  readonly denied: RegExp;
  /** Right before a time that is a start, has passed, or is another event's. */
  readonly start: RegExp;
  /** The same right after it: "10 Aralık'tan sonra". */
  readonly startAfter?: RegExp;
  /** From January on, from Monday on, and from one to ten; each an alternative of patterns. */
  readonly months: string;
  readonly weekdays: string;
  readonly numbers: string;
  /** Other counts, with what they are in English. */
  readonly counts: Readonly<Record<string, string>>;
  /** Before a date, which makes it a limit: "avant le". */
  readonly limit: string;
  /** Before a date, which does so only beside words of an answer: "el viernes". */
  readonly on: string;
  /** After a date: "10 Aralık'a kadar". */
  readonly limitAfter?: string;
  /** Between day, month and year. */
  readonly of: string;
  /** Before a length: "within"; or after it. */
  readonly within: string;
  readonly withinAfter?: string;
  readonly hours: string;
  readonly days: string;
  readonly businessDays: string;
  readonly weeks: string;
  readonly monthsLong: string;
  /** Before or after a week, a month, a year: "fin de", "sonuna". */
  readonly end: string;
  readonly middle: string;
  readonly beginning: string;
  readonly isPartAfter?: true;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly week: string;
  readonly thisMonth: string;
  readonly nextMonth: string;
  readonly month: string;
  readonly year: string;
  /** What needs no words around it, with what it is in English. */
  readonly phrases: Readonly<Record<string, string>>;
}
