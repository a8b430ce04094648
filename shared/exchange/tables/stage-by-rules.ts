/** The column of an application with an interview, from the rules. */
import { evolveBodies } from '../../events/fold-application';
import type { ApplicationId, InterviewId, TouchId } from '../../model/ids';
import type { Policy } from '../../model/policy';
import type { MessageStep } from '../../model/application';
import type { Stage } from '../../model/stage';
import type { Instant, TimeZone } from '../../model/time';
import { progressOf } from '../../rules/progress/progress';

/** How long an interview is taken to last if nothing says so. */
export const USUAL_INTERVIEW_MS = 60 * 60_000;

const emptyDetails = {
  ...{ company: '', role: '', industry: '', pace: null, hasStrongConnection: false, hasQuickHiring: false },
  ...{ postingUrl: '', postingText: '', notes: '' },
};

/** The stage of an application at `now` with one interview, and what was sent after it. */
export function stageWithInterview(
  startsAt: Instant,
  messages: readonly { readonly step: MessageStep; readonly sentAt: Instant }[],
  { zone, policy, now }: { readonly zone: TimeZone; readonly policy: Policy; readonly now: Instant },
): Stage {
  const endsAt = (startsAt + USUAL_INTERVIEW_MS) as Instant;
  const interviewId = 'imported' as InterviewId;
  const interview = {
    ...{ id: interviewId, kind: 'interview' as const, startsAt, endsAt, timeZone: zone },
    ...{ peopleMet: [], talkingPoints: [], answer: null },
  };
  const application = evolveBodies(
    null,
    [
      { type: 'application-added', details: emptyDetails },
      { type: 'interview-added', interview },
      ...messages.map(({ step, sentAt }) => ({
        type: 'message-sent' as const,
        touch: {
          ...{ id: `imported-${step}` as TouchId, interviewId, step, contactId: null },
          ...{ medium: 'email' as const, sentAt, text: '' },
        },
      })),
    ],
    { applicationId: 'imported' as ApplicationId, at: now },
  );
  if (application === null) throw new Error('An application that was added is there.');
  return progressOf(application, policy, now).stage;
}
