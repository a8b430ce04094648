import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailtoAddress, mailtoLink } from '@shared/messages/mailto';
import { externalAddress } from './links';

const text = fc.string({ unit: 'binary' });

describe('addresses passed to the system', () => {
  it.each(['https://example.com/jobs?id=1', 'mailto:dana@example.com?subject=Hello', 'tel:+420222333444'])(
    'are %s',
    (address) => {
      expect(externalAddress(address)).toBe(address);
    },
  );

  it.each([
    'http://example.com/',
    'tel:*%2306%23',
    'tel:*123',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'app://afterword/',
    'smb://host/share',
    'ms-msdt:/id',
    ' ',
    'example.com',
    'data:text/html,x',
    'https//example.com',
    'vbscript:x',
    '\\\\host\\share',
  ])('are not %s', (address) => {
    expect(externalAddress(address)).toBeNull();
  });

  it('are judged by the URL parser, not by how they look', () => {
    expect(externalAddress('java\nscript:alert(1)//https://example.com')).toBeNull();
  });

  it.each([' https://example.com/', 'HTTPS://Example.com/', 'https://example.com', 'https://exam\nple.com/'])(
    'are opened only as they were shown: not %j, which would become another text',
    (address) => {
      expect(externalAddress(address)).toBeNull();
    },
  );

  it('are every mailto link that we make, unchanged', () => {
    fc.assert(
      fc.property(fc.record({ to: text, subject: text, body: text }), (message) => {
        const { link } = mailtoLink(message);
        expect(externalAddress(link)).toBe(link);
        const address = mailtoAddress(message.to);
        expect(externalAddress(address)).toBe(address);
      }),
    );
  });
});
