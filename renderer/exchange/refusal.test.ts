import { expect, it } from 'vitest';
import { refusals } from '@shared/i18n/en/refusals';
import type { FaultCode } from '@shared/model/outcome';
import { importRefusalWords, notReadWords } from './refusal';

it('never speaks of what was typed when an import fails', () => {
  const codes = Object.keys(refusals.fault) as FaultCode[];
  expect(codes).toContain('disk-full');
  for (const code of codes) {
    expect(importRefusalWords({ tag: 'fault', code })).not.toMatch(/typed/u);
  }
  expect(importRefusalWords({ tag: 'fault', code: 'disk-full' })).toBe(
    'Not imported: the disk is full. Nothing was changed. Free up some space and try again.',
  );
});

it('says so while another import or an undo is recorded', () => {
  expect(importRefusalWords({ tag: 'fault', code: 'importing' })).toMatch(
    /another large import or change is still being recorded\. Nothing was changed/u,
  );
});

it('says that a file could not be read, not that the disk is broken', () => {
  expect(notReadWords({ tag: 'fault', code: 'io' })).toMatch(
    /^The file couldn’t be read.* you may not be allowed to read it/u,
  );
  expect(notReadWords({ tag: 'fault', code: 'unexpected' })).toMatch(/^Not imported/u);
});
