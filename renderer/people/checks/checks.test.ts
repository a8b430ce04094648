import { describe, expect, it } from 'vitest';
import type { TimeZone } from '@shared/model/time';
import { looksLikeEmail } from './email-check';
import { isSecureAddress, linkedInAddress, looksLikeLinkedIn } from './linkedin';
import { phoneCountry, readPhone } from './phone';

describe('what looks like an email address', () => {
  it.each(['dana@acme.com', ' o’neil+jobs@acme.co.uk ', '用户@例子.公司'])('%s does', (text) => {
    expect(looksLikeEmail(text)).toBe(true);
  });
  it.each(['', 'dana', 'dana@acme', 'dana@@acme.com', 'dana@acme..com', 'a@b.c, d@e.f', 'dana @acme.com'])(
    '%s does not',
    (text) => {
      expect(looksLikeEmail(text)).toBe(false);
    },
  );
});

describe('a LinkedIn profile', () => {
  it.each([
    'linkedin.com/in/dana-kim/',
    'https://de.linkedin.com/in/dana-kim?trk=people',
    'http://www.linkedin.com/in/dana-kim#top',
    'in/dana-kim',
    '/in/dana-kim/',
  ])('is kept the same, however it is typed: %s', (typed) => {
    expect(linkedInAddress(typed)).toBe('https://www.linkedin.com/in/dana-kim');
    expect(looksLikeLinkedIn(typed)).toBe(true);
  });
  it.each([
    ['dana', 'dana'],
    ['acme.com/dana', 'https://acme.com/dana'],
    ['https://evil-linkedin.com/in/dana', 'https://evil-linkedin.com/in/dana'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['', ''],
  ])('is not %s', (typed, kept) => {
    expect(linkedInAddress(typed)).toBe(kept);
    expect(looksLikeLinkedIn(typed)).toBe(false);
  });
  it('is only opened with https', () => {
    expect(isSecureAddress('https://www.linkedin.com/in/dana')).toBe(true);
    for (const text of ['javascript:alert(1)', 'http://acme.com', 'dana'])
      expect(isSecureAddress(text)).toBe(false);
  });
});

describe('a phone number', () => {
  it('is read with its country code, or as one of the country where the phone is', () => {
    expect(readPhone('+420 222333444', null)).toEqual({
      shown: '+420 222 333 444',
      link: 'tel:+420222333444',
    });
    expect(readPhone('(030) 1234 5678', 'DE')?.link).toBe('tel:+493012345678');
    expect(readPhone('(212) 555-0143', 'US')?.shown).toBe('+1 212 555 0143');
  });
  it.each(['', '12', 'call me', '222333444'])('is not %s without a country', (text) => {
    expect(readPhone(text, null)).toBeNull();
  });
  it('belongs to the country of the person’s zone before the system’s', () => {
    expect(phoneCountry(null, 'de-DE')).toBe('DE');
    expect(phoneCountry('America/Denver' as TimeZone, 'en-US')).toBe('US');
    expect(phoneCountry('Asia/Tokyo' as TimeZone, 'de-DE')).toBe('JP');
    expect(phoneCountry('Etc/GMT+5' as TimeZone, 'de-DE')).toBe('DE');
    expect(phoneCountry(null, undefined)).toBeNull();
    expect(phoneCountry(null, 'not a locale!')).toBeNull();
  });
});
