import { expect, it } from 'vitest';
import { detailsInput } from '../../../tests/support/inputs';
import { createTestServices, instant } from '../../../tests/support/test-services';
import { changeLineSchema } from '../../../shared/exchange/own/export-format';
import { exportEverything } from './export-everything';

it('holds everything even if the description of a change was damaged', () => {
  const services = createTestServices(instant('2026-03-03T15:00:00Z'));
  services.changes.make('add-application', { details: detailsInput(), interviews: [] }, 'window');
  services.connection.prepare("UPDATE change SET description = '[' || substr(description, 2)").run();
  let text = '';
  const counts = exportEverything(services.connection, (piece) => {
    text += piece;
  });
  expect(counts).toEqual({ changes: 1, drafts: 0, damaged: 0 });
  const { changes } = JSON.parse(text) as { readonly changes: readonly unknown[] };
  const [change] = changes.map((line) => changeLineSchema.parse(line));
  expect(change?.events).toHaveLength(1);
  // Whatever reads it calls the change "Something", as it would any whose words it doesn't know.
  expect(change?.description).toEqual({ name: 'unknown', company: '', role: '', stage: null });
});
