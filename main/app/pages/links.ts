/** Addresses that may be handed to the system's own programs. */
const protocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address, normalised, if it is http, https or mailto; otherwise null. */
export function externalAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return protocols.has(url.protocol) ? url.href : null;
}
