/** The sheet of paper that printers hold. Pure. */
export type PaperSize = 'A4' | 'Letter';

/** CLDR, supplemental data, measurementData/paperSize. Everybody else uses A4. */
const letterRegions = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

/** @param region a locale (BCP 47); its likeliest region if it names none. */
export function paperOf(region: string): PaperSize {
  return letterRegions.has(new Intl.Locale(region).maximize().region ?? '') ? 'Letter' : 'A4';
}
