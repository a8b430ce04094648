import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import { shortDate } from '@shared/i18n/dates';
import { MAX_DAYS_OFF, type DayOff } from '@shared/model/days-off/days-off';
import { locale, t } from '../../core/words';
import { DateField } from '../../forms/dates/date-field';
import { useFocusOnRefusal } from '../../forms/drafts/draft-dialog';
import { changeAndFocus } from '../../forms/focus-field';
import { useFormContext, type FormContext } from '../../forms/form-context';
import { errorAt } from '../../forms/form-errors';
import { useFormValues } from '../../forms/form-values';
import { Button } from '../../ui/button';
import type { PolicySectionProps } from '../rules-settings';
import { emptyDayOff, readDayOff } from './day-off-form';
import styles from '../settings.module.css';

/** The user's own days off: a list, and a line to add one. */
export function DaysOffSettings({ policy, onChange }: PolicySectionProps) {
  const context = useFormContext();
  const { daysOff } = policy;
  const remove = (gone: DayOff) =>
    changeAndFocus(() => onChange({ daysOff: daysOff.filter((one) => one !== gone) }), 'dayOff.name');
  return (
    <section className={styles.part} aria-label={t('settings.days.own')}>
      <h4 className={styles.subtitle}>{t('settings.days.own')}</h4>
      <p className={styles.hint}>{t('settings.days.ownHint')}</p>
      {daysOff.length === 0 ? null : (
        <ul className={styles.dated} aria-label={t('settings.days.own')}>
          {daysOff.map((dayOff) => (
            <li key={`${dayOff.from} ${dayOff.to} ${dayOff.name}`}>
              <span className={styles.span}>{spanWords(dayOff, context)}</span>
              <span className={styles.dayOffName} dir="auto">
                {dayOff.name}
              </span>
              <Button
                look="quiet"
                aria-label={t('settings.days.removeNamed', { name: dayOff.name })}
                onClick={() => remove(dayOff)}
              >
                {t('settings.days.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {daysOff.length < MAX_DAYS_OFF ? (
        <AddDayOff onAdd={(added) => onChange({ daysOff: sorted([...daysOff, added]) })} />
      ) : null}
    </section>
  );
}

interface AddDayOffProps {
  readonly onAdd: (dayOff: DayOff) => void;
}

function AddDayOff({ onAdd }: AddDayOffProps) {
  const fields = useRef<HTMLFormElement>(null);
  const { form, errors, refusedSaves, change, refuse } = useFormValues(emptyDayOff);
  useFocusOnRefusal(fields, refusedSaves);
  const set = (name: keyof typeof form) => (value: string) =>
    change((known) => ({ ...known, [name]: value }), `dayOff.${name}`);
  const add = () => {
    const read = readDayOff(form);
    if (!read.ok) {
      refuse(read.refusal);
      return;
    }
    onAdd(read.value);
    changeAndFocus(() => change(() => emptyDayOff, 'dayOff'), 'dayOff.name');
  };
  const date = (name: 'from' | 'to', label: string) => (
    <DateField
      label={label}
      value={form[name]}
      onChange={set(name)}
      field={`dayOff.${name}`}
      error={errorAt(errors, `dayOff.${name}`)}
    />
  );
  return (
    <form
      ref={fields}
      className={styles.addDayOff}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        label={t('settings.days.ownName')}
        value={form.name}
        error={errorAt(errors, 'dayOff.name')}
        data-field="dayOff.name"
        autoComplete="off"
        onChange={(event) => set('name')(event.currentTarget.value)}
      />
      {date('from', t('settings.days.ownFrom'))}
      {date('to', t('settings.days.ownTo'))}
      <Button type="submit">{t('settings.days.add')}</Button>
    </form>
  );
}

function spanWords({ from, to }: DayOff, { today }: FormContext): string {
  const [first, last] = [from, to].map((date) => shortDate(date, today, locale));
  return from === to ? (first ?? '') : t('settings.days.span', { from: first ?? '', to: last ?? '' });
}

function sorted(daysOff: readonly DayOff[]): DayOff[] {
  return daysOff.toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}
