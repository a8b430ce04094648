/** The address to open: always encrypted. */
export function openedAddress(address: string): string {
  return address.replace(/^http:/i, 'https:');
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
