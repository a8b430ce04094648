/**
 * The address that dials a number as the user typed it; null if it is none. Signs that only group digits are left out, and
 * so is the "(0)" of an international number. Codes with * or # are not dialled: they can change a telephone's settings.
 */
export function telLink(phone: string): string | null {
  const typed = phone.trim();
  const isInternational = typed.startsWith('+');
  const grouped = isInternational ? typed.replace(/\(0\)/, '') : typed;
  if (!/^\+?[\d\s().\-/\u2010-\u2013\u00A0]+$/.test(grouped)) return null;
  const digits = grouped.replace(/\D/g, '');
  return digits.length < 3 || digits.length > 20 ? null : `tel:${isInternational ? '+' : ''}${digits}`;
}
