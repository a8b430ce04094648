/** What the calendar shows besides the steps of the cards: interviews, and dates by which employers said they would reply. */
import { z } from 'zod';
import type { InterviewKind } from '../application';
import type { ApplicationId, InterviewId } from '../ids';
import { calendarDateSchema, type CalendarDate, type Instant, type TimeZone } from '../time';

export type AgendaEntry =
  | {
      readonly kind: 'interview';
      readonly applicationId: ApplicationId;
      readonly interviewId: InterviewId;
      readonly of: InterviewKind;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly timeZone: TimeZone;
    }
  | { readonly kind: 'answer'; readonly applicationId: ApplicationId; readonly on: CalendarDate };

/** Both dates included. An interview belongs to the date it starts on in UTC. */
export const agendaAskedSchema = z.strictObject({ from: calendarDateSchema, to: calendarDateSchema });
