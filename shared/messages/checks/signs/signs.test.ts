import { describe, expect, it } from 'vitest';

import { readSentence } from './lexicon';
import { finderOf, inOrder, together, unless, within, type Sign } from './signs';

const isIn = (text: string, ...signs: readonly Sign[]) => finderOf(signs)(readSentence(text, 0)).length > 0;
const fieldsIn = (text: string) => [...readSentence(text, 0).places.keys()];

describe('a sentence read as fields of meaning', () => {
  it('knows all forms of a regular verb, and contractions as two words', () => {
    for (const verb of ['reply', 'replies', 'replied', 'replying', 'confirmed', 'notifying'])
      expect(fieldsIn(verb), verb).toContain('answering');
    expect(readSentence("i can't say", 0).words.map(({ word }) => word)).toEqual(['i', 'can', 'not', 'say']);
    expect(readSentence("it's dana's", 0).words.map(({ word }) => word)).toEqual(['it', 'is', 'dana']);
  });
  it('lets words stand in for a star', () => {
    for (const text of ['drag this out', 'speed the thing up'])
      expect(fieldsIn(text), text).toContain('hurryUp');
    expect(fieldsIn('speed limits do not go up')).not.toContain('hurryUp');
  });
  it('counts an order only where a clause begins', () => {
    for (const text of ['confirm it', 'once more: confirm it', 'so please confirm it'])
      expect(fieldsIn(text), text).toContain('order');
    expect(fieldsIn('i always confirm it')).not.toContain('order');
  });
});

describe('a sign', () => {
  const ordered = within(1, inOrder('your', 'hiring'));
  it('is in a sentence that has its fields in their order and near each other', () => {
    expect(isIn('your process', ordered)).toBe(true);
    expect(isIn('your whole process', ordered)).toBe(true);
    expect(isIn('your whole long process', ordered)).toBe(false);
    expect(isIn('process of yours', ordered)).toBe(false);
  });
  it('is in any order if its fields only have to be together', () => {
    const both = within(6, together('rivalOffer', 'lever'));
    for (const text of ['decide, there is another offer', 'with another offer you must decide'])
      expect(isIn(text, both), text).toBe(true);
  });
  it('is denied by "not" just before it or within it', () => {
    const needed = inOrder('I', 'begging');
    expect(isIn('i beg you', needed)).toBe(true);
    expect(isIn("i don't beg", needed)).toBe(false);
    expect(isIn('it is not that i beg', needed)).toBe(false);
  });
  it('is harmless next to the fields it has to be without', () => {
    const claimed = unless(['clients'], inOrder('hiring', 'feel', 'bad'));
    expect(isIn('the process was rude', ...claimed)).toBe(true);
    expect(isIn('the process was rude to customers', ...claimed)).toBe(false);
  });
  it('is found where it stands', () => {
    const text = 'well, your process';
    expect(finderOf([ordered])(readSentence(text, 10))).toEqual([{ from: 16, to: 10 + text.length }]);
  });
});
