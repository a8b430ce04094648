/** Inputs of changes as a form would send them; a test may override any field. */
import type { ImportedApplication } from '../../main/services/history/imports';
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

/** An imported row that becomes a new application and says nothing besides these details. */
export function importedInput(details: Partial<ApplicationDetails>): ImportedApplication {
  return {
    ...{
      into: null,
      interviews: [],
      tags: [],
      outcome: null,
      closedOn: null,
      messages: [],
      sent: null,
      isArchived: false,
    },
    details: detailsInput(details),
  };
}
