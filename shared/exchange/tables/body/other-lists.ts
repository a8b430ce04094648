/** Lists that trackers export beside their applications: activities and tasks, contacts. */
import { plainHeader } from '../../plain-words';
import type { ColumnField } from '../column-field';

interface Columns {
  readonly names: readonly string[];
  readonly fields: readonly (ColumnField | null)[];
}

const activity =
  /^(?:activity|activities|activity (?:name|title|type|category)|task (?:type|category)|event type|aktivitat|aktivitatstyp)$/u;
const isOver =
  /^(?:(?:is )?completed(?: at| on| date)?|completed\?|done|is done|due(?: at| on| date)?|start(?:s|ed)?(?: at| on| date| time)?|end(?:s|ed)?(?: at| on| date| time)?|erledigt(?: am)?|fallig(?: am)?)$/u;
/** "Type" alone may be that of a job. */
const kind = /^(?:category|type|kind|kategorie|art)$/u;
const isCompleted = /^(?:is )?completed(?: at| on| date)?$/u;
/** What only a table of applications has. */
const applicationFields = ['status', 'appliedOn', 'isApplied', 'interview', 'salary', 'savedOn'] as const;

/** True for a list of what was done or is to be done for applications: each would become one of its own. */
export function listsActivities({ names, fields }: Columns): boolean {
  const plain = names.map((name) => plainHeader(name).replaceAll('?', '').trim());
  const has = (pattern: RegExp) => plain.some((name) => pattern.test(name));
  const isList = (has(activity) && has(isOver)) || (has(kind) && has(isCompleted));
  return isList && !applicationFields.some((field) => fields.includes(field));
}

const fullName = /^(?:name|full name|person|vollstandiger name)$/u;
const address = /^(?:(?:work |personal |primary )?e ?mails?|e ?mail address(?:es)?)$/u;
/** Names of columns about people, never about jobs. */
const personal =
  /^(?:phones?|phone numbers?|mobile|telefon\w*|linkedin(?: url| profile| link)?|twitter(?: url)?|relationship|birthday|last contacted(?: on| at)?)$/u;

/** True for a list of people: it begins with their names, and nothing says how far an application is. */
export function listsPeople({ names, fields }: Columns): boolean {
  const plain = names.map((name) => plainHeader(name).trim());
  const has = (pattern: RegExp) => plain.some((name) => pattern.test(name));
  const isOfJobs = [...applicationFields, 'link' as const].some((field) => fields.includes(field));
  if (isOfJobs || !(has(address) || fields.includes('contactEmail'))) return false;
  return fields.includes('lastName') || (fullName.test(plain[0] ?? '') && has(personal));
}
