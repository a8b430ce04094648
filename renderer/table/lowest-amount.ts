/** A number with its separators: a point or comma before one or two last digits begins the cents. */
const amount = String.raw`\d(?:[\d.,'’\s]*\d)?`;
const thousands = String.raw`\s?(?:k|tsd)(?![\p{L}\p{N}])`;
/** The first amount, and that after it in a range, each perhaps in thousands. */
const range = new RegExp(
  `(?<low>${amount})(?<lowK>${thousands})?(?:[^\\p{N}]{1,8}(?<high>${amount})(?<highK>${thousands})?)?`,
  'iu',
);

/** The first amount in a salary as it was written: 48500 for "48.500 € to 52.000", 85000 for "$85-95k"; null without one. */
export function lowestAmount(text: string): number | null {
  const { low, lowK, high, highK } = range.exec(text)?.groups ?? {};
  if (low === undefined) return null;
  const [lowest, highest] = [numberOf(low), numberOf(high ?? '0')];
  // "85-95k" means thousands both times, "900 to 1k" doesn't.
  const isInThousands = lowK !== undefined || (highK !== undefined && lowest < highest);
  return isInThousands ? lowest * 1_000 : lowest;
}

function numberOf(written: string): number {
  const [, whole = written, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(written) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${cents}`);
}
