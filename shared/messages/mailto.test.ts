import { describe, expect, it } from 'vitest';
import { mailtoAddress, mailtoLink, MOST_MAILTO_CHARACTERS } from './mailto';

const message = {
  to: 'dana.kim@example.com',
  subject: 'Thank you, Data Engineer',
  body: 'Dear Dana,\n\nThank you.',
};

/** How a mail program parses it (RFC 6068). */
function read(link: string) {
  const url = new URL(link);
  const fields = Object.fromEntries(
    url.search
      .slice(1)
      .split('&')
      .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  );
  return { protocol: url.protocol, to: decodeURIComponent(url.pathname), fields };
}

describe('a mailto address', () => {
  it('encodes spaces and line breaks in a way that every mail program accepts', () => {
    expect(mailtoLink(message)).toEqual({
      link: 'mailto:dana.kim@example.com?subject=Thank%20you%2C%20Data%20Engineer&body=Dear%20Dana%2C%0D%0A%0D%0AThank%20you.',
      hasBody: true,
      isSubjectCut: false,
    });
  });

  it.each([
    [
      'marks of the address itself',
      { ...message, to: 'a?cc=b@c.d', subject: 'R&D, 100% = "you"?', body: '#1 & 2+2' },
    ],
    ['letters of every script', { ...message, subject: 'Grüße 日本 🎻', body: 'é̀ עברית\n🎻' }],
    ['quotes and brackets', { ...message, body: "it's (really) *fine*!" }],
  ])('is read back equal: %s', (_what, input) => {
    const { to, fields } = read(mailtoLink(input).link);
    expect(to).toBe(input.to);
    expect(fields).toEqual({ subject: input.subject, body: input.body.replaceAll('\n', '\r\n') });
  });

  it('lets no text add a header or a recipient, or reverse its direction', () => {
    const { link } = mailtoLink({
      to: 'dana@example.com\r\nBcc: x@y.z',
      subject: 'Hello\r\nBcc: x@y.z\u202Eevil',
      body: 'One\u0000\u0007Two\rThree\uD800',
    });
    expect(link).not.toMatch(/%0D%0ABcc|%E2%80%AE|%00|%07/i);
    expect(read(link)).toMatchObject({
      to: 'dana@example.com Bcc: x@y.z',
      fields: { subject: 'Hello Bcc: x@y.z evil', body: 'OneTwo\r\nThree\uFFFD' },
    });
  });

  it('is to one person, whatever was entered as their address', () => {
    expect(mailtoAddress('dana@example.com')).toBe('mailto:dana@example.com');
    expect(mailtoAddress('dana?bcc=x@y.z&body=')).toBe('mailto:dana%3Fbcc%3Dx@y.z%26body%3D');
  });

  it('has no body if it would be longer than systems pass on', () => {
    const letters = (count: number) => mailtoLink({ ...message, body: 'a'.repeat(count) });
    const room = MOST_MAILTO_CHARACTERS - letters(0).link.length;
    expect(letters(room)).toMatchObject({ hasBody: true });
    expect(letters(room).link).toHaveLength(MOST_MAILTO_CHARACTERS);
    expect(letters(room + 1)).toEqual({
      link: letters(0).link.replace('&body=', ''),
      ...{ hasBody: false, isSubjectCut: false },
    });
  });

  it.each([message.to, '日'.repeat(190)])('says if it has to cut the subject, to %s', (to) => {
    const fitting = mailtoLink({ to, subject: '日'.repeat(20), body: '' });
    expect(fitting.isSubjectCut).toBe(false);
    const long = mailtoLink({ to, subject: '日'.repeat(2_000), body: 'Hello' });
    expect(long).toMatchObject({ hasBody: false, isSubjectCut: true });
    expect(long.link.length).toBeLessThanOrEqual(MOST_MAILTO_CHARACTERS);
    expect(long.link.length).toBeGreaterThan(MOST_MAILTO_CHARACTERS - 9);
    expect(read(long.link).fields.subject).toMatch(/^日+$/u);
  });
});
