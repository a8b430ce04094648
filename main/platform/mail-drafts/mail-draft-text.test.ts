import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import type { MailDraft } from '../../../shared/model/mail-draft';
import { nastyText } from '../../../tests/support/nasty-text';
import { mailDraftText } from './mail-draft-text';

const message: MailDraft = {
  to: { name: 'Dana Kim', address: 'dana.kim@example.com' },
  subject: 'Thank you, Data Engineer',
  body: 'Dear Dana,\n\nThank you.\n',
};

/** How another program reads it. */
async function read(draft: MailDraft) {
  const mail = await simpleParser(Buffer.from(await mailDraftText(draft)));
  const { value = [] } = mail.to === undefined ? {} : Array.isArray(mail.to) ? { value: [] } : mail.to;
  return {
    headers: [...mail.headers.keys()].sort(),
    to: value.map(({ name, address }) => ({ name, address })),
    subject: mail.subject,
    text: mail.text,
  };
}

describe('a draft for the mail program', () => {
  it('is unsent, has no sender, date or id, and has the line endings of mail', async () => {
    const text = await mailDraftText(message);
    expect(text).toMatch(/^X-Unsent: 1\r\n/m);
    expect(text).not.toMatch(/^(From|Sender|Date|Message-ID):/im);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect((await read(message)).headers).toEqual([
      'content-transfer-encoding',
      'content-type',
      'mime-version',
      'subject',
      'to',
      'x-unsent',
    ]);
  });

  it.each<[string, Partial<MailDraft>]>([
    ['plain words', {}],
    ['letters of every script', { subject: 'Grüße, 日本 🎻, עברית', body: 'é̀ עברית\n日本 🎻\n👩🏽‍🚀' }],
    [
      'a name with letters, quotes and commas',
      { to: { name: 'Zoë "Zo" Łuk, MBA', address: 'z@example.com' } },
    ],
    ['a name from right to left', { to: { name: 'דנה קים', address: 'dana@example.com' } }],
    ['20,000 characters', { body: 'Thank you, Dana: 🎻 was grand.\n'.repeat(650).slice(0, 20_000) }],
    ['one line of 20,000 characters', { body: 'a '.repeat(10_000) }],
    ['a long subject', { subject: `Thank you for ${'a very long talk about violas '.repeat(20)}`.trim() }],
    ['what looks like the syntax of mail', { body: 'From me\n.\nTo: you\n\n--\n=20 =3D\n\ttabbed  \n' }],
  ])('is read back equal: %s', async (_what, patch) => {
    const draft = { ...message, ...patch };
    const { to, subject, text } = await read(draft);
    expect(to).toEqual([draft.to]);
    expect(subject).toBe(draft.subject);
    // A mail's text ends with a line break whether or not the message did.
    expect(text?.replace(/\n$/, '')).toBe(draft.body.replace(/\n$/, ''));
  });

  it('lets no name, address or subject add a header or recipient, or reverse its direction', async () => {
    const { headers, to, subject, text } = await read({
      to: { name: 'Dana\r\nBcc: x@y.z\u202Emik', address: 'dana@example.com\r\nBcc: x@y.z' },
      subject: 'Hello\r\nBcc: x@y.z\r\n\r\nbody\u202Eevil\u0000',
      body: 'One\u0000\u0007Two\rThree\uD800',
    });
    expect(headers).not.toContain('bcc');
    expect(to).toHaveLength(1);
    expect(to[0]?.name).toBe('Dana Bcc: x@y.z mik');
    expect(subject).toBe('Hello Bcc: x@y.z body evil');
    expect(text?.trim()).toBe('OneTwo\nThree\uFFFD');
    const two = await read({ ...message, to: { name: '', address: 'a@example.com, b@example.com' } });
    expect(two.to).toHaveLength(1);
  });

  it('has the same headers and one recipient, whatever a name or subject contains', async () => {
    const { headers } = await read(message);
    await fc.assert(
      fc.asyncProperty(nastyText, nastyText, async (name, subject) => {
        const mail = await read({
          ...message,
          to: { name, address: 'dana@example.com' },
          subject: `S${subject}`,
        });
        expect(mail.headers).toEqual(headers);
        expect(mail.to.map(({ address }) => address)).toEqual(['dana@example.com']);
        expect(`${mail.to[0]?.name}${mail.subject}`).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cc}/u);
      }),
      { numRuns: 50 },
    );
  });

  it("decodes nothing that the user didn't encode", async () => {
    const { subject } = await read({ ...message, subject: '=?UTF-8?Q?Hello=0D=0ABcc:_x@y.z?= there' });
    expect(subject).toBe('= ?UTF-8?Q?Hello=0D=0ABcc:_x@y.z?= there');
  });

  it('has no recipient if no address is known', async () => {
    const { headers, text } = await read({ ...message, to: { name: 'Dana Kim', address: ' ' } });
    expect(headers).not.toContain('to');
    expect(text).toContain('Dear Dana');
  });
});
