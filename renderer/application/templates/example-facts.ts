import type { MessageFacts } from '@shared/messages/message';
import type { CalendarDate } from '@shared/model/time';

/** Invented facts that a template is tried with if it isn't written for an application. */
export function exampleFacts(fromName: string, locale: string): MessageFacts {
  return {
    to: { name: 'Dana Kim', role: 'hiring manager' },
    fromName: fromName === '' ? 'Alex Doe' : fromName,
    company: 'Elm & Co',
    role: 'Data Engineer',
    interviewOn: '2026-03-03' as CalendarDate,
    talkingPoints: ['the move of billing to event sourcing'],
    answerBy: '2026-03-20' as CalendarDate,
    decideBy: '2026-04-02' as CalendarDate,
    askForStatus: true,
    locale,
  };
}
