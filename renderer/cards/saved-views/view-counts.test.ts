import { expect, it } from 'vitest';
import type { SearchHit } from '@shared/model/search';
import { makeCard, makeStep, NOW, UTC } from '../../../tests/support/cards';
import { countShown } from './view-counts';

const moment = { now: NOW, zone: UTC };
const inText = makeCard('check-in', { company: 'Elm', current: makeStep({ due: -1 }) });
const cards = [
  inText,
  makeCard('final', { company: 'Berlin Books', current: makeStep({ due: 3 }) }),
  makeCard('check-in', { company: 'Berlin Papers', isArchived: true }),
];
const hits = new Map([[inText.id, { applicationId: inText.id } as SearchHit]]);
const all = { query: '', filters: {}, isArchived: false };

it.each([
  ['all that aren’t archived', all, 2],
  ['the archived ones', { ...all, isArchived: true }, 1],
  ['a stage', { ...all, filters: { stage: ['final'] } }, 1],
  ['what is found in a name or, by main, in a text', { ...all, query: 'berlin' }, 2],
  ['both', { ...all, query: 'berlin', filters: { stage: ['check-in'] } }, 1],
  ['nothing', { ...all, filters: { stage: ['closed'] } }, 0],
])('counts %s', (_, view, count) => {
  expect(countShown(cards, view, hits, moment)).toBe(count);
});
