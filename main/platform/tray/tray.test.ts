import { expect, it, vi } from 'vitest';
import { createTray } from './tray';

vi.mock('electron', () => ({ nativeTheme: { on: () => undefined } }));

it('listens for a host before it asks whether there is one, so that none is missed in between', async () => {
  const steps: string[] = [];
  await createTray(
    {
      isThere: () => {
        steps.push('asks');
        return Promise.resolve(false);
      },
      onChanged: () => void steps.push('listens'),
    },
    'icons',
  );
  expect(steps).toEqual(['listens', 'asks']);
});
