import { expect, it } from 'vitest';
import { changeSchemas } from '../model/changes';
import { refusalOfIssues } from './refusal-of-issues';

const person = { id: null, name: 'Dana', role: '', email: '', hasStrongConnection: false };
const interview = {
  kind: 'interview',
  startsAt: 0,
  endsAt: 1,
  timeZone: 'UTC',
  people: [person],
  talkingPoints: [],
  answer: null,
};
const details = {
  company: 'Acme',
  role: 'Designer',
  industry: '',
  pace: 'standard',
  hasStrongConnection: false,
  hasQuickHiring: false,
  postingUrl: '',
  postingText: '',
  notes: '',
};

function refusal(detailsPart: object, interviewPart: object = {}) {
  const input = { details: { ...details, ...detailsPart }, interviews: [{ ...interview, ...interviewPart }] };
  const parsed = changeSchemas['add-application'].safeParse(input);
  return parsed.success ? null : refusalOfIssues(parsed.error);
}

it.each([
  [{ company: '' }, {}, 'details.company', 'required'],
  [{ notes: 'x'.repeat(100_001) }, {}, 'details.notes', 'too-long'],
  [{ role: 'x'.repeat(201) }, {}, 'details.role', 'too-long'],
  [{}, { startsAt: Date.UTC(9999, 0, 1) }, 'interviews.0.startsAt', 'date-out-of-range'],
  [{}, { startsAt: Date.parse('0001-01-01T00:00:00Z') }, 'interviews.0.startsAt', 'date-out-of-range'],
  [{}, { endsAt: Number.NaN }, 'interviews.0.endsAt', 'date-out-of-range'],
  [{}, { timeZone: 'Mars/Olympus' }, 'interviews.0.timeZone', 'unknown-zone'],
  [{}, { people: [{ ...person, name: ' ' }] }, 'interviews.0.people.0.name', 'required'],
  [{}, { people: Array(51).fill(person) }, 'interviews.0.people', 'too-many'],
  [{}, { talkingPoints: ['x'.repeat(2_001)] }, 'interviews.0.talkingPoints.0', 'too-long'],
  [
    {},
    { answer: { text: '', saidOn: '2026-02-30', answerBy: null } },
    'interviews.0.answer.saidOn',
    'date-out-of-range',
  ],
])('%j %j is refused beside its field', (detailsPart, interviewPart, field, reason) => {
  expect(refusal(detailsPart, interviewPart)).toEqual({ tag: 'field', field, reason });
});

it('a policy without a working day is refused as such', () => {
  const parsed = changeSchemas['change-policy'].safeParse({ policy: { workingDays: [] } });
  expect(parsed.success ? null : refusalOfIssues(parsed.error)).toMatchObject({ tag: 'field' });
});

it('input that no form could send is a fault', () => {
  const parsed = changeSchemas['archive-application'].safeParse({
    applicationId: 'x',
    __proto__: null,
    more: 1,
  });
  expect(parsed.success ? null : refusalOfIssues(parsed.error)).toEqual({ tag: 'fault', code: 'bad-input' });
  const nothing = changeSchemas['archive-application'].safeParse(null);
  expect(nothing.success ? null : refusalOfIssues(nothing.error)).toEqual({
    tag: 'fault',
    code: 'bad-input',
  });
});
