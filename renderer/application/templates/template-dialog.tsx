import { Select, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { messageKinds } from '@shared/model/settings/message-kind';
import type { MessageFacts } from '@shared/messages/message';
import { unknownField } from '@shared/messages/own/template-file';
import { templateFields } from '@shared/messages/template';
import { systemRegion } from '../../core/exposed';
import { useWindowSettings } from '../../core/settings-store';
import { t } from '../../core/words';
import { DraftDialog, useOpened } from '../../forms/drafts/draft-dialog';
import { openDraft, useDraft, type OpenedDraft } from '../../forms/drafts/use-draft';
import { errorAt } from '../../forms/form-errors';
import { insertText } from '../../forms/insert-text';
import { useFormValues } from '../../forms/form-values';
import { makeFormChange } from '../../forms/make-form-change';
import { isSameForm } from '../../forms/same-form';
import { textDirection } from '../../forms/text-direction';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area/text-area';
import { exampleFacts } from './example-facts';
import {
  planTemplate,
  readTemplateDraft,
  templateField,
  type TemplateDraft,
  type TemplateForm,
} from './template-form';
import { TemplatePreview } from './template-preview';
import styles from './template.module.css';

export interface TemplateDialogProps {
  /** What the form begins with. */
  readonly template: TemplateForm;
  /** The facts it was written with; null to try it with an invented example. */
  readonly facts: MessageFacts | null;
  readonly onDone: () => void;
}

/** Writes a template of the user's own, and shows how it reads. What is typed is kept as a draft until it is saved. */
export function TemplateDialog(props: TemplateDialogProps) {
  const { id } = props.template;
  const draftKey = id === null ? 'template-new' : `template:${id}`;
  const opened = useOpened(() => openDraft(draftKey, readTemplateDraft));
  return opened === null ? null : <OpenTemplate {...props} draftKey={draftKey} opened={opened} />;
}

interface OpenTemplateProps extends TemplateDialogProps {
  readonly draftKey: string;
  readonly opened: OpenedDraft<TemplateDraft>;
}

function OpenTemplate(props: OpenTemplateProps) {
  const { template, opened, onDone } = props;
  const work = useTemplate(props);
  const preferences = useWindowSettings((state) => state.settings?.preferences);
  const { form, errors } = work;
  const text = useRef<HTMLTextAreaElement>(null);
  const set = <K extends keyof TemplateForm>(field: K, value: TemplateForm[K]) =>
    work.change((known) => ({ ...known, [field]: value }), field);
  const insert = (field: string) => {
    if (text.current !== null) insertText(text.current, `{${field}}`);
  };
  const unknown = unknownField(form);
  const facts = props.facts ?? exampleFacts(preferences?.senderName ?? '', systemRegion() ?? 'en-GB');
  return (
    <DraftDialog
      title={t(template.id === null ? 'templates.newTitle' : 'templates.editTitle')}
      width={880}
      work={work}
      isRestored={opened.draft !== null}
      unreadable={opened.unreadable}
      saveLabel={t('templates.save')}
      onSave={() => void work.save()}
      onClose={onDone}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <TextInput
            label={t('templates.name')}
            value={form.name}
            error={errorAt(errors, 'name')}
            data-field="name"
            data-autofocus
            required
            attributes={textDirection}
            onChange={({ currentTarget }) => set('name', currentTarget.value)}
          />
          <Select
            label={t('templates.kind')}
            data={messageKinds.map((kind) => ({ value: kind, label: t(`templates.kinds.${kind}`) }))}
            value={form.kind}
            allowDeselect={false}
            onChange={(chosen) => set('kind', messageKinds.find((kind) => kind === chosen) ?? form.kind)}
          />
          <TextInput
            label={t('templates.subject')}
            value={form.subject}
            error={errorAt(errors, 'subject')}
            data-field="subject"
            attributes={textDirection}
            onChange={({ currentTarget }) => set('subject', currentTarget.value)}
          />
          <TextArea
            ref={text}
            label={t('templates.text')}
            description={t('templates.textHint')}
            rows={12}
            value={form.text}
            required
            error={
              unknown === null
                ? errorAt(errors, 'text')
                : t('templates.unknownField', { field: `{${unknown}}` })
            }
            data-field="text"
            attributes={textDirection}
            onChange={({ currentTarget }) => set('text', currentTarget.value)}
          />
          <div role="group" aria-label={t('templates.insert')} className={styles.fields}>
            <span className={styles.hint}>{t('templates.insert')}</span>
            {templateFields.map((field) => (
              <Button
                key={field}
                aria-label={t('templates.insertField', { field: t(`templates.fields.${field}`) })}
                onClick={() => insert(field)}
              >
                {t(`templates.fields.${field}`)}
              </Button>
            ))}
          </div>
        </div>
        <TemplatePreview
          form={form}
          facts={facts}
          language={preferences?.messageLanguage ?? 'en'}
          isReal={props.facts !== null}
        />
      </div>
    </DraftDialog>
  );
}

function useTemplate({ template, draftKey, opened, onDone }: OpenTemplateProps) {
  const { refuse, startOver, whileSaving, ...values } = useFormValues(opened.draft?.form ?? template);
  const { form } = values;
  const isTouched = !isSameForm(form, template);
  const kept: TemplateDraft = { version: 1, form };
  const [keeper, draft] = useDraft(draftKey, isTouched ? JSON.stringify(kept) : null, opened.json);
  const save = () =>
    whileSaving(async () => {
      const plan = planTemplate(form);
      if (!plan.ok) {
        refuse(plan.errors);
        return null;
      }
      if (!(await makeFormChange('save-templates', plan.input, refuse, templateField))) return null;
      await keeper.finish();
      onDone();
      return form.name;
    });
  return {
    ...values,
    isTouched,
    draft,
    save,
    keepDraft: keeper.flush,
    startOver: () => startOver(template),
  };
}
