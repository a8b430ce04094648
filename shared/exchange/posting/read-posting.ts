/**
 * What a posting's text says about itself, as far as that is certain: under a label of its own, or in a headline that can
 * be read in one way only. Anything else is left to the user. Pure.
 */
export interface PostingRead {
  /** Each is empty if the text doesn't say, or says two different things. */
  readonly company: string;
  readonly role: string;
  readonly location: string;
  readonly salary: string;
  readonly url: string;
}

const MOST_CHARACTERS = 120;
/** Labels are at the top of a posting or at its end: what is further away is its text. */
const MOST_LINES = 400;

const labels = {
  company: 'company(?: name)?|employer|organi[sz]ation|hiring company',
  role: 'position|role|job title|title|vacancy|job',
  location: 'location|place of work|workplace|office',
  salary: 'salary(?: range)?|pay(?: range)?|compensation|salary band',
} as const;
type Labelled = keyof typeof labels;

/** Reads a posting that was pasted as text. */
export function readPosting(text: string): PostingRead {
  const lines = text
    .split(/\r?\n/u)
    .slice(0, MOST_LINES)
    .map((line) => line.replace(/[*#_\u00a0]+/gu, ' ').trim());
  const named = headlineOf(lines.find((line) => line !== '') ?? '');
  const labelled = (name: Labelled) => onlyOne(lines.flatMap((line) => labelledIn(line, name)));
  return {
    company: labelled('company') || named.company,
    role: labelled('role') || named.role,
    location: labelled('location'),
    salary: labelled('salary'),
    url: onlyOne(lines.filter((line) => /^https?:\/\/\S+$/iu.test(line))),
  };
}

function labelledIn(line: string, name: Labelled): readonly string[] {
  const value = new RegExp(`^(?:${labels[name]})\\s*:\\s*(.+)$`, 'iu').exec(line)?.[1]?.trim() ?? '';
  return value !== '' && value.length <= MOST_CHARACTERS ? [value] : [];
}

/** "Data Engineer at Acme", "Acme is hiring a Data Engineer": in one line, and not a sentence. */
function headlineOf(line: string): { readonly company: string; readonly role: string } {
  const nothing = { company: '', role: '' };
  if (line.length > MOST_CHARACTERS || /[.!?:;]$/u.test(line)) return nothing;
  const hiring = /^(?<company>\p{Lu}.*?) is (?:hiring|looking for)(?: (?:an?|our next))? (?<role>.+)$/u.exec(
    line,
  );
  const at = /^(?<role>[^@]+?) (?:at|@) (?<company>\p{Lu}[^@]*)$/u.exec(line);
  const groups = hiring?.groups ?? at?.groups;
  // "Meet us at the fair at Acme": which of the two it is can't be said.
  if (!groups || / at /iu.test(`${groups.role ?? ''} ${groups.company ?? ''}`)) return nothing;
  return { company: groups.company?.trim() ?? '', role: groups.role?.trim() ?? '' };
}

function onlyOne(values: readonly string[]): string {
  const different = new Set(values);
  return different.size === 1 ? (values[0] ?? '') : '';
}
