import { Checkbox, Radio, TextInput } from '@mantine/core';
import { activityParts, type ActivityPart } from '@shared/exchange/activity/activity';
import { periodNames } from '@shared/exchange/activity/period';
import { MAX_LINE } from '@shared/model/application';
import { t } from '../../core/words';
import { DateField } from '../../forms/dates/date-field';
import { errorAt, type FieldErrors } from '../../forms/form-errors';
import type { FormValues } from '../../forms/form-values';
import type { ReportForm } from './report-form';
import fields from '../../forms/fields.module.css';
import styles from './report.module.css';
import { RadioGroup } from '../../ui/radio-group';

const periods = [...periodNames, 'own'] as const;

export interface ReportFieldsProps {
  readonly form: ReportForm;
  readonly errors: FieldErrors;
  readonly onChange: FormValues<ReportForm>['change'];
}

export function ReportFields({ form, errors, onChange }: ReportFieldsProps) {
  const set = (part: Partial<ReportForm>, field: keyof ReportForm) =>
    onChange((known) => ({ ...known, ...part }), field);
  const date = (name: 'from' | 'to') => (
    <DateField
      label={t(`report.${name}`)}
      value={form[name]}
      onChange={(value) => set({ [name]: value }, name)}
      leans="past"
      field={name}
      error={errorAt(errors, name)}
    />
  );
  const toggle = (part: ActivityPart, isOn: boolean) =>
    onChange(
      (known) => ({
        ...known,
        parts: activityParts.filter((each) => (each === part ? isOn : known.parts.includes(each))),
      }),
      'parts',
    );
  return (
    <div className={fields.stack}>
      <RadioGroup
        label={t('report.period')}
        value={form.period}
        onChange={(value) => {
          const period = periods.find((known) => known === value);
          if (period) set({ period }, 'period');
        }}
      >
        <div className={styles.options}>
          {periods.map((period) => (
            <Radio
              key={period}
              value={period}
              label={t(`report.periods.${period}`)}
              data-autofocus={period === form.period || undefined}
            />
          ))}
        </div>
      </RadioGroup>
      {form.period === 'own' ? (
        <div className={fields.grid}>
          {date('from')}
          {date('to')}
        </div>
      ) : null}
      <TextInput
        label={t('report.name')}
        description={t('report.nameHint')}
        value={form.name}
        maxLength={MAX_LINE}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => set({ name: event.currentTarget.value }, 'name')}
      />
      <Checkbox.Group label={t('report.include')} value={[...form.parts]}>
        <div className={styles.options}>
          {activityParts.map((part) => (
            <Checkbox
              key={part}
              value={part}
              label={t(`report.parts.${part}`)}
              onChange={(event) => toggle(part, event.currentTarget.checked)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox
        label={t('report.signature')}
        checked={form.hasSignature}
        onChange={(event) => set({ hasSignature: event.currentTarget.checked }, 'hasSignature')}
      />
    </div>
  );
}
