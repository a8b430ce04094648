/** Which applications an invitation or a mail may be about. */
import type { Candidate, CandidateReason } from './letter';
import type { KnownApplication } from '../known-application';
import type { ApplicationId } from '../../model/ids';
import { domainOf, isFreeMail, isRobot } from '../calendar-in/addresses';
import { labelOfDomain } from '../calendar-in/company';
import { plainWords } from '../plain-words';
import { companyKey, isSimilarRole } from '../tables/duplicates';
import { markOfInvitation, markOfMail } from './marks';

/** An application, as far as finding it goes. */
export interface OpenOrNot extends KnownApplication {
  /** Neither closed nor archived. */
  readonly isOpen: boolean;
  /** Its `companyKey`. */
  readonly key: string;
}

/** Where applications are looked up. */
export interface CandidateLookup {
  applications(): readonly OpenOrNot[];
  /** By a mark of `marks.ts`. */
  byMark(mark: string): readonly ApplicationId[];
  /** The people's addresses at a domain and below it, in lower case. */
  addressesAt(domain: string): readonly { readonly applicationId: ApplicationId; readonly email: string }[];
}

/** What a file says about the application it belongs to. */
export interface CandidateHints {
  readonly uid: string | null;
  /** The mails it belongs to. */
  readonly messageIds: readonly string[];
  /** Everybody named, without the user. */
  readonly emails: readonly string[];
  readonly company: string | null;
  /** Where the role may be named. */
  readonly text: string;
}

const points: Readonly<Record<CandidateReason, number>> = {
  invitation: 100,
  mail: 80,
  address: 60,
  company: 50,
  domain: 40,
};
const OPEN_POINTS = 10;
const ROLE_POINTS = 15;
/** How far the first has to lead to be taken without asking. */
const CLEAR_LEAD = 10;
const MAX_CANDIDATES = 8;

/** The likeliest first, and the one that needs no question; null if several are as likely. */
export function candidatesFor(
  hints: CandidateHints,
  lookup: CandidateLookup,
): { readonly candidates: readonly Candidate[]; readonly chosen: Candidate | null } {
  const reasons = reasonsByApplication(hints, lookup);
  const key = hints.company === null ? null : companyKey(hints.company);
  const labels = new Set(ownDomains(hints.emails).map((domain) => companyKey(labelOfDomain(domain) ?? '')));
  const scored = lookup.applications().flatMap((application) => {
    const { isOpen, key: own, ...known } = application;
    const byCompany: CandidateReason | null =
      key !== null && isSameCompany(own, key) ? 'company' : labels.has(own) ? 'domain' : null;
    const why = strongest(reasons.get(application.id) ?? null, byCompany);
    if (why === null) return [];
    const isNamed = namesRole(hints.text, application.role);
    const score = points[why] + (isOpen ? OPEN_POINTS : 0) + (isNamed ? ROLE_POINTS : 0);
    return [{ candidate: { ...known, why }, score }];
  });
  scored.sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? 1 : -1));
  const [first, second] = scored;
  const isClear = first !== undefined && first.score - (second?.score ?? 0) >= CLEAR_LEAD;
  return {
    candidates: scored.slice(0, MAX_CANDIDATES).map(({ candidate }) => candidate),
    chosen: isClear ? first.candidate : null,
  };
}

function reasonsByApplication(
  { uid, messageIds, emails }: CandidateHints,
  lookup: CandidateLookup,
): ReadonlyMap<ApplicationId, CandidateReason> {
  const reasons = new Map<ApplicationId, CandidateReason>();
  const note = (id: ApplicationId, why: CandidateReason) =>
    void reasons.set(id, strongest(reasons.get(id) ?? null, why) ?? why);
  for (const domain of ownDomains(emails)) {
    for (const { applicationId, email } of lookup.addressesAt(domain)) {
      note(applicationId, emails.includes(email) ? 'address' : 'domain');
    }
  }
  // At a free provider only the very address says anything.
  for (const email of emails.filter((address) => isFreeMail(domainOf(address)))) {
    for (const known of lookup.addressesAt(domainOf(email))) {
      if (known.email === email) note(known.applicationId, 'address');
    }
  }
  for (const id of messageIds.flatMap((message) => lookup.byMark(markOfMail(message)))) note(id, 'mail');
  if (uid !== null) for (const id of lookup.byMark(markOfInvitation(uid))) note(id, 'invitation');
  return reasons;
}

/** The domains that are an employer's own. */
function ownDomains(emails: readonly string[]): readonly string[] {
  const domains = emails.filter((email) => !isRobot(email)).map(domainOf);
  return [...new Set(domains)].filter((domain) => domain !== '' && !isFreeMail(domain));
}

function strongest(a: CandidateReason | null, b: CandidateReason | null): CandidateReason | null {
  if (a === null || b === null) return a ?? b;
  return points[a] >= points[b] ? a : b;
}

/** "Acme" and "Acme Robotics" are one, "Ace" and "Acetone" are not. */
function isSameCompany(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && long.startsWith(`${short} `);
}

function namesRole(text: string, role: string): boolean {
  const [words, named] = [plainWords(text), plainWords(role)];
  if (named === '') return false;
  if (` ${words} `.includes(` ${named} `)) return true;
  return text
    .split(/\s*[:|]\s+|\s+[-–—]\s+|[\n,]/u)
    .some((part) => part.length < 100 && isSimilarRole(part, role));
}
