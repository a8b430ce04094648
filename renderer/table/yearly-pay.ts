import { lowestAmount } from './lowest-amount';

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

/** For full-time work: 40 hours and 5 days a week. */
const perYear: Readonly<Record<PayPeriod, number>> = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 };

const per = String.raw`(?:per|an?|each|every|pro|je|die|im|par|por|al|all['’]|per|/)\s?`;

/** English, German, French, Spanish, Italian, Dutch, Portuguese and Turkish. */
const words: Readonly<Record<PayPeriod, string>> = {
  hour: String.raw`${per}(?:h|hr|hour|std|stunde|heure|hora|ora|uur|saat)\b|hourly|st[uü]ndlich|stundenlohn|saatlik|horaire`,
  day: String.raw`${per}(?:day|tag|jour|d[ií]a|dia|giorno|dag|g[uü]n)\b|daily|day rate|tagessatz|t[aä]glich`,
  week: String.raw`${per}(?:wk|week|woche|semaine|semana|settimana|hafta)\b|weekly|w[oö]chentlich`,
  month: String.raw`${per}(?:mo|mth|month|monat|mois|mes|m[eê]s|mese|maand|ay)\b|monthly|monatlich|mtl|mensuel|mensual|mensal|mensile|maandelijks|ayl[ıi]k|\bp\.?\s?c\.?\s?m\b|\bp\.?\s?m\b`,
  year: String.raw`${per}(?:y|yr|year|annum|jahr|an|année|año|ano|anno|jaar|y[ıi]l)\b|yearly|annual|j[aä]hrlich|jahresgehalt|annuel|anual|annuo|jaarlijks|y[ıi]ll[ıi]k|\bp\.?\s?a\b`,
};

const patterns = (Object.keys(words) as PayPeriod[]).map(
  (period) => [period, new RegExp(`(?<!\\p{L})(?:${words[period]})`, 'iu')] as const,
);

/** The period that a salary names; null if it names none, or more than one. */
export function payPeriod(text: string): PayPeriod | null {
  const named = patterns.filter(([, pattern]) => pattern.test(text)).map(([period]) => period);
  const [period, ...others] = named;
  return period === undefined || others.length > 0 ? null : period;
}

/** What a year is worth at least by a salary as it was written; null if its amount or its period isn't known. */
export function yearlyPay(text: string): number | null {
  const [lowest, period] = [lowestAmount(text), payPeriod(text)];
  return lowest === null || period === null ? null : lowest * perYear[period];
}
