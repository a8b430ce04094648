/** An invitation or a mail as the window shows it: what it proposes beside what is recorded already. */
import { isFreeMail, isRobot, domainOf } from '../../../../shared/exchange/calendar-in/addresses';
import {
  proposeCalendar,
  proposeMail,
  type ProposalGround,
} from '../../../../shared/exchange/letters/propose';
import { companyKey } from '../../../../shared/exchange/tables/duplicates';
import type { Letter } from '../../../../shared/exchange/letters/letter';
import type { Interview } from '../../../../shared/model/application';
import type { Card } from '../../../../shared/model/card';
import type { ApplicationId } from '../../../../shared/model/ids';
import type { MarkReader } from '../../../ports/store';
import type { ReadFile } from '../read-file';

/** Where to look up what is recorded already. */
export interface LetterDeps {
  readonly cards: () => readonly Card[];
  readonly marks: Pick<MarkReader, 'applicationIds' | 'addressesAt'>;
  readonly interviewsOf: (applicationId: ApplicationId) => readonly Interview[];
  /** Null until the user has said which addresses are their own. */
  readonly ownAddresses: () => readonly string[] | null;
}

export type ReadLetter = Exclude<ReadFile, { kind: 'table' | 'export' }>;

const MAX_ADDRESSES = 12;

/** An invitation or a mail as the window shows it, with the applications it may belong to and the changes it proposes. */
export function letterOf(name: string, read: ReadLetter, deps: LetterDeps): Letter {
  const ground = groundOf(deps);
  const proposed = read.kind === 'mail' ? proposeMail(read.mail, ground) : proposeCalendar(read.step, ground);
  const { name: sender = null, email = null } = read.kind === 'mail' ? read.mail.from : {};
  return {
    ...{ name, ...proposed },
    mail:
      read.kind === 'mail' && read.mail.kind !== 'unreadable'
        ? {
            from: sender !== null && email !== null ? `${sender} <${email}>` : (sender ?? email ?? ''),
            subject: read.mail.subject,
            sentAt: read.mail.sentAt,
          }
        : null,
    addresses: deps.ownAddresses() === null ? addressesOf(read) : [],
  };
}

/** Everything is looked up once for a file, however many events it holds. */
function groundOf({ cards, marks, interviewsOf }: LetterDeps): ProposalGround {
  const applications = cards().map(({ id, company, role, stage, isArchived }) => ({
    ...{ id, company, role, key: companyKey(company) },
    isOpen: stage !== 'closed' && !isArchived,
  }));
  const known = new Map<ApplicationId, readonly Interview[]>();
  return {
    applications: () => applications,
    byMark: (mark) => marks.applicationIds(mark),
    addressesAt: (domain) => marks.addressesAt(domain),
    interviewsOf(id) {
      const interviews = known.get(id) ?? interviewsOf(id);
      known.set(id, interviews);
      return interviews;
    },
  };
}

/** Whoever was invited or written to. The user is one of them: the mail went to them, or theirs is a private address. */
function addressesOf(read: ReadLetter): Letter['addresses'] {
  const mail = read.kind === 'mail' ? read.mail : null;
  const events = read.kind === 'mail' ? read.mail.events : read.step.events;
  const organizers = new Set(events.flatMap(({ organizer }) => organizer?.email ?? []));
  const recipients = mail?.ids.recipients ?? [];
  const invited = events.flatMap(({ people }) => people.flatMap(({ email }) => email ?? []));
  const all = [...new Set([...recipients, ...invited])]
    .filter((email) => !isRobot(email) && !organizers.has(email) && email !== mail?.from.email)
    .slice(0, MAX_ADDRESSES);
  const isLikely = (email: string) =>
    (recipients.length === 1 && recipients[0] === email) || isFreeMail(domainOf(email));
  return all
    .map((email) => ({ email, isLikely: isLikely(email) || all.length === 1 }))
    .toSorted((a, b) => Number(b.isLikely) - Number(a.isLikely));
}
