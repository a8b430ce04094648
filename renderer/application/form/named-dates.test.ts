import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@shared/model/policy';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import type { FormContext } from '../../forms/form-context';
import { emptyForm, newInterview } from './form-state';
import { undecidedDates, withNamedDate } from './named-dates';

const context: FormContext = {
  today: '2026-03-04' as CalendarDate,
  locale: 'en-GB',
  words: { today: 'Today', yesterday: 'Yesterday', tomorrow: 'Tomorrow' },
  writeDate: (date) => date,
};
const now = Date.parse('2026-03-04T19:07:00Z') as Instant;
const interview = newInterview(now, 'UTC' as TimeZone, context.writeDate);

describe('the dates an application form has not taken', () => {
  const form = {
    ...emptyForm,
    interviews: [
      { ...interview, saidText: 'Soon.' },
      { ...interview, saidText: 'By Friday.' },
      { ...interview, saidText: 'By Monday.', answerBy: '9 March' },
    ],
  };

  it('are asked about beside the words that name them', () => {
    expect(undecidedDates(form, null, context, defaultPolicy)).toEqual([
      { field: 'interviews.1.saidText', text: 'By Friday.', date: '2026-03-06' },
    ]);
  });

  it('are entered in that interview alone', () => {
    const [question] = undecidedDates(form, null, context, defaultPolicy);
    const dated = question && withNamedDate(form, question, context);
    expect(dated?.interviews.map(({ answerBy }) => answerBy)).toEqual(['', '2026-03-06', '9 March']);
  });
});
