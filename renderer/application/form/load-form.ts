/** What the application form opens with: the application as it is, and the draft that was left. */
import type { Application } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { call } from '../../core/bridge';
import { computerZone, currentInstant } from '../../core/clock';
import type { FormFill, FormFocus } from '../../core/navigation';
import type { FormContext } from '../../forms/form-context';
import { readApplicationDraft, rebase } from './form-draft';
import { shiftClock } from '../../forms/dates/local-time';
import {
  applicationToForm,
  emptyForm,
  emptyPerson,
  following,
  newInterview,
  USUAL_LENGTH_MINUTES,
  type ApplicationForm,
  type InterviewForm,
} from './form-state';
import { openDraft } from '../../forms/drafts/use-draft';
import type { Failure } from '@shared/model/outcome';

export interface LoadedForm {
  readonly tag: 'loaded';
  readonly draftKey: string;
  /** Null for a new application. */
  readonly base: Application | null;
  /** The form with nothing typed. */
  readonly pristine: ApplicationForm;
  readonly form: ApplicationForm;
  readonly keptJson: string | null;
  readonly isRestored: boolean;
  readonly unreadable: string | null;
}
export type FormLoading = LoadedForm | { readonly tag: 'failed'; readonly refusal: Failure };

/** The key of a form's draft. */
export function formDraftKey(applicationId: ApplicationId | null): string {
  return applicationId === null ? 'new-application' : `edit-application:${applicationId}`;
}

/** Reads application and draft. If the form was opened for an interview that isn't in it yet, adds an empty one. */
export async function loadForm(
  applicationId: ApplicationId | null,
  focus: FormFocus | null,
  context: FormContext,
  fill: FormFill | null = null,
): Promise<FormLoading> {
  let base: Application | null = null;
  if (applicationId !== null) {
    const reply = await call('application:read', { applicationId });
    if (!reply.ok) return { tag: 'failed', refusal: reply.refusal };
    base = reply.value.application;
  }
  const draftKey = formDraftKey(applicationId);
  const opened = await openDraft(draftKey, readApplicationDraft);
  const known = base ? applicationToForm(base) : emptyForm;
  // The move alone isn't worth a draft: without an answer to its question, it is as if it hadn't been dragged.
  const pristine = withMove(focus, withInterviewFor(focus, known, context));
  return {
    tag: 'loaded',
    draftKey,
    base,
    pristine,
    form: opened.draft
      ? withMove(focus, withInterviewFor(focus, rebase(opened.draft, known), context))
      : filled(pristine, fill),
    keptJson: opened.json,
    isRestored: opened.draft !== null,
    unreadable: opened.unreadable,
  };
}

/** The form with what is already known, in its last interview. */
export function filled(form: ApplicationForm, fill: FormFill | null): ApplicationForm {
  if (!fill) return form;
  const { interview } = fill;
  const last = form.interviews.at(-1);
  return {
    ...form,
    company: fill.company || form.company,
    role: fill.role || form.role,
    appliedOn: fill.appliedOn || form.appliedOn,
    source: fill.source || form.source,
    postingText: fill.postingText || form.postingText,
    interviews:
      interview && last
        ? [...form.interviews.slice(0, -1), filledInterview(last, interview)]
        : form.interviews,
  };
}

function filledInterview(
  form: InterviewForm,
  { kind, date, start, end, person, location }: NonNullable<FormFill['interview']>,
): InterviewForm {
  return {
    ...form,
    kind,
    date: date || form.date,
    // A time that wasn't said isn't guessed for another day.
    start: start === '' && date !== '' ? '' : start || form.start,
    end: end || (start === '' ? (date === '' ? form.end : '') : shiftClock(start, USUAL_LENGTH_MINUTES)),
    isStartGuessed: start === '',
    isEndGuessed: end === '',
    location: location || form.location,
    people: person ? [...form.people, { ...emptyPerson, ...person }] : form.people,
  };
}

/** If a draft already ends with a new interview, that is the one. */
export function withInterviewFor(
  focus: FormFocus | null,
  form: ApplicationForm,
  context: FormContext,
): ApplicationForm {
  const last = form.interviews.at(-1);
  const isMissing =
    (focus === 'new-interview' && last?.id !== null) || (focus === 'interview' && last === undefined);
  return isMissing ? withNewInterview(form, context) : form;
}

/** With the date the interview was dragged to, if that is why the form opens. */
function withMove(focus: FormFocus | null, form: ApplicationForm): ApplicationForm {
  if (focus === null || typeof focus === 'string' || focus.movedTo === undefined) return form;
  const { interviewId, movedTo } = focus;
  return {
    ...form,
    interviews: form.interviews.map((interview) =>
      interview.id === interviewId ? { ...interview, date: movedTo, endDate: '' } : interview,
    ),
  };
}

/** The form with another interview: on the previous one's day, if that is still ahead or was just entered. */
export function withNewInterview(form: ApplicationForm, context: FormContext): ApplicationForm {
  const added = newInterview(currentInstant(), computerZone());
  return { ...form, interviews: [...form.interviews, following(form.interviews.at(-1), added, context)] };
}
