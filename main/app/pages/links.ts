/** Addresses that may be handed to the system's own programs. */
const protocols: ReadonlySet<string> = new Set(['https:', 'mailto:']);
/** Digits only: codes with * or # can change a telephone's settings. */
const telephone = /^tel:\+?\d{3,20}$/;

/**
 * The address if it is https, mailto or a telephone number, written exactly as it is opened; otherwise null. The window
 * shows each address in full first: one that the URL parser would change is not the one that was shown.
 */
export function externalAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  if (href !== text) return null;
  return protocols.has(protocol) || telephone.test(href) ? href : null;
}
