/** The application form's state: its contents, its errors, its draft and how it is saved. */
import { useState } from 'react';
import type { ApplicationId, InterviewId } from '@shared/model/ids';
import { call, makeChange } from '../../core/bridge';
import { currentInstant } from '../../core/clock';
import { useDateQuestions, type DateAnswer, type DateQuestion } from '../../employer-words/use-date-question';
import { useReadingPolicy } from '../../employer-words/use-named';
import type { DraftStatus } from '../../forms/drafts/draft-keeper';
import { planSave, refusalToError, type FormSave } from './form-change';
import type { FieldError } from '../../forms/form-errors';
import type { FormContext } from '../../forms/form-context';
import type { ApplicationDraft } from './form-draft';
import { undecidedDates, withNamedDate } from './named-dates';
import { applicationToForm, type ApplicationForm } from './form-state';
import { isSameForm } from '../../forms/same-form';
import { useFormValues, type FormValues } from '../../forms/form-values';
import { withNewInterview, type LoadedForm } from './load-form';
import { useDraft } from '../../forms/drafts/use-draft';
import { isAlreadySo, type Failure } from '@shared/model/outcome';

export interface FormWork extends Omit<FormValues<ApplicationForm>, 'refuse' | 'startOver' | 'whileSaving'> {
  readonly isTouched: boolean;
  readonly draft: DraftStatus;
  readonly addInterview: () => void;
  readonly startOver: () => void;
  readonly cancelInterview: (interviewId: InterviewId) => Promise<void>;
  readonly keepDraft: () => void;
  /** Saves what differs, as one change. Resolves with the application's id once acknowledged, otherwise null. */
  readonly save: () => Promise<ApplicationId | null>;
  /** A date in the employer's words that the save is waiting for. */
  readonly question: DateQuestion | null;
  /** Answers that question, and saves. Resolves like `save`. */
  readonly answer: (answer: DateAnswer) => Promise<ApplicationId | null>;
}

/** The form opened on `loaded`. */
export function useApplicationForm(loaded: LoadedForm, context: FormContext): FormWork {
  const [base, setBase] = useState(loaded.base);
  const [pristine, setPristine] = useState(loaded.pristine);
  const { refuse, startOver, whileSaving, ...values } = useFormValues(loaded.form);
  const { form, change } = values;

  const baseForm = base ? applicationToForm(base) : pristine;
  const isTouched = !isSameForm(form, pristine);
  const kept: ApplicationDraft = { version: 1, form, base: baseForm };
  const [keeper, draft] = useDraft(loaded.draftKey, isTouched ? JSON.stringify(kept) : null, loaded.keptJson);

  const questions = useDateQuestions();
  const policy = useReadingPolicy();

  const save = (saved: ApplicationForm) =>
    whileSaving(async () => {
      const plan = planSave(saved, base, context, currentInstant());
      if (!plan.ok) {
        refuse(plan.errors);
        return null;
      }
      if (questions.ask(undecidedDates(saved, base, policy))) return null;
      const made = await makeSave(plan.save, base?.id ?? null);
      if (made.ok) await keeper.finish();
      else refuse(made.error ? [made.error] : [], made.error ? null : made.refusal);
      return made.ok ? made.applicationId : null;
    });

  return {
    ...values,
    isTouched,
    draft,
    save: () => save(form),
    question: questions.question,
    answer: (answer) => {
      const answered = questions.answered(answer, form, (asked) => withNamedDate(form, asked));
      change(() => answered, 'none');
      return save(answered);
    },
    keepDraft: keeper.flush,
    addInterview: () => change((known) => withNewInterview(known, context), 'none'),
    startOver: () => startOver(pristine),
    cancelInterview: async (interviewId) => {
      if (base === null) return;
      const reply = await makeChange('cancel-interview', { applicationId: base.id, interviewId });
      if (!reply.ok) return;
      change(
        (known) => ({
          ...known,
          interviews: known.interviews.filter((interview) => interview.id !== interviewId),
        }),
        'interviews',
      );
      const now = await call('application:read', { applicationId: base.id });
      if (!now.ok) return;
      setBase(now.value.application);
      setPristine(applicationToForm(now.value.application));
    },
  };
}

type Made =
  | { readonly ok: true; readonly applicationId: ApplicationId | null }
  | { readonly ok: false; readonly refusal: Failure; readonly error: FieldError | null };

/** Makes the change, if there is one; the form itself shows why it was refused. */
async function makeSave(save: FormSave | null, known: ApplicationId | null): Promise<Made> {
  if (save === null) return { ok: true, applicationId: known };
  const reply = await makeChange(save.name, save.input, { handles: () => true });
  if (reply.ok) return { ok: true, applicationId: reply.value.applicationId };
  const { refusal } = reply;
  // What was typed differs only in spelling, such as a trailing space.
  if (isAlreadySo(refusal)) return { ok: true, applicationId: known };
  return { ok: false, refusal, error: refusalToError(refusal, save) };
}
