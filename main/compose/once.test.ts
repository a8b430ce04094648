import { expect, it, vi } from 'vitest';
import { once } from './once';

it('opens once, for all who ask', async () => {
  const open = vi.fn(() => Promise.resolve({}));
  const opened = once(open);
  const [first, second] = await Promise.all([opened(), opened()]);
  expect(second).toBe(first);
  expect(await opened()).toBe(first);
  expect(open).toHaveBeenCalledOnce();
});

it('tells everyone who waits that the opening failed, and opens again at the next request', async () => {
  const open = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no memory'));
  open.mockResolvedValue('open');
  const opened = once(open);
  const waiting = await Promise.allSettled([opened(), opened()]);
  expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await Promise.all([opened(), opened()])).toEqual(['open', 'open']);
  expect(open).toHaveBeenCalledTimes(2);
});
