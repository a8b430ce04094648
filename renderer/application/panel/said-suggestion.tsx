import { useMemo } from 'react';
import { shortDate } from '@shared/i18n/dates';
import type { Application, Interview } from '@shared/model/application';
import { makeChange } from '../../core/bridge';
import { locale, t } from '../../core/words';
import { Button } from '../../ui/button';
import { planInterviewEdit } from '../form/interview-change';
import { useFormContext } from '../../forms/form-context';
import { interviewToForm } from '../form/form-state';
import { namedIn } from '../../employer-words/said-reading';
import { usePolicy } from '../../core/use-policy';
import styles from './panel.module.css';

export interface SaidSuggestionProps {
  readonly application: Application;
  readonly interview: Interview;
}

/**
 * Offers the date in words that were saved without one. Saving never waits for it to be confirmed and never uses it by
 * itself; it is offered here, next to the words, until the user accepts it or enters a date.
 */
export function SaidSuggestion({ application, interview }: SaidSuggestionProps) {
  const context = useFormContext();
  const policy = usePolicy();
  const { answer } = interview;
  const named = useMemo(
    () => (answer?.answerBy === null && policy !== null ? namedIn(answer.text, answer.saidOn, policy) : null),
    [answer, policy],
  );
  if (named === null) return null;
  const use = () => {
    const form = interviewToForm(interview, application.contacts);
    const dated = { ...form, answerBy: named.date };
    const plan = planInterviewEdit(dated, interview, application.id, context);
    if (plan.ok) void makeChange('edit-application', plan.input);
  };
  const date = shortDate(named.date, context.today, locale);
  return (
    <p className={styles.second}>
      {t('application.reading.unused', { date })}{' '}
      <Button look="quiet" aria-label={t('application.reading.useNamed', { date })} onClick={use}>
        {t('application.reading.use')}
      </Button>
    </p>
  );
}
