/** What the application form opens with: the application as it is, and the draft that was left. */
import type { Application } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { call } from '../../core/bridge';
import { computerZone, currentInstant } from '../../core/clock';
import type { FormFocus } from '../../core/navigation';
import type { FormContext } from '../../forms/form-context';
import { readApplicationDraft, rebase } from './form-draft';
import { applicationToForm, emptyForm, following, newInterview, type ApplicationForm } from './form-state';
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
  const pristine = withInterviewFor(focus, known, context);
  return {
    tag: 'loaded',
    draftKey,
    base,
    pristine,
    form: withMove(
      focus,
      opened.draft ? withInterviewFor(focus, rebase(opened.draft, known), context) : pristine,
    ),
    keptJson: opened.json,
    isRestored: opened.draft !== null,
    unreadable: opened.unreadable,
  };
}

/** If a draft already ends with a new interview, that is the one. */
function withInterviewFor(
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
