/** Figures as other scripts write them. Pure, and total. */

/** Those of Arabic, and of Persian and Urdu. */
const otherDigit = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** The text with the digits 0 to 9 in place of Arabic ones: "١٢ March" → "12 March". Its length stays the same. */
export function withPlainDigits(text: string): string {
  return text.replace(otherDigit, (digit) => String(digit.charCodeAt(0) & 0xf));
}
