import { SegmentedControl, Select } from '@mantine/core';
import { mediumSchema, type Application } from '@shared/model/application';
import type { SentMessage } from '@shared/messages/sent';
import { computerZone } from '../../../core/clock';
import { t } from '../../../core/words';
import { DateField } from '../../../forms/dates/date-field';
import { TimeField } from '../../../forms/dates/time-field';
import { DraftDialog, useOpened } from '../../../forms/drafts/draft-dialog';
import { TextArea } from '../../../ui/text-area/text-area';
import { readMessageDraft, type MessageDraft, type MessageForm } from './message-draft';
import { errorAt, type FieldErrors } from '../../../forms/form-errors';
import { makeFormChange } from '../../../forms/make-form-change';
import { isSameForm } from '../../../forms/same-form';
import { useFormValues } from '../../../forms/form-values';
import { messageField, planCorrection, sentToForm } from './message-change';
import { textDirection } from '../../../forms/text-direction';
import { openDraft, useDraft, type OpenedDraft } from '../../../forms/drafts/use-draft';
import styles from '../../../forms/fields.module.css';

export interface MessageDialogProps {
  readonly application: Application;
  readonly sent: SentMessage;
  readonly onDone: () => void;
}

/**
 * Corrects to whom, how and when a message was sent, and stores its text. What is typed is kept as a draft until it is
 * saved.
 */
export function MessageDialog(props: MessageDialogProps) {
  const draftKey = `message:${props.application.id}:${props.sent.id}`;
  const opened = useOpened(() => openDraft(draftKey, readMessageDraft));
  return opened === null ? null : <OpenMessage {...props} draftKey={draftKey} opened={opened} />;
}

interface OpenMessageProps extends MessageDialogProps {
  readonly draftKey: string;
  readonly opened: OpenedDraft<MessageDraft>;
}

function OpenMessage(props: OpenMessageProps) {
  const { application, opened, onDone } = props;
  const work = useMessage(props);
  return (
    <DraftDialog
      title={t('application.message.title')}
      width={520}
      work={work}
      isRestored={opened.draft !== null}
      unreadable={opened.unreadable}
      saveLabel={t('application.message.save')}
      onSave={() => void work.save()}
      onClose={onDone}
    >
      <MessageFields
        form={work.form}
        errors={work.errors}
        contacts={application.contacts}
        onChange={(patch, field) => work.change((known) => ({ ...known, ...patch }), field)}
      />
    </DraftDialog>
  );
}

interface MessageFieldsProps {
  readonly form: MessageForm;
  readonly errors: FieldErrors;
  readonly contacts: Application['contacts'];
  readonly onChange: (patch: Partial<MessageForm>, field: string) => void;
}

function MessageFields({ form, errors, contacts, onChange }: MessageFieldsProps) {
  const people = contacts.map((contact) => ({ value: contact.id, label: contact.name }));
  return (
    <>
      <Select
        label={t('application.message.contact')}
        data={[{ value: '', label: t('application.panel.somebody') }, ...people]}
        value={form.contactId ?? ''}
        error={errorAt(errors, 'contactId')}
        allowDeselect={false}
        data-autofocus
        onChange={(chosen) => {
          const contactId = contacts.find(({ id }) => id === chosen)?.id ?? null;
          onChange({ contactId }, 'contactId');
        }}
      />
      <div>
        <div className={styles.label} id="medium-label">
          {t('application.message.medium')}
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby="medium-label"
          value={form.medium}
          data={mediumSchema.options.map((medium) => ({
            value: medium,
            label: t(`application.media.${medium}`),
          }))}
          onChange={(medium) => onChange({ medium: mediumSchema.parse(medium) }, 'medium')}
        />
      </div>
      <div className={styles.grid}>
        <DateField
          label={t('application.message.sentOn')}
          value={form.date}
          leans="past"
          onChange={(date) => onChange({ date }, 'sentAt')}
          field="sentAt.date"
          error={errorAt(errors, 'sentAt.date')}
          isRequired
        />
        <TimeField
          label={t('application.message.sentAt')}
          value={form.time}
          error={errorAt(errors, 'sentAt.time')}
          onChange={(time) => onChange({ time }, 'sentAt')}
        />
      </div>
      <TextArea
        label={t('application.message.text')}
        description={t('application.message.textHint')}
        rows={5}
        attributes={textDirection}
        value={form.text}
        error={errorAt(errors, 'text')}
        onChange={(event) => onChange({ text: event.currentTarget.value }, 'text')}
      />
    </>
  );
}

function useMessage({ application, sent, draftKey, opened, onDone }: OpenMessageProps) {
  const pristine = sentToForm(sent, computerZone());
  const { refuse, startOver, whileSaving, ...values } = useFormValues(opened.draft?.form ?? pristine);
  const { form } = values;
  const isTouched = !isSameForm(form, pristine);
  const kept: MessageDraft = { version: 1, form };
  const [keeper, draft] = useDraft(draftKey, isTouched ? JSON.stringify(kept) : null, opened.json);

  const save = () =>
    whileSaving(async () => {
      const plan = planCorrection(form, sent, application.id, computerZone());
      if (!plan.ok) {
        refuse(plan.errors);
        return null;
      }
      if (!(await makeFormChange('correct-message', plan.input, refuse, messageField))) return null;
      await keeper.finish();
      onDone();
      return sent.id;
    });
  return {
    ...values,
    isTouched,
    draft,
    save,
    keepDraft: keeper.flush,
    startOver: () => startOver(pristine),
  };
}
