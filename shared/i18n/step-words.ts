/** What a step asks for, in the same words everywhere. */
import type { CardStep } from '../model/card';
import type { Translator } from './translator';

type AskedFor = Pick<CardStep, 'step' | 'personName' | 'parts'>;

/**
 * "Thank Dana Kim and 2 others", and once some are sent "Thank Dana Kim (2 of 4 sent)"; "Check in with Dana Kim". Uses the
 * company's name if no person is known.
 */
export function stepWords(t: Translator['t'], step: AskedFor, company: string): string {
  const act = actWords(t, step, company);
  const parts = partsWords(t, step);
  return parts === '' ? act : t('steps.act.withParts', { act, parts });
}

/** The same without the count, for places that show it elsewhere. */
export function actWords(t: Translator['t'], { step, personName, parts }: AskedFor, company: string): string {
  const whom = personName === '' ? company : personName;
  if (step === 'thank-you' && personName !== '' && parts.left > 1 && parts.sent === 0)
    return t('steps.act.thankSeveral', { whom, count: parts.left - 1 });
  return t(`steps.act.${step}`, { whom, company });
}

/** "2 of 4 sent", of a thank-you to several people; empty until one is sent. */
export function partsWords(t: Translator['t'], { step, parts }: Pick<CardStep, 'step' | 'parts'>): string {
  if (step !== 'thank-you' || parts.sent === 0) return '';
  return t('application.panel.partsSent', { sent: parts.sent, all: parts.all });
}
