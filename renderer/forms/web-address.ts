/** The address as it is opened: never without encryption. */
export function openedAddress(address: string): string {
  return address.replace(/^http:/i, 'https:');
}

/**
 * A web address as it is kept: what is typed without its scheme ("acme.com/jobs/12") gets https. Anything that is no host
 * with a dot in it, such as an email address or another scheme, stays as typed.
 */
export function webAddress(typed: string): string {
  const text = typed.trim();
  if (text.startsWith('//')) return `https:${text}`;
  return /^[^\s/:?#@]+\.[^\s@]+$/.test(text) ? `https://${text}` : text;
}
