import { useState } from 'react';
import { computerZone } from '../core/clock';
import { t } from '../core/words';
import { Button } from '../ui/button';
import type { Policy } from '@shared/model/policy';
import { articleLetters, articleSides } from './fields/article-sides';
import { Choice } from './fields/choice';
import { DaysSetting } from './fields/days-setting';
import type { PolicyPatch } from './policy-change/policy-editor';
import { articleTitle } from './fields/sides';
import { TimeSetting } from './fields/time-setting';
import styles from './settings.module.css';

export interface PolicySectionProps {
  readonly policy: Policy;
  readonly onChange: (patch: PolicyPatch) => void;
}

/** The rules with a choice, each with the articles for and against it. */
export function RulesSettings({ policy, onChange }: PolicySectionProps) {
  const [showsSources, setShowsSources] = useState(false);
  return (
    <>
      <div className={styles.introduction}>
        <p className={styles.hint}>{t('settings.rules.intro')}</p>
        <Button
          look="quiet"
          className={styles.sources ?? ''}
          aria-expanded={showsSources}
          onClick={() => {
            setShowsSources(!showsSources);
          }}
        >
          {t(showsSources ? 'settings.rules.hideSources' : 'settings.rules.showSources')}
        </Button>
      </div>
      <div className={styles.choices}>
        <RuleChoices policy={policy} showsSources={showsSources} onChange={onChange} />
      </div>
      <div className={styles.amounts}>
        <DaysSetting
          label={t('settings.rules.grace.label')}
          hint={t('settings.rules.grace.hint')}
          value={policy.graceDays}
          min={0}
          max={14}
          onChange={(graceDays) => onChange({ graceDays })}
        />
        <DaysSetting
          label={t('settings.rules.spacing.label')}
          hint={t('settings.rules.spacing.hint')}
          value={policy.spacingDays}
          min={1}
          max={7}
          onChange={(spacingDays) => onChange({ spacingDays })}
        />
        <TimeSetting
          label={t('settings.rules.sendAt.label')}
          hint={t('settings.rules.sendAt.hint')}
          value={policy.sendAt}
          onChange={(sendAt) => onChange({ sendAt })}
        />
      </div>
      <section className={styles.part} aria-label={t('settings.rules.articles')}>
        <h4 className={styles.subtitle}>{t('settings.rules.articles')}</h4>
        <ul className={styles.articles}>
          {articleLetters.map((letter) => (
            <li key={letter}>{articleTitle(letter)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface RuleChoicesProps extends PolicySectionProps {
  readonly showsSources: boolean;
}

function RuleChoices({ policy, showsSources, onChange }: RuleChoicesProps) {
  return (
    <>
      <Choice
        label={t('settings.rules.thankYou.label')}
        value={policy.thankYou}
        options={(['prompt', 'considered'] as const).map((value) => ({
          value,
          label: t(`settings.rules.thankYou.${value}`),
          sides: articleSides.thankYou[value],
        }))}
        showsSources={showsSources}
        onChoose={({ value }) => onChange({ thankYou: value })}
      />
      <Choice
        label={t('settings.rules.checkIn.label')}
        value={policy.checkIn}
        options={(['week', 'two-weeks'] as const).map((value) => ({
          value,
          label: t(`settings.rules.checkIn.${value}`),
          sides: articleSides.checkIn[value],
        }))}
        showsSources={showsSources}
        onChoose={({ value }) => onChange({ checkIn: value })}
      />
      <Choice
        label={t('settings.rules.final.label')}
        value={policy.final}
        options={(['two-weeks', 'one-week'] as const).map((value) => ({
          value,
          label: t(`settings.rules.final.${value}`),
          sides: articleSides.final[value],
        }))}
        showsSources={showsSources}
        onChoose={({ value }) => onChange({ final: value })}
      />
      <Choice
        label={t('settings.rules.close.label')}
        value={policy.closeAfterDays === 14 ? '14' : '21'}
        options={(['14', '21'] as const).map((value) => ({
          value,
          label: t(`settings.rules.close.${value}`),
          sides: articleSides.close[value],
        }))}
        showsSources={showsSources}
        onChoose={({ value }) => onChange({ closeAfterDays: value === '14' ? 14 : 21 })}
      />
      <Choice
        label={t('settings.rules.ask.label')}
        hint={t('settings.rules.ask.hint')}
        value={policy.askForStatus ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`settings.rules.ask.${value}`),
          sides: articleSides.ask[value],
        }))}
        showsSources={showsSources}
        onChoose={({ value }) => onChange({ askForStatus: value === 'yes' })}
      />
      <SilenceChoice policy={policy} onChange={onChange} />
    </>
  );
}

const silences = ['off', '7', '14', '21', '28'] as const;

/** Whether applications without an interview come up again when nothing is heard. */
function SilenceChoice({ policy, onChange }: PolicySectionProps) {
  const afterDays = policy.appliedNudge?.afterDays;
  return (
    <Choice
      label={t('settings.rules.silence.label')}
      hint={t('settings.rules.silence.hint')}
      value={afterDays === undefined ? 'off' : (silences.find((value) => value === `${afterDays}`) ?? '')}
      options={silences.map((value) => ({ value, label: t(`settings.rules.silence.${value}`) }))}
      onChoose={({ value }) =>
        onChange({
          appliedNudge: value === 'off' ? null : { afterDays: Number(value), timeZone: computerZone() },
        })
      }
    />
  );
}
