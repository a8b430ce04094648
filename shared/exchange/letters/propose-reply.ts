/** What a mail without an invitation proposes: that they answered, or that an interview was called off. */
import type { Proposal, Target } from './letter';
import type { Interview } from '../../model/application';
import type { ApplicationId } from '../../model/ids';
import { ownWords } from '../mail/kind-of-mail';
import type { ReadMail } from '../mail/read-mail';

interface Ground {
  interviewsOf(applicationId: ApplicationId): readonly Interview[];
}

const MAX_REPLY_TEXT = 10_000;

/** A rejection, or an answer with a date. If the words say neither, the user says what it was. */
export function replyProposals(mail: ReadMail, target: Target, ground: Ground): readonly Proposal[] {
  const { kind, answerBy, sentAt, ids } = mail;
  if (kind === 'cancellation') {
    const standing = calledOff(mail, target, ground);
    if (standing !== null) return [standing];
  }
  const text = employerWords(mail.text);
  const reply = {
    kind: kind === 'rejection' ? ('rejection' as const) : answerBy === null ? null : ('new-date' as const),
    ...{ text, answerBy, receivedAt: sentAt, messageId: ids.messageId },
  };
  return [{ tag: 'reply', reply, target }];
}

/** The one interview at the proposed application that was still ahead when they wrote. */
function calledOff({ sentAt, isPostponed }: ReadMail, { chosen }: Target, ground: Ground): Proposal | null {
  if (chosen === null) return null;
  const ahead = ground
    .interviewsOf(chosen.id)
    .filter(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt > (sentAt ?? 0));
  const [only] = ahead;
  if (only === undefined || ahead.length > 1) return null;
  const { id, company, role } = chosen;
  const { startsAt, timeZone } = only;
  const standing = { application: { id, company, role }, interviewId: only.id, startsAt, timeZone };
  return { tag: 'cancelled', standing, invitation: null, ...(isPostponed ? { isPostponed } : {}) };
}

/** What they wrote themselves, without what they quote. */
function employerWords(text: string): string {
  return ownWords(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .slice(0, MAX_REPLY_TEXT);
}
