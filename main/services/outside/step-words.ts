import type { Step } from '../../../shared/model/application';
import type { Card } from '../../../shared/model/card';
import type { InterviewId } from '../../../shared/model/ids';
import type { Translator } from '../../../shared/i18n/translator';

/** What there is to do for a step of a card, in a few words: "Thank Dana Kim and 2 others". */
export function stepWords(
  { t }: Translator,
  card: Pick<Card, 'company' | 'current'>,
  { interviewId, step }: { readonly interviewId: InterviewId; readonly step: Step },
): string {
  const { company, current } = card;
  const isCurrent = current?.step === step && current.interviewId === interviewId;
  const [person, others] = isCurrent ? [current.personName, current.partsLeft - 1] : ['', 0];
  switch (step) {
    case 'thank-you':
      if (person === '') return t('reminders.what.thankYouNobody', { company });
      return others > 0
        ? t('reminders.what.thankYouSeveral', { person, count: others })
        : t('reminders.what.thankYou', { person });
    case 'check-in':
      return person === ''
        ? t('reminders.what.checkInNobody', { company })
        : t('reminders.what.checkIn', { person });
    case 'final':
      return person === ''
        ? t('reminders.what.finalNobody', { company })
        : t('reminders.what.final', { person });
    case 'close':
      return t('reminders.what.close', { company });
  }
}
