import type { Step } from '../../../shared/model/application';
import type { Card } from '../../../shared/model/card';
import type { InterviewId } from '../../../shared/model/ids';
import { stepWords } from '../../../shared/i18n/step-words';
import { partCountsOf } from '../../../shared/rules/progress/parts';
import type { Translator } from '../../../shared/i18n/translator';

/** What a reminder asks for; names the person if its step is still the card's current one. */
export function reminderWords(
  { t }: Translator,
  { company, current }: Pick<Card, 'company' | 'current'>,
  { interviewId, step }: { readonly interviewId: InterviewId | null; readonly step: Step },
): string {
  const isCurrent = current?.step === step && current.interviewId === interviewId;
  return stepWords(t, isCurrent ? current : { step, personName: '', parts: partCountsOf([]) }, company);
}
