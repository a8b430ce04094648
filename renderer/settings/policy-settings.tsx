import { Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { weekdaySchema, type Policy, type Weekday } from '@shared/model/policy';
import { firstWeekday } from '@shared/i18n/dates';
import { makeChange } from '../app/ipc';
import { locale, t } from '../app/translate';
import { Choice } from './choice';
import { TimeSetting } from './time-setting';
import styles from './settings.module.css';

/** The rules the user may take another side on, each with the articles for and against. */
export function PolicySettings({ policy }: { readonly policy: Policy }) {
  const change = (patch: Partial<Policy>) =>
    void makeChange('change-policy', { policy: { ...policy, ...patch } });
  return (
    <>
      <p className={styles.hint}>{t('settings.policy.intro')}</p>
      <PolicyChoices policy={policy} onChange={change} />
      <div className={styles.numbers}>
        <DaysSetting
          label={t('settings.policy.grace.label')}
          sides={t('settings.policy.grace.sides')}
          value={policy.graceDays}
          min={0}
          max={14}
          onChange={(graceDays) => change({ graceDays })}
        />
        <DaysSetting
          label={t('settings.policy.spacing.label')}
          sides={t('settings.policy.spacing.sides')}
          value={policy.spacingDays}
          min={1}
          max={7}
          onChange={(spacingDays) => change({ spacingDays })}
        />
        <TimeSetting
          label={t('settings.policy.sendAt.label')}
          hint={t('settings.policy.sendAt.sides')}
          value={policy.sendAt}
          onChange={(sendAt) => change({ sendAt })}
        />
      </div>
      <WorkingDays policy={policy} onChange={change} />
      <h4 className={styles.subtitle}>{t('settings.policy.articles')}</h4>
      <ul className={styles.articles}>
        {(['A', 'B', 'C', 'D', 'E'] as const).map((letter) => (
          <li key={letter}>
            {t('settings.policy.article', { letter, title: t(`reasons.articles.${letter}`) })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface PolicyPartProps {
  readonly policy: Policy;
  readonly onChange: (patch: Partial<Policy>) => void;
}

function PolicyChoices({ policy, onChange }: PolicyPartProps) {
  return (
    <>
      <Choice
        label={t('settings.policy.thankYou.label')}
        value={policy.thankYou}
        options={(['prompt', 'considered'] as const).map((value) => ({
          value,
          label: t(`settings.policy.thankYou.${value}`),
          sides: t(`settings.policy.thankYou.${value}Sides`),
        }))}
        onChoose={({ value }) => onChange({ thankYou: value })}
      />
      <Choice
        label={t('settings.policy.checkIn.label')}
        value={policy.checkIn}
        options={(['week', 'two-weeks'] as const).map((value) => ({
          value,
          label: t(`settings.policy.checkIn.${value}`),
          sides: t(`settings.policy.checkIn.${value}Sides`),
        }))}
        onChoose={({ value }) => onChange({ checkIn: value })}
      />
      <Choice
        label={t('settings.policy.final.label')}
        value={policy.final}
        options={(['two-weeks', 'one-week'] as const).map((value) => ({
          value,
          label: t(`settings.policy.final.${value}`),
          sides: t(`settings.policy.final.${value}Sides`),
        }))}
        onChoose={({ value }) => onChange({ final: value })}
      />
      <Choice
        label={t('settings.policy.close.label')}
        value={policy.closeAfterDays === 14 ? '14' : '21'}
        options={(['14', '21'] as const).map((value) => ({
          value,
          label: t(`settings.policy.close.${value}`),
          sides: t(`settings.policy.close.${value}Sides`),
        }))}
        onChoose={({ value }) => onChange({ closeAfterDays: value === '14' ? 14 : 21 })}
      />
      <Choice
        label={t('settings.policy.ask.label')}
        value={policy.askForStatus ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`settings.policy.ask.${value}`),
          sides: t(`settings.policy.ask.${value}Sides`),
        }))}
        onChoose={({ value }) => onChange({ askForStatus: value === 'yes' })}
      />
    </>
  );
}

interface DaysSettingProps {
  readonly label: string;
  readonly sides: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (days: number) => void;
}

/** A number of days; saved when it is left, so that each figure typed is not a change of its own. */
function DaysSetting({ label, sides, value, min, max, onChange }: DaysSettingProps) {
  const [typed, setTyped] = useState<number | string | null>(null);
  const settle = () => {
    setTyped(null);
    const days = typeof typed === 'number' ? Math.round(Math.min(Math.max(typed, min), max)) : value;
    if (days !== value) onChange(days);
  };
  return (
    <NumberInput
      label={label}
      description={sides}
      value={typed ?? value}
      min={min}
      max={max}
      step={1}
      allowDecimal={false}
      allowNegative={false}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}

function WorkingDays({ policy, onChange }: PolicyPartProps) {
  const [isRefused, setIsRefused] = useState(false);
  const choose = (chosen: string[]) => {
    const days = chosen.map((day) => weekdaySchema.parse(Number(day))).sort((a, b) => a - b);
    setIsRefused(days.length === 0);
    if (days.length > 0) onChange({ workingDays: days });
  };
  return (
    <Checkbox.Group
      label={t('settings.policy.workingDays.label')}
      description={t('settings.policy.workingDays.sides')}
      error={isRefused ? t('refusals.field.no-working-day') : undefined}
      value={policy.workingDays.map(String)}
      onChange={choose}
    >
      <div className={styles.days}>
        {weekdaysFrom(firstWeekday(locale)).map((day) => (
          <Checkbox key={day} value={String(day)} label={weekdayName(day)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function weekdaysFrom(first: Weekday): readonly Weekday[] {
  return Array.from({ length: 7 }, (_, index) => (((first - 1 + index) % 7) + 1) as Weekday);
}

const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });

/** The name of a weekday by its ISO number. 1 January 2001 was a Monday. */
function weekdayName(day: Weekday): string {
  return weekdayFormat.format(Date.UTC(2001, 0, day));
}
