import { expect, it } from 'vitest';

it('keeps the schema library from compiling code, which the policy of the page forbids', async () => {
  await import('./schema-library');
  const { config } = await import('zod');
  expect(config().jitless).toBe(true);
});
