import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@shared/model/policy';
import type { Instant, TimeZone } from '@shared/model/time';
import { emptyForm, newInterview } from './form-state';
import { undecidedDates, withNamedDate } from './named-dates';

const now = Date.parse('2026-03-04T19:07:00Z') as Instant;
const interview = newInterview(now, 'UTC' as TimeZone);

describe("dates that an application form hasn't accepted", () => {
  const form = {
    ...emptyForm,
    interviews: [
      { ...interview, saidText: 'Soon.' },
      { ...interview, saidText: 'By Friday.' },
      { ...interview, saidText: 'By Monday.', answerBy: '2026-03-09' },
    ],
  };

  it('are asked about below the words that name them', () => {
    expect(undecidedDates(form, null, defaultPolicy)).toEqual([
      { field: 'interviews.1.saidText', text: 'By Friday.', date: '2026-03-06' },
    ]);
  });

  it('are only entered in that interview', () => {
    const [question] = undecidedDates(form, null, defaultPolicy);
    const dated = question && withNamedDate(form, question);
    expect(dated?.interviews.map(({ answerBy }) => answerBy)).toEqual(['', '2026-03-06', '2026-03-09']);
  });
});
