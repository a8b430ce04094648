import { t } from '../../../core/words';
import { DateField } from '../../../forms/dates/date-field';
import { hasAnswer } from '../interview-change';
import type { FormContext } from '../../../forms/form-context';
import { errorAt, type FieldErrors } from '../../../forms/form-errors';
import type { InterviewForm } from '../form-state';
import type { Update } from '../../../forms/form-values';
import { SaidField } from '../../../employer-words/said-field';
import { textDirection } from '../../../forms/text-direction';
import { saidOnOf } from '../../../employer-words/said-reading';
import type { DateAsking } from '../../../employer-words/use-date-question';
import { useNamed } from '../../../employer-words/use-named';
import styles from '../../../forms/fields.module.css';
import { TextArea } from '../../../ui/text-area/text-area';

export interface SaidFieldsProps {
  readonly interview: InterviewForm;
  /** The interview's path in its form. */
  readonly field: string;
  readonly errors: FieldErrors;
  readonly context: FormContext;
  readonly asking: DateAsking;
  /** True if the interview isn't over yet. */
  readonly isAhead?: boolean;
  /** `path` is the touched field, relative to the interview. */
  readonly onChange: (update: Update<InterviewForm>, path: string) => void;
}

/** What they said: talking points, and when they will answer, in their words and as a date. */
export function SaidFields(props: SaidFieldsProps) {
  const { interview, field, errors, context, asking, isAhead = false, onChange } = props;
  const set = (patch: Partial<InterviewForm>, path: string) =>
    onChange((form) => ({ ...form, ...patch }), path);
  const saidOn = saidOnOf(interview);
  const named = useNamed(interview.saidText, saidOn);
  const date = (name: 'answerBy' | 'saidOn', label: string, hint: string) => (
    <DateField
      label={label}
      hint={hint}
      value={interview[name]}
      leans={name === 'saidOn' ? 'past' : 'future'}
      onChange={(value) => set({ [name]: value }, name)}
      field={`${field}.${name}`}
      error={errorAt(errors, `${field}.${name}`)}
    />
  );
  return (
    <section
      className={styles.stack}
      aria-label={isAhead ? t('application.form.ahead.said') : t('application.form.said')}
    >
      <TextArea
        label={t('application.form.talkingPoints')}
        description={
          isAhead ? t('application.form.ahead.talkingPointsHint') : t('application.form.talkingPointsHint')
        }
        rows={3}
        value={interview.talkingPoints}
        error={errorAt(errors, `${field}.talkingPoints`)}
        data-field={`${field}.talkingPoints`}
        attributes={textDirection}
        onChange={(event) => set({ talkingPoints: event.currentTarget.value }, 'talkingPoints')}
      />
      <SaidField
        label={t('application.form.answerText')}
        placeholder={t('application.form.answerTextPlaceholder')}
        rows={2}
        text={interview.saidText}
        field={`${field}.saidText`}
        error={errorAt(errors, `${field}.saidText`)}
        context={context}
        saidOn={saidOn}
        named={named}
        answerBy={interview.answerBy}
        dateField={`${field}.answerBy`}
        saysNone
        asking={asking}
        onText={(saidText) => set({ saidText }, 'saidText')}
        onUse={(found) => set({ answerBy: found }, 'answerBy')}
      />
      <div className={styles.grid}>
        {date('answerBy', t('application.form.answerBy'), t('application.form.answerByHint'))}
        {hasAnswer(interview) || interview.saidOn !== ''
          ? date('saidOn', t('application.form.saidOn'), t('application.form.saidOnHint'))
          : null}
      </div>
    </section>
  );
}
