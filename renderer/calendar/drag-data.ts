/** The data of an interview while it is dragged. */
import type { AgendaEntry } from '@shared/model/views/agenda';
import type { ApplicationId, InterviewId } from '@shared/model/ids';

export interface DragData {
  readonly applicationId: ApplicationId;
  readonly interviewId: InterviewId;
}

export function dragDataOf({
  applicationId,
  interviewId,
}: Extract<AgendaEntry, { kind: 'interview' }>): DragData {
  return { applicationId, interviewId };
}

/** Null if something else is dragged. */
export function readDragData(data: Readonly<Record<string, unknown>>): DragData | null {
  const { applicationId, interviewId } = data;
  if (typeof applicationId !== 'string' || typeof interviewId !== 'string') return null;
  return { applicationId: applicationId as ApplicationId, interviewId: interviewId as InterviewId };
}
