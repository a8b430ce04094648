import { describe, expect, it } from 'vitest';
import { externalAddress } from './links';

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
    expect(externalAddress(' HTTPS://Example.com/a b')).toBe('https://example.com/a%20b');
    expect(externalAddress('java\nscript:alert(1)//https://example.com')).toBeNull();
  });
});
