/** Who an address belongs to: a person, a room, a robot that schedules, the user. */

/** Local parts of senders that nobody reads. */
const robotNames = new Set(
  (
    'no-reply noreply no_reply do-not-reply donotreply do_not_reply notifications notification calendar-notification ' +
    'invites invite scheduling scheduler calendar-invite mailer-daemon postmaster bounce bounces automated'
  ).split(' '),
);
/** Systems that send for employers. Matched on a dot boundary: evilgreenhouse.io is none of them. */
const robotDomains = (
  'greenhouse.io lever.co ashbyhq.com myworkday.com myworkdayjobs.com icims.com smartrecruiters.com jobvite.com ' +
  'successfactors.com successfactors.eu taleo.net hire.jazz.co breezy.hr applytojob.com goodtime.io calendly.com ' +
  'cronofy.com modernloop.io'
).split(' ');
const freeMailDomains = (
  'gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.de live.com msn.com yahoo.com yahoo.de ymail.com ' +
  'icloud.com me.com mac.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de mail.com proton.me ' +
  'protonmail.com pm.me aol.com zoho.com yandex.com yandex.ru mail.ru posteo.de mailbox.org fastmail.com tutanota.com ' +
  'hey.com qq.com 163.com'
).split(' ');
const roomDomains = ['resource.calendar.google.com', 'group.calendar.google.com'];
const roomName =
  /^(?:conf(?:erence)?|meeting|board|huddle|video)?[ ._-]?(?:room|rm)(?:$|[ ._\-\d])|(?:conference|meeting|board|besprechungs|konferenz|sitzungs|meeting)[ -]?(?:room|raum|zimmer)|^sala(?: de)? |^raum[ ._-]/iu;

function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

/** What follows the @, in lower case. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** True for an address nobody reads: never somebody met, never somebody to write to. */
export function isRobot(email: string): boolean {
  const local = email.slice(0, Math.max(0, email.lastIndexOf('@'))).toLowerCase();
  const [name = ''] = local.split('+');
  const domain = domainOf(email);
  return (
    robotNames.has(name) || robotDomains.some((parent) => isWithin(domain, parent)) || isPlaceholder(domain)
  );
}

/** What Google writes for an organiser it does not know. */
function isPlaceholder(domain: string): boolean {
  return isWithin(domain, 'calendar.google.com') || domain === 'example.invalid';
}

export function isFreeMail(domain: string): boolean {
  return freeMailDomains.includes(domain);
}

/** A room or another resource, marked or known by its address or name. */
export function isRoom({
  email,
  name,
  kind,
  role,
}: {
  readonly email: string | null;
  readonly name: string | null;
  /** CUTYPE and ROLE, in capitals. */
  readonly kind: string;
  readonly role: string;
}): boolean {
  if (kind === 'ROOM' || kind === 'RESOURCE' || role === 'NON-PARTICIPANT') return true;
  if (email !== null && roomDomains.some((parent) => isWithin(domainOf(email), parent))) return true;
  return [name, email === null ? null : email.slice(0, email.lastIndexOf('@'))].some(
    (text) => text !== null && roomName.test(text),
  );
}

/** Shared mailboxes of those who hire: somebody reads them, but they are nobody's name. */
const hiringNames = new Set(
  (
    'talent jobs job hr careers career recruiting recruitment recruiter hiring people bewerbung bewerbungen karriere ' +
    'personal personalabteilung talentacquisition talent-acquisition rrhh seleccion ik insankaynaklari'
  ).split(' '),
);

/** True for a mailbox such as talent@ or jobs@. */
export function isHiringMailbox(email: string): boolean {
  const [name = ''] = email
    .slice(0, Math.max(0, email.lastIndexOf('@')))
    .toLowerCase()
    .split('+');
  return hiringNames.has(name);
}
