import type { AgendaEntry } from '../../model/views/agenda';
import type { Application } from '../../model/application';
import { cyclesOf } from '../dates/cycles';

/**
 * What an application has in the calendar: every interview that wasn't cancelled, and the date by which they said they
 * would reply to the last round, unless the application is closed.
 */
export function agendaOf(application: Application): readonly AgendaEntry[] {
  const { id: applicationId, interviews, closed, deletedAt } = application;
  if (deletedAt !== null) return [];
  const answerBy = closed === null ? cyclesOf(application).at(-1)?.answerBy : null;
  return [
    ...interviews
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map(({ id: interviewId, kind: of, startsAt, endsAt, timeZone }) => ({
        ...{ kind: 'interview' as const, applicationId, interviewId, of },
        ...{ startsAt, endsAt, timeZone },
      })),
    ...(answerBy ? [{ kind: 'answer' as const, applicationId, on: answerBy }] : []),
  ];
}
