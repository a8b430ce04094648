/** Addresses that may be handed to the system's own programs. */
const protocols: ReadonlySet<string> = new Set(['https:', 'mailto:']);
/** Digits only: codes with * or # can change a telephone's settings. */
const telephone = /^tel:\+?\d{3,20}$/;

/** The address, normalised, if it is https, mailto or a telephone number; otherwise null. */
export function externalAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return protocols.has(url.protocol) || telephone.test(url.href) ? url.href : null;
}
