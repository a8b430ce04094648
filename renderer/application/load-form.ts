/** What the application form opens on: the application as it is, and the draft that was left. */
import type { Fault } from '@shared/ipc/contract';
import type { Application } from '@shared/model/application';
import type { Refusal } from '@shared/model/changes';
import type { ApplicationId } from '@shared/model/ids';
import { call } from '../app/ipc';
import { computerZone, currentInstant } from '../app/clock';
import type { FormContext } from './form-change';
import { readApplicationDraft, rebase } from './form-draft';
import { applicationToForm, emptyForm, newInterview, type ApplicationForm } from './form-state';
import { openDraft } from './use-draft';

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
export type FormLoading = LoadedForm | { readonly tag: 'failed'; readonly refusal: Refusal | Fault };

/** The key a form's draft is kept under. */
export function formDraftKey(applicationId: ApplicationId | null): string {
  return applicationId === null ? 'new-application' : `edit-application:${applicationId}`;
}

/** Reads application and draft. Where the form was opened for an interview and there is none, an empty one is added. */
export async function loadForm(
  applicationId: ApplicationId | null,
  wantsInterview: boolean,
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
  const known = base ? applicationToForm(base, context.writeDate) : emptyForm;
  const pristine = wantsInterview && known.interviews.length === 0 ? withNewInterview(known, context) : known;
  return {
    tag: 'loaded',
    draftKey,
    base,
    pristine,
    form: opened.draft ? rebase(opened.draft, known) : pristine,
    keptJson: opened.json,
    isRestored: opened.draft !== null,
    unreadable: opened.unreadable,
  };
}

export function withNewInterview(form: ApplicationForm, context: FormContext): ApplicationForm {
  const added = newInterview(currentInstant(), computerZone(), context.writeDate);
  return { ...form, interviews: [...form.interviews, added] };
}
