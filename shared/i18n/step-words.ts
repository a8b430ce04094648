/** What a step asks for, in the same words everywhere. */
import type { CardStep } from '../model/card';
import type { Translator } from './translator';

/** "Thank Dana Kim and 2 others", "Check in with Dana Kim"; uses the company's name if no person is known. */
export function stepWords(
  t: Translator['t'],
  { step, personName, partsLeft }: Pick<CardStep, 'step' | 'personName' | 'partsLeft'>,
  company: string,
): string {
  const whom = personName === '' ? company : personName;
  const isSeveral = step === 'thank-you' && personName !== '' && partsLeft > 1;
  if (isSeveral) return t('steps.act.thankSeveral', { whom, count: partsLeft - 1 });
  return t(`steps.act.${step}`, { whom, company });
}
