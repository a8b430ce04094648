import { describe, expect, it } from 'vitest';
import type { InterviewId } from '@shared/model/ids';
import type { Instant, TimeZone } from '@shared/model/time';
import { readApplicationDraft, rebase } from './form-draft';
import { emptyForm, newInterview, type ApplicationForm } from './form-state';

const interview = newInterview(Date.parse('2026-03-04T19:07:00Z') as Instant, 'UTC' as TimeZone);
const known = { ...interview, id: '01890000-0000-7000-8000-000000000002' as InterviewId };

describe('a stored form draft', () => {
  it('is restored as it was typed', () => {
    const form: ApplicationForm = {
      ...emptyForm,
      company: '<i>Acme</i> 🥖',
      interviews: [{ ...interview, date: 'the 3' }],
    };
    expect(readApplicationDraft(JSON.stringify({ version: 1, form, base: emptyForm }))).toEqual({
      tag: 'read',
      draft: { version: 1, form, base: emptyForm },
    });
  });

  it.each(['', '{"version":1', '{"version":2}', 'null', '[]', '{"version":1,"form":{}}'])(
    'that cannot be read (%j) is given back whole, not thrown',
    (json) => {
      expect(readApplicationDraft(json)).toEqual({ tag: 'unreadable', json });
    },
  );

  it('keeps what was touched and follows later changes elsewhere', () => {
    const base = { ...emptyForm, company: 'Acme', role: 'Baker', interviews: [known] };
    const form = { ...base, role: 'Head baker', interviews: [{ ...known, talkingPoints: 'Rye' }, interview] };
    const current = { ...base, company: 'Acme Ltd', role: 'Miller' };
    expect(rebase({ version: 1, form, base }, current)).toEqual({ ...form, company: 'Acme Ltd' });
  });

  it('turns a touched interview that is gone into a new one, and drops an untouched one', () => {
    const base = { ...emptyForm, interviews: [known] };
    const current = { ...emptyForm, interviews: [] };
    expect(rebase({ version: 1, form: base, base }, current).interviews).toEqual([]);
    const touched = { ...base, interviews: [{ ...known, talkingPoints: 'Rye' }] };
    expect(rebase({ version: 1, form: touched, base }, current).interviews).toEqual([
      { ...interview, talkingPoints: 'Rye' },
    ]);
  });
});
