import { Radio } from '@mantine/core';
import type { Application } from '@shared/model/application';
import { conversationSchema, type Conversation } from '@shared/model/changes';
import type { Redating } from '@shared/rules/decide/contradictions';
import { useNow } from '../../core/clock';
import { momentWords, ownMomentWords } from '../../core/date-words';
import { t } from '../../core/words';
import type { FormContext } from '../../forms/form-context';
import { errorAt, type FieldErrors } from '../../forms/form-errors';
import type { Update } from '../../forms/form-values';
import { askedConversation, onlyConversation } from './conversation';
import type { InterviewForm } from './form-state';
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

/**
 * Asked below the date if a message was recorded before the interview would end; says what each answer does. If there is
 * only one answer, says what it does.
 */
export function ConversationQuestion(props: ConversationQuestionProps) {
  const { base, interview, field, errors, context, onChange } = props;
  const now = useNow();
  const asked = askedConversation(base, interview, context, now);
  if (!asked) return null;
  const { canBeSame, canBeAnother, known } = asked;
  const records = asked.redatings.map((redating) => recordWords(redating, base, now)).join('; ');
  const date = known ? momentWords(known.startsAt, known.timeZone, now) : '';
  if (!canBeSame || !canBeAnother) {
    return (
      <p className={styles.note} role="status">
        {onlyWords(onlyConversation(asked), known ? 'moved' : 'added', { records, date })}
      </p>
    );
  }
  const error = errorAt(errors, `${field}.conversation`);
  // If saving is refused, the invalid field gets the focus.
  const isInvalid = error !== undefined || undefined;
  return (
    <RadioGroup
      label={t('application.form.conversation.question')}
      value={interview.conversation ?? ''}
      error={error}
      data-field={`${field}.conversation`}
      onChange={(value) => {
        const conversation = conversationSchema.parse(value);
        onChange((form) => ({ ...form, conversation }), 'conversation');
      }}
    >
      <div className={styles.choices}>
        <Radio
          value="same"
          aria-invalid={isInvalid}
          label={t('application.form.conversation.same')}
          description={t('application.form.conversation.sameHint', { records })}
        />
        <Radio
          value="another"
          aria-invalid={isInvalid}
          label={t('application.form.conversation.another')}
          description={t('application.form.conversation.anotherHint', { date })}
        />
      </div>
    </RadioGroup>
  );
}

/** What saving does, or that it can't be saved at this time. */
function onlyWords(
  only: Conversation | null,
  kind: 'added' | 'moved',
  given: { readonly records: string; readonly date: string },
): string {
  if (only === null) return t('refusals.field.same-day-round');
  if (only === 'another') return t('application.form.conversation.only.another', given);
  return t(`application.form.conversation.only.${kind}`, given);
}

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
