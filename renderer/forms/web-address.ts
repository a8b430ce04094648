/** The address to open, always encrypted, and written as it is opened, so that it can be shown before; as typed if it is none. */
export function openedAddress(address: string): string {
  const secure = address.trim().replace(/^http:/i, 'https:');
  return URL.canParse(secure) ? new URL(secure).href : secure;
}

/**
 * A web address as it is stored: without a scheme ("acme.com/jobs/12") it gets https. Anything that isn't a host with a dot
 * in it, such as an email address or another scheme, stays as typed.
 */
export function webAddress(typed: string): string {
  const text = typed.trim();
  if (text.startsWith('//')) return `https:${text}`;
  return /^[^\s/:?#@]+\.[^\s@]+$/.test(text) ? `https://${text}` : text;
}
