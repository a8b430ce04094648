import { expect, it } from 'vitest';
import { isolate, isolatedParts } from './isolate';

const name = (text: string) => ({ text, isIsolated: true });
const words = (text: string) => ({ text, isIsolated: false });

it('takes a sentence apart into right-to-left names and what is between', () => {
  expect(isolatedParts(`Thank ${isolate('نورة')} and 1 other`)).toEqual([
    words('Thank '),
    name('نورة'),
    words(' and 1 other'),
  ]);
  expect(isolatedParts(`${isolate('מעצב')} at ${isolate('שרה')}`)).toEqual([
    name('מעצב'),
    words(' at '),
    name('שרה'),
  ]);
  expect(isolatedParts('Thank Dana Kim')).toEqual([words('Thank Dana Kim')]);
});

it('leaves isolates within a name to it', () => {
  const inner = 'שרה \u2066(R&D)\u2069 לוי';
  expect(isolatedParts(`Thank ${isolate(inner)}`)).toEqual([words('Thank '), name(inner)]);
});
