import { webAddress } from '../../forms/web-address';

/** A LinkedIn profile as it is kept: without the country's host and what tracks the visitor. Anything else as typed. */
export function linkedInAddress(typed: string): string {
  const text = typed.trim();
  const address = webAddress(
    /^\/?in\/[^\s/]+\/?$/.test(text) ? `www.linkedin.com/${text.replace(/^\//, '')}` : text,
  );
  if (!URL.canParse(address)) return text;
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol) || !isLinkedIn(hostname)) return address;
  return `https://www.linkedin.com${pathname.replace(/\/+$/, '')}`;
}

/** True if it is the address of somebody's profile. */
export function looksLikeLinkedIn(text: string): boolean {
  return /^https:\/\/www\.linkedin\.com\/(in|pub)\/[^/]/.test(linkedInAddress(text));
}

/** True if it can be opened at all. */
export function isSecureAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

function isLinkedIn(hostname: string): boolean {
  return hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com');
}
