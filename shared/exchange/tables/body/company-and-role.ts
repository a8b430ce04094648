/** A cell that holds a company and a role: "Acme – Designer", "Designer at Acme". */
import { plainHeader } from '../../plain-words';

/** How many companies' names end, in plain words. */
export const companyEnd =
  /(?<!\p{L})(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|se|kg|corp|corporation|company|group|bank|university|universitat|sarl|spa|bv|nv|oy|ab)$/u;
/** What many roles are called, in plain words. */
export const roleWord =
  /(?<!\p{L})(?:engineer|developer|designer|manager|analyst|consultant|assistant|writer|editor|teacher|nurse|planner|planer|architect|administrator|accountant|technician|scientist|director|officer|specialist|coordinator|intern|trainee|clerk|tester|researcher|recruiter|lead|ingenieur|ingenieurin|entwickler|entwicklerin|berater|beraterin|sachbearbeiter|sachbearbeiterin|referent|referentin)(?!\p{L})/u;

export interface JobInCell {
  readonly company: string;
  /** Null if nothing in the cell separates one from the other. */
  readonly role: string | null;
}

/** In the order they are tried; what comes before `reversed` ones is the role. No comma before "Inc.". */
const separators: readonly RegExp[] = [
  /\s+(?:[–—|]|-)\s+/u,
  /\s+\/\s+/u,
  /(?<reversed>\s+(?:@|at|bei|chez)\s+)/u,
  /:\s+/u,
  /,\s+(?!(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|corp)\b)/iu,
];
const roleFirst = /^(?:role|title|position|job|stelle|puesto|poste|pozisyon)\b/u;

/** `header` is the name of the column, which says what comes first; so may the words. */
export function partsOfJob(cell: string, header: string): JobInCell {
  const text = cell.replace(/\s+/gu, ' ').trim();
  const match = separators.map((separator) => separator.exec(text)).find((found) => found !== null) ?? null;
  const first = text.slice(0, match?.index).trim();
  const second = match === null ? '' : text.slice(match.index + match[0].length).trim();
  if (match === null || first === '' || second === '') return { company: text, role: null };
  const isReversed =
    match.groups?.reversed !== undefined ||
    roleFirst.test(plainHeader(header)) ||
    (isRole(first) && !isRole(second)) ||
    (isCompany(second) && !isCompany(first));
  return isReversed ? { company: second, role: first } : { company: first, role: second };
}

const isRole = (text: string) => roleWord.test(plainHeader(text));
const isCompany = (text: string) => companyEnd.test(plainHeader(text));
