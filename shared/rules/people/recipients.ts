/** Whom to write to, and why: rules T3 and V2. Pure and total. */
import type { Contact, Step } from '../../model/application';
import type { ContactId } from '../../model/ids';
import type { Progress, StepPart } from '../../model/progress';
import { isOccasion, type SentKind } from '../../model/settings/message-kind';

/**
 * `met`: everybody met gets a thank-you of their own (T3). `hiring-manager`, `recruiter` and `hr`: they know what comes
 * next (V2). `met-first` and `known`: none of those is known, so somebody met, or else anybody.
 */
export type RecipientReason = 'met' | 'hiring-manager' | 'recruiter' | 'hr' | 'met-first' | 'known';

export interface SuggestedRecipient {
  readonly contactId: ContactId;
  readonly reason: RecipientReason;
}

/** The recipient of what is written now: of a step, or of an occasion, which those who know what comes next are to know first. */
export function recipientOf(
  contacts: readonly Contact[],
  { steps, cycle }: Pick<Progress, 'steps' | 'cycle'>,
  kind: SentKind,
): SuggestedRecipient | null {
  const parts = steps.find(({ step }) => step === kind)?.parts ?? [];
  const step = isOccasion(kind) ? 'check-in' : kind;
  return suggestedRecipient(contacts, { step, parts }, cycle?.peopleMet ?? []);
}

/** Whom V2 names, in its order, by what people call these roles in English and German. */
const roles: readonly (readonly [reason: RecipientReason, pattern: RegExp])[] = [
  ['hiring-manager', /\bhiring[\s-]*(manager|lead|team)\b/i],
  [
    'recruiter',
    /recruit|talent[\s-]*(acquisition|partner|scout|manager|sourc)|\bsourcer\b|head[\s-]*hunt|personalberat|personalvermitt/i,
  ],
  [
    'hr',
    /\bhr\b|\bhrbp\b|human[\s-]*resources|people[\s-]*(operations|ops|team|partner|manager|&|and)|personal(abteilung|referent|leit)/i,
  ],
];

/**
 * The recipient of a step: for a thank-you somebody met who hasn't got one yet; for check-in and final the hiring manager,
 * the recruiter or HR, those met before the others. Null if nobody is known, and for letting go.
 */
export function suggestedRecipient(
  contacts: readonly Contact[],
  { step, parts }: { readonly step: Step; readonly parts: readonly StepPart[] },
  peopleMet: readonly ContactId[],
): SuggestedRecipient | null {
  if (step === 'close') return null;
  const knownIds = new Set(contacts.map(({ id }) => id));
  const met = peopleMet.find((id) => knownIds.has(id));
  if (step === 'thank-you') {
    const open = parts.find(
      ({ contactId, record }) => contactId !== null && record.tag === 'open' && knownIds.has(contactId),
    );
    const contactId = open?.contactId ?? met;
    if (contactId) return { contactId, reason: 'met' };
  } else {
    const named = namedByRole(contacts, peopleMet);
    if (named) return named;
    if (met !== undefined) return { contactId: met, reason: 'met-first' };
  }
  const [first] = contacts;
  if (!first) return null;
  return namedByRole([first], []) ?? { contactId: first.id, reason: 'known' };
}

function namedByRole(
  contacts: readonly Contact[],
  peopleMet: readonly ContactId[],
): SuggestedRecipient | null {
  const wasMet = ({ id }: Contact) => peopleMet.includes(id);
  const metFirst = [...contacts.filter(wasMet), ...contacts.filter((contact) => !wasMet(contact))];
  for (const [reason, pattern] of roles) {
    const contact = metFirst.find(({ role }) => pattern.test(role));
    if (contact) return { contactId: contact.id, reason };
  }
  return null;
}
