import { beforeEach, expect, it, vi } from 'vitest';
import type { Card } from '@shared/model/card';
import { MAX_OVERVIEWS } from '@shared/model/views/overview';
import { useBoard } from '../cards/store';
import { followOverviews, useOverviews } from './overviews';

interface Asked {
  readonly applicationIds: readonly string[];
}
const call = vi.fn<(name: string, asked: Asked) => Promise<unknown>>();
const cards = Array.from(
  { length: MAX_OVERVIEWS + 1 },
  (_, index) => ({ id: `a${index}` }) as unknown as Card,
);

beforeEach(() => {
  vi.stubGlobal('window', { afterword: { call } });
  return () => vi.unstubAllGlobals();
});

it('shows what was read before a part that could not be read', async () => {
  useBoard.setState({ cards: new Map(cards.map((card) => [card.id, card])) });
  call.mockImplementation((_name, { applicationIds }) =>
    Promise.resolve(
      applicationIds.length < MAX_OVERVIEWS
        ? { ok: false, refusal: { tag: 'fault', code: 'io' } }
        : { ok: true, value: applicationIds.map((applicationId) => ({ applicationId })) },
    ),
  );
  const stop = followOverviews();
  await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(useOverviews.getState().overviews.size).toBe(MAX_OVERVIEWS));
  stop();
});
