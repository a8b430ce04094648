import { describe, expect, it } from 'vitest';
import { changeSchemas } from '../../model/changes';
import type { SingleChangeName } from './decide';
import { applicationId, attempt, details, endedAt } from '../../../tests/support/decide-rig';

describe("what can't be done", () => {
  const ofApplications = (Object.keys(changeSchemas) as SingleChangeName[]).filter(
    (name) => name !== 'add-application' && 'applicationId' in changeSchemas[name].shape,
  );
  it.each(ofApplications)('%s without its application is refused', (name) => {
    expect(attempt(null, endedAt, name, { applicationId }).refusal).toEqual({
      tag: 'state',
      reason: 'not-found',
    });
  });

  it.each([
    [{ company: '  ' }, 'details.company', 'required'],
    [{ role: '\t' }, 'details.role', 'required'],
    [{ postingUrl: 'javascript:alert(1)' }, 'details.postingUrl', 'invalid-url'],
    [{ postingUrl: 'https://' }, 'details.postingUrl', 'invalid-url'],
  ] as const)('%j is refused', (overrides, field, reason) => {
    const result = attempt(null, endedAt, 'add-application', {
      details: { ...details, ...overrides },
      interviews: [],
    });
    expect(result.refusal).toEqual({ tag: 'field', field, reason });
  });
});
