import { expect, it } from 'vitest';
import type { ApplicationId } from '@shared/model/ids';
import type { Sentence } from './sentence';
import { actWords } from './sentence-words';

it.each<[Sentence['act'], string | null, string]>([
  [{ tag: 'interview', kind: 'interview' }, 'acme', 'Add this interview'],
  [{ tag: 'interview', kind: 'interview' }, null, 'Add a new application with this interview'],
  [{ tag: 'interview', kind: 'test' }, null, 'Add a new application with this test'],
  [{ tag: 'applied' }, null, 'Add a new application'],
])('%j at %s is called “%s”', (act, id, words) => {
  const nothing = { role: '', person: '', date: null, start: null, end: null, otherStart: null };
  const sentence = { ...nothing, act, company: 'Acme', applicationId: id as ApplicationId | null };
  expect(actWords(sentence)).toBe(words);
});
