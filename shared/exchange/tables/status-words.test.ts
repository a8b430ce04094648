import { describe, expect, it } from 'vitest';
import { meaningOfStatus } from './status-words';

describe('status words', () => {
  it.each([
    ['🟡 Applied', 'applied'],
    ['1. Applied', 'applied'],
    ['Rejected - after phone screen', 'closed'],
    ['Interview (2nd round)', 'interview'],
    ['Vorstellungsgespräch', 'interview'],
    ['To apply', 'not-applied'],
  ])('%s means %s', (cell, kind) => {
    expect(meaningOfStatus(cell)?.kind).toBe(kind);
  });

  it('are whole words only', () => {
    expect(['Unsaved', 'Vibing', 'Applied maths', ''].map(meaningOfStatus)).toEqual([null, null, null, null]);
  });
});
