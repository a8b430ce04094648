import { describe, expect, it } from 'vitest';
import { changeSchemas } from '@shared/model/changes';
import type { Contact } from '@shared/model/application';
import type { ApplicationId, ContactId, InterviewId } from '@shared/model/ids';
import type { CalendarDate, TimeZone } from '@shared/model/time';
import { buildApplication, buildInterview, instant } from '../../../tests/support/build-application';
import { debriefField, debriefForm, planDebrief, rebaseDebrief } from './debrief-form';
import type { FormContext } from '../../forms/form-context';
import { emptyPerson } from '../form/form-state';

const uuid = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const context: FormContext = {
  today: '2026-03-03' as CalendarDate,
};
const dana: Contact = {
  id: uuid(1) as ContactId,
  name: 'Dana Kim',
  role: '',
  email: '',
  hasStrongConnection: false,
};
// In the hour that occurs twice: reading its times back must not move it.
const nobody = {
  ...buildInterview('one', instant('2025-11-02T01:50:00-05:00')),
  id: uuid(2) as InterviewId,
  timeZone: 'America/New_York' as TimeZone,
  peopleMet: [],
};
const met = { ...nobody, peopleMet: [dana.id] };
const application = {
  ...buildApplication({ interviews: [nobody], contacts: [dana] }),
  id: uuid(3) as ApplicationId,
};
const plan = (form: ReturnType<typeof debriefForm>) => planDebrief(form, nobody, application.id, context);

describe('the form after an interview', () => {
  it('has an empty person if nobody is known, otherwise everybody who is', () => {
    expect(debriefForm(nobody, application).people).toEqual([emptyPerson]);
    expect(debriefForm(met, application).people).toEqual([dana]);
  });

  it("only saves notes on its own interview, and doesn't change its times", () => {
    const form = {
      ...debriefForm(nobody, application),
      people: [{ ...emptyPerson, name: 'Bo Chen' }],
      talkingPoints: 'The second suite',
      saidText: 'By Friday',
      answerBy: '2025-11-07',
    };
    const planned = plan(form);
    expect(planned).toMatchObject({
      input: {
        details: null,
        interviews: [
          {
            interviewId: nobody.id,
            interview: {
              startsAt: nobody.startsAt,
              endsAt: nobody.endsAt,
              people: [{ id: null, name: 'Bo Chen' }],
              talkingPoints: ['The second suite'],
              answer: { text: 'By Friday', saidOn: '2025-11-02', answerBy: '2025-11-07' },
            },
          },
        ],
      },
    });
    expect(planned.ok && changeSchemas['edit-application'].safeParse(planned.input).success).toBe(true);
  });

  it('sends no people if nobody was named', () => {
    expect(plan(debriefForm(nobody, application))).toMatchObject({
      input: { interviews: [{ interview: { people: [], answer: null } }] },
    });
  });

  it('shows each error beside its own field', () => {
    const form = debriefForm(nobody, application);
    expect(plan({ ...form, answerBy: 'some day' })).toEqual({
      ok: false,
      errors: [{ field: 'interview.answerBy', reason: 'invalid' }],
    });
    const named = { ...form, people: [emptyPerson, { ...emptyPerson, name: 'Bo Chen' }] };
    expect(debriefField('interviews.0.interview.people.0.email', named)).toBe('interview.people.1.email');
    expect(debriefField('interviews.0.interview.answer.answerBy', form)).toBe('interview.answerBy');
  });

  it('keeps what was typed in its draft, and otherwise follows the interview', () => {
    const base = debriefForm(nobody, application);
    const draft = { version: 1, form: { ...base, talkingPoints: 'The second suite' }, base } as const;
    const later = { ...debriefForm(met, application), start: '08:00' };
    expect(rebaseDebrief(draft, later)).toEqual({ ...later, talkingPoints: 'The second suite' });
  });
});
