import { Autocomplete, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useId, type ChangeEvent } from 'react';
import { paceSchema } from '@shared/model/application';
import { paceOf } from '@shared/rules/dates/industry-pace';
import { t } from '../../../core/words';
import { useSources } from '../../../cards/sources';
import { DateField } from '../../../forms/dates/date-field';
import { TagsField } from '../../../forms/tags/tags-field';
import { Fold } from '../../../forms/fold';
import { errorAt, hasErrorUnder, type FieldErrors } from '../../../forms/form-errors';
import { emptyForm, type ApplicationForm } from '../form-state';
import { isSameForm } from '../../../forms/same-form';
import type { Update } from '../../../forms/form-values';
import { webAddress } from '../../../forms/web-address';
import { pasteAsText } from '../../../forms/paste-as-text';
import { textDirection } from '../../../forms/text-direction';
import { usePolicy } from '../../../core/use-policy';
import styles from '../../../forms/fields.module.css';
import { TextArea } from '../../../ui/text-area/text-area';
import { useTypingUndo } from '../../../ui/typing-undo/use-typing-undo';

export interface JobFieldsProps {
  readonly form: ApplicationForm;
  readonly errors: FieldErrors;
  readonly onChange: (update: Update<ApplicationForm>, field: string) => void;
}

type TextName = 'company' | 'role' | 'location' | 'salary' | 'postingUrl' | 'postingText' | 'notes';
type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

function setterOf(onChange: JobFieldsProps['onChange']) {
  return (name: TextName) =>
    ({ currentTarget: { value } }: Typed) =>
      onChange((form) => ({ ...form, [name]: value }), name);
}

/** Company and role: nothing else is required. */
export function JobFields({
  form,
  errors,
  onChange,
  autofocus,
}: JobFieldsProps & {
  /** Which of the two gets the focus when the form is opened. */
  readonly autofocus: 'company' | 'role' | null;
}) {
  const set = setterOf(onChange);
  const text = (name: 'company' | 'role', label: string) => (
    <TextInput
      label={label}
      required
      value={form[name]}
      error={errorAt(errors, name)}
      data-field={name}
      data-autofocus={name === autofocus || undefined}
      autoComplete="off"
      attributes={textDirection}
      onChange={set(name)}
    />
  );
  return (
    <div className={styles.grid}>
      {text('company', t('application.form.company'))}
      {text('role', t('application.form.role'))}
    </div>
  );
}

/** The choice that follows the industry's pace. */
const BY_INDUSTRY = 'by-industry';
const folded = [
  ...(['tags', 'source', 'appliedOn', 'location', 'salary'] as const),
  ...(['industry', 'pace', 'postingUrl', 'postingText', 'notes'] as const),
];

/** The rest about the job, collapsed while it is empty. */
export function MoreJobFields({ form, errors, onChange }: JobFieldsProps) {
  const { interviews: _, company: _company, role: _role, ...rest } = form;
  const { interviews: _none, company: _noCompany, role: _noRole, ...nothing } = emptyForm;
  const set = setterOf(onChange);
  const check =
    (name: 'hasStrongConnection' | 'hasQuickHiring') => (event: ChangeEvent<HTMLInputElement>) => {
      const { checked } = event.currentTarget;
      onChange((known) => ({ ...known, [name]: checked }), name);
    };
  const area = (name: Extract<TextName, 'postingText' | 'notes'>, label: string, hint: string | null) => (
    <TextArea
      label={label}
      description={hint}
      value={form[name]}
      error={errorAt(errors, name)}
      data-field={name}
      rows={3}
      attributes={textDirection}
      onPaste={name === 'postingText' ? pasteAsText : undefined}
      onChange={set(name)}
    />
  );
  return (
    <Fold
      label={t('application.form.jobMore')}
      hint={t('application.form.jobMoreHint')}
      startsOpen={!isSameForm(rest, nothing)}
      isForcedOpen={folded.some((name) => hasErrorUnder(errors, name))}
    >
      <FoundFields form={form} errors={errors} onChange={onChange} />
      <IndustryFields form={form} errors={errors} onChange={onChange} />
      <div className={styles.checks}>
        <Checkbox
          label={t('application.form.strongConnection')}
          checked={form.hasStrongConnection}
          onChange={check('hasStrongConnection')}
        />
        <Checkbox
          label={t('application.form.quickHiring')}
          checked={form.hasQuickHiring}
          onChange={check('hasQuickHiring')}
        />
      </div>
      <TextInput
        label={t('application.form.postingUrl')}
        value={form.postingUrl}
        error={errorAt(errors, 'postingUrl')}
        data-field="postingUrl"
        autoComplete="off"
        spellCheck={false}
        onChange={set('postingUrl')}
        onBlur={() =>
          onChange((known) => ({ ...known, postingUrl: webAddress(known.postingUrl) }), 'postingUrl')
        }
      />
      {area('postingText', t('application.form.postingText'), t('application.form.postingTextHint'))}
      {area('notes', t('application.form.notes'), null)}
    </Fold>
  );
}

/** How the job was found, where it is, and the user's own tags. */
function FoundFields({ form, errors, onChange }: JobFieldsProps) {
  const set = setterOf(onChange);
  const setSource = (source: string) => onChange((known) => ({ ...known, source }), 'source');
  const text = (name: 'location' | 'salary') => (
    <TextInput
      label={t(`application.form.${name}`)}
      placeholder={t(`application.form.${name}Hint`)}
      value={form[name]}
      error={errorAt(errors, name)}
      data-field={name}
      autoComplete="off"
      attributes={textDirection}
      onChange={set(name)}
    />
  );
  return (
    <>
      <TagsField
        label={t('facts.tags.label')}
        value={form.tags}
        field="tags"
        error={errorAt(errors, 'tags')}
        onChange={(tags) => onChange((known) => ({ ...known, tags: [...tags] }), 'tags')}
      />
      <div className={styles.pairs}>
        <Autocomplete
          ref={useTypingUndo(setSource)}
          label={t('application.form.source')}
          placeholder={t('application.form.sourceHint')}
          value={form.source}
          data={useSources()}
          error={errorAt(errors, 'source')}
          data-field="source"
          onChange={setSource}
        />
        <DateField
          label={t('application.form.appliedOn')}
          value={form.appliedOn}
          leans="past"
          field="appliedOn"
          error={errorAt(errors, 'appliedOn')}
          onChange={(appliedOn) => onChange((known) => ({ ...known, appliedOn }), 'appliedOn')}
        />
        {text('location')}
        {text('salary')}
      </div>
    </>
  );
}

/** The industry, and how fast it replies: from the list of industries, unless the user sets it for this application. */
function IndustryFields({ form, errors, onChange }: JobFieldsProps) {
  const policy = usePolicy();
  const id = useId();
  const industries = policy?.industries ?? [];
  const setIndustry = (industry: string) => onChange((known) => ({ ...known, industry }), 'industry');
  const pace = paceOf(form, industries);
  const listed = paceOf({ ...form, pace: null }, industries);
  return (
    <>
      <Autocomplete
        ref={useTypingUndo(setIndustry)}
        label={t('application.form.industry')}
        placeholder={t('application.form.industryHint')}
        value={form.industry}
        data={[...new Set(industries.map(({ name }) => name))]}
        error={errorAt(errors, 'industry')}
        data-field="industry"
        onChange={setIndustry}
      />
      <div>
        <div className={styles.label} id={id}>
          {t('application.form.pace')}
        </div>
        <SegmentedControl
          size="sm"
          aria-labelledby={id}
          value={form.pace ?? BY_INDUSTRY}
          data={[
            { value: BY_INDUSTRY, label: t(`application.form.paceByIndustry.${listed}`) },
            ...(['fast', 'standard', 'slow'] as const).map((value) => ({
              value,
              label: t(`application.form.paces.${value}`),
            })),
          ]}
          onChange={(chosen) =>
            onChange(
              (known) => ({ ...known, pace: chosen === BY_INDUSTRY ? null : paceSchema.parse(chosen) }),
              'pace',
            )
          }
        />
        <p className={styles.small}>{t(`application.form.paceHints.${pace}`)}</p>
      </div>
    </>
  );
}
