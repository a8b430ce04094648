import { Radio } from '@mantine/core';
import type { Application } from '@shared/model/application';
import { conversationSchema } from '@shared/model/changes';
import type { InterviewId } from '@shared/model/ids';
import { conversationQuestion, type Redating } from '@shared/rules/decide/contradictions';
import { useNow } from '../../core/clock';
import { momentWords, ownMomentWords } from '../../core/date-words';
import { t } from '../../core/words';
import type { FormContext } from '../../forms/form-context';
import { errorAt, type FieldErrors } from '../../forms/form-errors';
import type { Update } from '../../forms/form-values';
import type { InterviewForm } from './form-state';
import { readTimes } from './interview-change';
import styles from '../../forms/fields.module.css';
import { RadioGroup } from '../../ui/radio-group';

export interface ConversationQuestionProps {
  /** The application as saved. */
  readonly base: Application;
  readonly interview: InterviewForm;
  /** The interview's path in its form. */
  readonly field: string;
  readonly errors: FieldErrors;
  readonly context: FormContext;
  readonly onChange: (update: Update<InterviewForm>, path: string) => void;
}

/** Asked below the date if a message was recorded before the interview would end; says what each answer does. */
export function ConversationQuestion({
  base,
  interview,
  field,
  errors,
  context,
  onChange,
}: ConversationQuestionProps) {
  const now = useNow();
  const known = base.interviews.find(({ id }) => id === interview.id) ?? null;
  const times = readTimes(interview, context, known);
  const question = times && conversationQuestion(base, { id: known?.id ?? NEW, ...times }, now);
  if (!question) return null;
  const { canBeSame, canBeAnother, redatings } = question;
  if (!canBeSame && !canBeAnother) {
    return (
      <p className={styles.note} role="status">
        {t('refusals.field.same-day-round')}
      </p>
    );
  }
  const records = redatings.map((redating) => recordWords(redating, base, now)).join('; ');
  const error = errorAt(errors, `${field}.conversation`);
  // If saving is refused, the invalid field gets the focus.
  const isInvalid = error !== undefined || undefined;
  const kind = known === null ? 'added' : 'moved';
  return (
    <RadioGroup
      label={t(`application.form.conversation.${kind}`)}
      description={canBeSame ? undefined : t('refusals.field.interview-to-come')}
      value={interview.conversation ?? ''}
      error={error}
      data-field={`${field}.conversation`}
      onChange={(value) => {
        const conversation = conversationSchema.parse(value);
        onChange((form) => ({ ...form, conversation }), 'conversation');
      }}
    >
      <div className={styles.choices}>
        {canBeSame ? (
          <Radio
            value="same"
            aria-invalid={isInvalid}
            label={t(`application.form.conversation.same.${kind}`)}
            description={t('application.form.conversation.sameHint', { records })}
          />
        ) : null}
        {canBeAnother && known ? (
          <Radio
            value="another"
            aria-invalid={isInvalid}
            label={t('application.form.conversation.another')}
            description={t('application.form.conversation.anotherHint', {
              date: momentWords(known.startsAt, known.timeZone, now),
            })}
          />
        ) : null}
      </div>
    </RadioGroup>
  );
}

/** Stands for the id an interview gets when it is added. */
const NEW = 'new' as InterviewId;

function recordWords(
  { record, to }: Redating,
  { contacts }: Application,
  now: Parameters<typeof ownMomentWords>[1],
) {
  const person = contacts.find(({ id }) => id === record.contactId)?.name;
  const step = t(`steps.name.${record.step}`);
  const what = person === undefined ? step : t('application.panel.messageTo', { step, person });
  return t('application.form.conversation.record', { what, when: ownMomentWords(to, now) });
}
