/** The application form at work: what stands in it, what is wrong with it, its draft and its saving. */
import { useState } from 'react';
import type { Fault } from '@shared/ipc/contract';
import type { Refusal } from '@shared/model/changes';
import type { ApplicationId, InterviewId } from '@shared/model/ids';
import { call, makeChange } from '../app/ipc';
import type { DraftStatus } from './draft-keeper';
import { planSave, refusalToError, type FieldError, type FormContext, type FormSave } from './form-change';
import type { ApplicationDraft } from './form-draft';
import { applicationToForm, isSameForm, type ApplicationForm } from './form-state';
import { useFormValues, type FormValues } from './form-values';
import { withNewInterview, type LoadedForm } from './load-form';
import { useDraft } from './use-draft';

export interface FormWork extends Omit<
  FormValues<ApplicationForm>,
  'replace' | 'refuse' | 'startOver' | 'whileSaving'
> {
  readonly isTouched: boolean;
  readonly draft: DraftStatus;
  readonly addInterview: () => void;
  readonly startOver: () => void;
  readonly cancelInterview: (interviewId: InterviewId) => Promise<void>;
  readonly keepDraft: () => void;
  /** Saves what differs. Resolves with the application's id once all of it was acknowledged, otherwise null. */
  readonly save: () => Promise<ApplicationId | null>;
}

/** The form opened on `loaded`. */
export function useApplicationForm(loaded: LoadedForm, context: FormContext): FormWork {
  const [base, setBase] = useState(loaded.base);
  const [pristine, setPristine] = useState(loaded.pristine);
  const { replace, refuse, startOver, whileSaving, ...values } = useFormValues(loaded.form);
  const { form, change } = values;

  const baseForm = base ? applicationToForm(base, context.writeDate) : pristine;
  const isTouched = !isSameForm(form, pristine);
  const kept: ApplicationDraft = { version: 1, form, base: baseForm };
  const [keeper, draft] = useDraft(loaded.draftKey, isTouched ? JSON.stringify(kept) : null, loaded.keptJson);

  /** After a part was saved, what the form is measured against is the application as it is now. */
  const rebaseOn = async (applicationId: ApplicationId, saved: ApplicationForm) => {
    const reply = await call('application:read', { applicationId });
    if (!reply.ok) return;
    const known = applicationToForm(reply.value.application, context.writeDate);
    setBase(reply.value.application);
    setPristine(known);
    replace(withAddedIds(saved, known, base ? baseForm : null));
  };

  const save = () =>
    whileSaving(async () => {
      const plan = planSave(form, base, context);
      if (!plan.ok) {
        refuse(plan.errors);
        return null;
      }
      const made = await makeInOrder(plan.saves, base?.id ?? null);
      if (made.ok) {
        await keeper.finish();
        return made.applicationId;
      }
      if (made.error) refuse([made.error]);
      else refuse([], made.refusal);
      if (made.count > 0 && made.applicationId !== null) await rebaseOn(made.applicationId, form);
      return null;
    });

  return {
    ...values,
    isTouched,
    draft,
    save,
    keepDraft: keeper.flush,
    addInterview: () => change((known) => withNewInterview(known, context), 'none'),
    startOver: () => startOver(pristine),
    cancelInterview: async (interviewId) => {
      if (base === null) return;
      const reply = await makeChange('cancel-interview', { applicationId: base.id, interviewId });
      if (!reply.ok) return;
      const interviews = form.interviews.filter((interview) => interview.id !== interviewId);
      await rebaseOn(base.id, { ...form, interviews });
    },
  };
}

type Made =
  | { readonly ok: true; readonly applicationId: ApplicationId | null }
  | {
      readonly ok: false;
      readonly applicationId: ApplicationId | null;
      /** How many were made before the one that was refused. */
      readonly count: number;
      readonly refusal: Refusal | Fault;
      readonly error: FieldError | null;
    };

/** Makes one change after the other and stops at the first that is refused; the form itself shows why. */
async function makeInOrder(saves: readonly FormSave[], known: ApplicationId | null): Promise<Made> {
  let applicationId = known;
  for (const [count, save] of saves.entries()) {
    const reply = await makeChange(save.name, save.input, { handles: () => true });
    if (!reply.ok) {
      const { refusal } = reply;
      return { ok: false, applicationId, count, refusal, error: refusalToError(refusal, save) };
    }
    applicationId = reply.value.applicationId ?? applicationId;
  }
  return { ok: true, applicationId };
}

/** Interviews of the form that were added meanwhile get their ids, so that they are not added twice. */
function withAddedIds(
  form: ApplicationForm,
  now: ApplicationForm,
  before: ApplicationForm | null,
): ApplicationForm {
  const known = new Set(before?.interviews.map((interview) => interview.id));
  const added = now.interviews.filter((interview) => !known.has(interview.id));
  return {
    ...form,
    interviews: form.interviews.map((typed) => {
      if (typed.id !== null) return typed;
      const index = added.findIndex(
        (one) =>
          one.date === typed.date &&
          one.start === typed.start &&
          one.end === typed.end &&
          one.timeZone === typed.timeZone,
      );
      const [match] = index < 0 ? [] : added.splice(index, 1);
      return match ?? typed;
    }),
  };
}
