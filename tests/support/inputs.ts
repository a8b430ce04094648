/** Inputs of changes as a form would send them; a test may override any field. */
import type { ApplicationDetails } from '../../shared/model/application';
import type { InterviewInput, PersonInput } from '../../shared/model/changes';
import type { Instant, TimeZone } from '../../shared/model/time';

export function detailsInput(overrides: Partial<ApplicationDetails> = {}): ApplicationDetails {
  return {
    company: 'Acme',
    role: 'Designer',
    industry: 'Retail',
    pace: 'standard',
    hasStrongConnection: false,
    hasQuickHiring: false,
    postingUrl: '',
    postingText: '',
    notes: '',
    ...overrides,
  };
}

export function personInput(name: string, overrides: Partial<PersonInput> = {}): PersonInput {
  return { id: null, name, role: '', email: '', hasStrongConnection: false, ...overrides };
}

/** A one-hour interview that ends at `endsAt`. */
export function interviewInput(endsAt: Instant, overrides: Partial<InterviewInput> = {}): InterviewInput {
  return {
    kind: 'interview',
    startsAt: (endsAt - 3_600_000) as Instant,
    endsAt,
    timeZone: 'America/New_York' as TimeZone,
    people: [personInput('Dana Reyes')],
    talkingPoints: [],
    answer: null,
    ...overrides,
  };
}
