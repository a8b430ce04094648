/** Dates in the employer's words that the application form doesn't use. Pure. */
import type { Application } from '@shared/model/application';
import type { Policy } from '@shared/model/policy';
import { saidOnOf, undecidedDate } from '../../employer-words/said-reading';
import type { DateQuestion } from '../../employer-words/use-date-question';
import type { ApplicationForm, InterviewForm } from './form-state';

/** One question for each interview whose new words name a date that is neither entered nor saved. */
export function undecidedDates(
  form: ApplicationForm,
  base: Application | null,
  policy: Policy,
): readonly DateQuestion[] {
  return form.interviews.flatMap((interview, index) => {
    const known = base?.interviews.find(({ id }) => id === interview.id);
    return undecidedIn(interview, `interviews.${index}`, known?.answer?.text ?? '', policy);
  });
}

/** The question about an interview's words, if any. `field` is the interview's path in its form. */
export function undecidedIn(
  interview: InterviewForm,
  field: string,
  savedText: string,
  policy: Policy,
): readonly DateQuestion[] {
  const text = interview.saidText;
  const words = { text, savedText, saidOn: saidOnOf(interview), answerBy: interview.answerBy };
  const date = undecidedDate(words, policy);
  return date === null ? [] : [{ field: `${field}.saidText`, text, date }];
}

/** The form with the date entered next to the words it was found in. */
export function withNamedDate(form: ApplicationForm, { field, date }: DateQuestion): ApplicationForm {
  return {
    ...form,
    interviews: form.interviews.map((interview, index) =>
      field === `interviews.${index}.saidText` ? { ...interview, answerBy: date } : interview,
    ),
  };
}
