/** A proposed interview as the fields of a form, and the form as the application it becomes. */
import type { ProposedInterview } from '@shared/exchange/letters/letter';
import type { Application, Interview } from '@shared/model/application';
import type { Instant, TimeZone } from '@shared/model/time';
import {
  applicationToForm,
  emptyForm,
  interviewToForm,
  nextInterview,
  type ApplicationForm,
  type InterviewForm,
  type PersonForm,
} from '../../application/form/form-state';
import { withProposed } from '../../application/form/proposed-interview';

/** What the dialog shows: the job of a new application, and the interview. */
export interface LetterForm {
  readonly company: string;
  readonly role: string;
  readonly interview: InterviewForm;
}

/** The form of a proposed interview: a new one, or `standing` with what the invitation changes. */
export function formOfProposed(
  proposed: ProposedInterview,
  standing: { readonly interview: Interview; readonly application: Application } | null,
  { now, zone, company }: { readonly now: Instant; readonly zone: TimeZone; readonly company: string },
): InterviewForm {
  const known = standing && interviewToForm(standing.interview, standing.application.contacts);
  return withProposed(known ?? nextInterview(now, zone), proposed, company);
}

/** The whole application's form, with the interview in it, and its place there. */
export function applicationFormOf(
  form: LetterForm,
  base: Application | null,
): { readonly whole: ApplicationForm; readonly index: number } {
  const { company, role, interview } = form;
  if (base === null) return { whole: { ...emptyForm, company, role, interviews: [interview] }, index: 0 };
  const known = applicationToForm(base);
  const found = known.interviews.findIndex(({ id }) => id !== null && id === interview.id);
  const index = found < 0 ? known.interviews.length : found;
  return { whole: { ...known, interviews: known.interviews.toSpliced(index, 1, interview) }, index };
}

/** The people with the user's own addresses left out, and those no longer theirs put back. */
export function withOwnAddresses(
  people: readonly PersonForm[],
  all: readonly PersonForm[],
  own: readonly string[],
): PersonForm[] {
  const isOwn = ({ email }: PersonForm) => own.includes(email.trim().toLowerCase());
  const kept = people.filter((person) => !isOwn(person));
  const back = all.filter((person) => !isOwn(person) && !kept.some(({ email }) => email === person.email));
  return [...kept, ...back];
}
