import { beforeEach, expect, it, vi } from 'vitest';
import type { ChangeId, TagId } from '@shared/model/ids';
import type { ChangeOutcome } from '@shared/model/outcome';
import { useCardFilter } from '../filter';
import { filterByMerged } from './merged-tag';

type Follower = (outcome: ChangeOutcome, how: 'undone' | 'redone') => void;
const followers = new Set<Follower>();
vi.mock('../../core/bridge', () => ({
  followUndo(follower: Follower) {
    followers.add(follower);
    return () => followers.delete(follower);
  },
}));

const [from, into, other] = ['from', 'into', 'other'] as unknown as readonly [TagId, TagId, TagId];
const changeId = 'merging' as ChangeId;
const say = (how: 'undone' | 'redone', id: ChangeId = changeId) => {
  for (const follow of followers) follow({ changeId: id } as ChangeOutcome, how);
};
const filters = () => useCardFilter.getState().filters;

beforeEach(() => {
  useCardFilter.setState({ filters: {} });
  useCardFilter.setState({ filters: { stage: ['final'], tag: [from, into] } });
});

it('a filter follows a tag that was merged into another, once, and back if that is undone', () => {
  filterByMerged(from, into, changeId);
  expect(filters()).toEqual({ stage: ['final'], tag: [into] });
  say('undone', 'another' as ChangeId);
  expect(filters()).toEqual({ stage: ['final'], tag: [into] });
  say('undone');
  expect(filters()).toEqual({ stage: ['final'], tag: [from, into] });
  say('redone');
  expect(filters()).toEqual({ stage: ['final'], tag: [into] });
});

it('a filter that was chosen since stays, and so does one by other tags', () => {
  filterByMerged(from, into, changeId);
  useCardFilter.setState({ filters: { tag: [other] } });
  say('undone');
  expect(filters()).toEqual({ tag: [other] });
  filterByMerged(from, into, changeId);
  expect(filters()).toEqual({ tag: [other] });
});

it('several mergings are undone one after the other, and nothing is followed once another filter is chosen', () => {
  filterByMerged(from, into, changeId);
  filterByMerged(into, other, 'second' as ChangeId);
  expect(filters()).toEqual({ stage: ['final'], tag: [other] });
  expect(followers.size).toBe(1);
  say('undone', 'second' as ChangeId);
  say('undone');
  expect(filters()).toEqual({ stage: ['final'], tag: [from, into] });
  useCardFilter.setState({ query: 'clerk' });
  expect(followers.size).toBe(1);
  useCardFilter.setState({ filters: {} });
  expect(followers.size).toBe(0);
});
