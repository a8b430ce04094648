/** What a step asks for, in the same words everywhere. */
import type { CardStep } from '../model/card';
import type { Translator } from './translator';

/**
 * "Thank Dana Kim and 2 others", and once some are sent "Thank Dana Kim (2 of 4 sent)"; "Check in with Dana Kim". Uses the
 * company's name if no person is known.
 */
export function stepWords(
  t: Translator['t'],
  { step, personName, parts }: Pick<CardStep, 'step' | 'personName' | 'parts'>,
  company: string,
): string {
  const whom = personName === '' ? company : personName;
  if (step === 'thank-you' && parts.sent > 0)
    return t('steps.act.thankNext', { whom, sent: parts.sent, all: parts.all });
  if (step === 'thank-you' && personName !== '' && parts.left > 1)
    return t('steps.act.thankSeveral', { whom, count: parts.left - 1 });
  return t(`steps.act.${step}`, { whom, company });
}
