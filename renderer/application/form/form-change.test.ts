import { describe, expect, it } from 'vitest';
import type { Application } from '@shared/model/application';
import { changeSchemas } from '@shared/model/changes';
import type { ApplicationId, ContactId, InterviewId, TagId, TouchId } from '@shared/model/ids';
import type { CalendarDate, Instant, TimeZone } from '@shared/model/time';
import { askedConversation } from './conversation';
import { planSave, refusalToError, type FormSave } from './form-change';
import type { FormContext } from '../../forms/form-context';
import {
  applicationToForm,
  dayAfter,
  emptyForm,
  emptyPerson,
  following,
  newInterview,
  withGuess,
  type ApplicationForm,
} from './form-state';

const zone = 'America/New_York' as TimeZone;
const now = Date.parse('2026-03-04T19:07:00Z') as Instant;
const context: FormContext = {
  today: '2026-03-04' as CalendarDate,
};
const interview = newInterview(now, zone);
const id = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const saved: Application = {
  id: id(1) as ApplicationId,
  addedAt: now,
  archivedAt: null,
  deletedAt: null,
  closed: null,
  unreadable: null,
  company: 'Acme',
  role: 'Baker',
  industry: '',
  pace: 'standard',
  hasStrongConnection: false,
  hasQuickHiring: false,
  postingUrl: '',
  postingText: '',
  notes: '',
  mergedContacts: {},
  contacts: [{ id: id(3) as ContactId, name: 'Dana Kim', role: '', email: '', hasStrongConnection: false }],
  interviews: [
    {
      id: id(2) as InterviewId,
      kind: 'interview',
      timeZone: zone,
      // Both ends are in the hour that occurs twice, the second time.
      startsAt: Date.parse('2025-11-02T06:10:00Z') as Instant,
      endsAt: Date.parse('2025-11-02T06:50:00Z') as Instant,
      peopleMet: [id(3) as ContactId],
      talkingPoints: ['Sourdough'],
      answer: null,
      addedAt: now,
      cancelledAt: null,
    },
  ],
  touches: [],
  occasionTouches: [],
  skips: [],
  keeps: [],
  replies: [],
  snoozes: [],
  occasionSnoozes: [],
  nudgePutOff: null,
  tags: [],
  links: [],
};

function saveOf(form: ApplicationForm, base: Application | null = null): FormSave | null {
  const plan = planSave(form, base, context, now);
  if (!plan.ok) throw new Error(JSON.stringify(plan.errors));
  return plan.save;
}
function errorsOf(form: ApplicationForm) {
  const plan = planSave(form, null, context, now);
  return plan.ok ? [] : plan.errors;
}

describe('a new application', () => {
  it('needs a company and a role, and reports both at once', () => {
    expect(errorsOf({ ...emptyForm, company: '  ' })).toEqual([
      { field: 'company', reason: 'required' },
      { field: 'role', reason: 'required' },
    ]);
  });

  it('with the proposed interview is one change that main accepts', () => {
    const save = saveOf({
      ...emptyForm,
      company: ' Acme ',
      role: 'Baker <b>🥖</b>',
      interviews: [interview],
    });
    expect(save?.name).toBe('add-application');
    expect(changeSchemas['add-application'].safeParse(save?.input).success).toBe(true);
    expect(save?.input).toMatchObject({
      details: { company: 'Acme', role: 'Baker <b>🥖</b>' },
      interviews: [
        {
          startsAt: Date.parse('2026-03-04T18:00:00Z'),
          endsAt: Date.parse('2026-03-04T19:00:00Z'),
          timeZone: zone,
        },
      ],
    });
  });

  it('keeps one talking point per line, leaves out blank people, and reads an answer', () => {
    const save = saveOf({
      ...emptyForm,
      company: 'Acme',
      role: 'Baker',
      interviews: [
        {
          ...interview,
          talkingPoints: ' Sourdough \n\nNight shifts',
          answerBy: '2026-03-10',
          saidText: 'within a week',
          people: [emptyPerson, { ...emptyPerson, name: 'Dana Kim ' }],
        },
      ],
    });
    expect(save?.input).toMatchObject({
      interviews: [
        {
          talkingPoints: ['Sourdough', 'Night shifts'],
          people: [{ id: null, name: 'Dana Kim' }],
          answer: { text: 'within a week', saidOn: '2026-03-04', answerBy: '2026-03-10' },
        },
      ],
    });
  });

  it.each([
    [{ start: '15:00', end: '14:00' }, 'interviews.0.end', 'end-before-start'],
    [{ start: '15:00', end: '15:00' }, 'interviews.0.end', 'end-before-start'],
    [{ end: '' }, 'interviews.0.end', 'required'],
    [{ end: 'later' }, 'interviews.0.end', 'invalid'],
    [{ date: '0001-01-01' }, 'interviews.0.date', 'invalid'],
    [{ date: '9999-01-01' }, 'interviews.0.date', 'invalid'],
    [{ timeZone: 'Mars/Olympus' }, 'interviews.0.timeZone', 'unknown-zone'],
    [{ answerBy: 'soon' }, 'interviews.0.answerBy', 'invalid'],
    [{ talkingPoints: `fine\n${'x'.repeat(2_001)}` }, 'interviews.0.talkingPoints', 'too-long'],
    [{ saidText: 'x'.repeat(100_001) }, 'interviews.0.saidText', 'too-long'],
    [{ people: [emptyPerson, { ...emptyPerson, role: 'CTO' }] }, 'interviews.0.people.1.name', 'required'],
  ])('with %j is refused at %s as %s', (wrong, field, reason) => {
    const form = { ...emptyForm, company: 'Acme', role: 'Baker', interviews: [{ ...interview, ...wrong }] };
    expect(errorsOf(form)).toEqual([{ field, reason }]);
  });

  it('is refused beside the field that is too long, without cutting anything', () => {
    const form = { ...emptyForm, company: 'x'.repeat(201), role: 'Baker', postingText: 'x'.repeat(100_001) };
    expect(errorsOf(form)).toEqual([
      { field: 'company', reason: 'too-long' },
      { field: 'postingText', reason: 'too-long' },
    ]);
  });

  it('may end on a later day', () => {
    const overnight = {
      ...interview,
      date: '2026-03-03',
      start: '23:30',
      end: '00:15',
      endDate: '2026-03-04',
    };
    const save = saveOf({ ...emptyForm, company: 'Acme', role: 'Baker', interviews: [overnight] });
    expect(save?.input).toMatchObject({ interviews: [{ endsAt: Date.parse('2026-03-04T05:15:00Z') }] });
  });
});

describe('an existing application', () => {
  const form = applicationToForm(saved);
  const [first] = form.interviews;
  if (!first) throw new Error('no interview');

  it('saves nothing if nothing was changed', () => {
    expect(saveOf(form, saved)).toBeNull();
  });

  it('saves everything that differs as one change that main accepts, with untouched times exact to the millisecond', () => {
    const edited = { ...first, talkingPoints: 'Rye' };
    const save = saveOf({ ...form, notes: 'Ring first', interviews: [edited, interview] }, saved);
    expect(save?.name).toBe('edit-application');
    expect(changeSchemas['edit-application'].safeParse(save?.input).success).toBe(true);
    expect(save?.input).toMatchObject({
      applicationId: id(1),
      details: { company: 'Acme', notes: 'Ring first' },
      interviews: [
        {
          interviewId: id(2),
          interview: {
            startsAt: saved.interviews[0]?.startsAt,
            endsAt: saved.interviews[0]?.endsAt,
            talkingPoints: ['Rye'],
          },
        },
        { interviewId: null },
      ],
    });
  });

  it('holds an optional field only if it says something, or did', () => {
    const { input } = saveOf({ ...form, source: ' LinkedIn ' }, saved) ?? {};
    expect(input && 'details' in input && input.details).toMatchObject({ source: 'LinkedIn' });
    expect(input && 'details' in input && Object.keys(input.details ?? {})).not.toContain('salary');
    const known = { ...saved, appliedOn: '2026-03-01' as CalendarDate, tags: [id(9) as TagId] };
    const cleared = { ...applicationToForm(known), appliedOn: '' };
    expect(saveOf(cleared, known)?.input).toMatchObject({ details: { appliedOn: null } });
    expect(saveOf(cleared, known)?.input).not.toHaveProperty('tags');
    expect(saveOf({ ...cleared, tags: [] }, known)?.input).toMatchObject({ tags: [] });
    expect(errorsOf({ ...form, appliedOn: 'some day' })).toEqual([{ field: 'appliedOn', reason: 'invalid' }]);
  });

  it('leaves out what was not touched', () => {
    expect(saveOf({ ...form, company: 'Acme & Söhne' }, saved)?.input).toMatchObject({ interviews: [] });
    expect(saveOf({ ...form, interviews: [first, interview] }, saved)?.input).toMatchObject({
      details: null,
      interviews: [{ interviewId: null }],
    });
  });

  it.each([
    ['details.company', 'company'],
    ['interviews.0.interview.endsAt', 'interviews.1.end'],
    ['interviews.0.interview', 'interviews.1.date'],
    ['interviews.0.interview.people.0.name', 'interviews.1.people.1.name'],
    ['interviews', 'interviews'],
  ])('is refused at %s beside %s if only the second interview is sent', (path, field) => {
    const added = { ...interview, people: [emptyPerson, { ...emptyPerson, name: 'Eli' }] };
    const save = saveOf({ ...form, interviews: [first, added] }, saved);
    expect(save && refusalToError({ tag: 'field', field: path, reason: 'invalid' }, save)?.field).toBe(field);
  });
});

describe('a refusal', () => {
  const form = {
    ...emptyForm,
    company: 'Acme',
    role: 'Baker',
    interviews: [{ ...interview, people: [emptyPerson, { ...emptyPerson, name: 'Dana' }] }],
  };
  const save = saveOf(form);
  const fieldOf = (field: string) =>
    save && refusalToError({ tag: 'field', field, reason: 'invalid' }, save)?.field;

  it.each([
    ['details.company', 'company'],
    ['interviews.0.startsAt', 'interviews.0.start'],
    ['interviews.0.endsAt', 'interviews.0.end'],
    ['interviews.0.timeZone', 'interviews.0.timeZone'],
    ['interviews.0', 'interviews.0.date'],
    ['interviews.0.answer.answerBy', 'interviews.0.answerBy'],
    ['interviews.0.answer.saidOn', 'interviews.0.saidOn'],
    ['interviews.0.talkingPoints.3', 'interviews.0.talkingPoints'],
    ['interviews.0.people.0.email', 'interviews.0.people.1.email'],
    ['interviews', 'interviews'],
  ])('at %s is shown beside %s', (path, field) => {
    expect(fieldOf(path)).toBe(field);
  });

  it("about the state isn't shown beside any field", () => {
    expect(save && refusalToError({ tag: 'state', reason: 'not-found' }, save)).toBeNull();
  });
});

describe('the times the form proposes', () => {
  it('follow the one that was typed, until the other is typed too', () => {
    expect(withGuess({ ...interview, end: '11:00', isEndGuessed: false }, 'end')).toMatchObject({
      start: '10:00',
      end: '11:00',
    });
    const typed = { ...interview, start: '12:00', end: '11:00', isStartGuessed: false, isEndGuessed: false };
    expect(withGuess(typed, 'end')).toBe(typed);
  });
});

describe('an interview added after another', () => {
  const typed = { ...interview, date: '2026-03-17', start: '09:00', end: '09:45', timeZone: 'Europe/Berlin' };
  const known = { ...typed, id: id(2) as InterviewId };
  const added = (before: typeof typed | undefined) => following(before, interview, context);

  it('is on the same day, in the same zone, starting at its end', () => {
    expect(added(typed)).toEqual({
      ...interview,
      date: '2026-03-17',
      start: '09:45',
      end: '10:45',
      timeZone: 'Europe/Berlin',
    });
  });

  it('is on the day the previous one ended, without times if that is near midnight', () => {
    expect(added({ ...typed, endDate: '2026-03-18', end: '00:30' })).toMatchObject({ date: '2026-03-18' });
    expect(added({ ...typed, end: '23:15' })).toMatchObject({ date: '2026-03-17', start: '', end: '' });
    expect(added({ ...typed, end: '' })).toMatchObject({ date: '2026-03-17', start: '', end: '' });
  });

  it("has the usual defaults after one that is over and saved, or whose day can't be read", () => {
    expect(added({ ...known, date: '2026-03-03' })).toBe(interview);
    expect(added({ ...typed, date: 'some Tuesday' })).toBe(interview);
    expect(added(undefined)).toBe(interview);
  });

  it('follows one that is saved and still ahead', () => {
    expect(added(known)).toMatchObject({ date: '2026-03-17', start: '09:45' });
  });
});

describe('an interview that ends on another day', () => {
  it.each([
    ['2026-03-03', '2026-03-04'],
    ['2026-12-31', '2027-01-01'],
    ['some Tuesday', '2026-03-05'],
  ])('ends the day after %s: %s', (date, next) => {
    expect(dayAfter({ ...interview, date }, context)).toBe(next);
  });
});

describe('a link to the posting', () => {
  it('is kept with its scheme, even if none was typed', () => {
    const form = { ...emptyForm, company: 'Acme', role: 'Baker', postingUrl: ' acme.com/jobs ' };
    expect(saveOf(form)?.input).toMatchObject({ details: { postingUrl: 'https://acme.com/jobs' } });
  });
});

describe('a message was recorded before the interview would end', () => {
  const interviewId = id(2) as InterviewId;
  const written: Application = {
    ...saved,
    touches: [
      {
        ...{ id: id(4) as TouchId, interviewId, step: 'thank-you', contactId: id(3) as ContactId },
        ...{ medium: 'email', sentAt: (now - 3_600_000) as Instant, text: '' },
      },
    ],
  };
  const movedTo = (date: string) => {
    const form = applicationToForm(written);
    const interviews = form.interviews.map((one) => ({ ...one, date, start: '13:20', end: '13:50' }));
    return saveOf({ ...form, interviews }, written)?.input;
  };

  it('with only one answer, it is saved as that', () => {
    expect(movedTo('2026-03-11')).toMatchObject({ interviews: [{ conversation: 'another' }] });
  });

  it('with two answers, nothing is chosen for the user', () => {
    const [interview] = applicationToForm(written).interviews;
    const earlier = interview && { ...interview, date: '2026-03-04', start: '13:20', end: '13:50' };
    expect(earlier && askedConversation(written, earlier, context, now)).toMatchObject({
      ...{ canBeSame: true, canBeAnother: true },
    });
    expect(movedTo('2026-03-04')).toMatchObject({ interviews: [{ conversation: null }] });
  });
});
