import type { ContactId } from '../../model/ids';
import { nameKey } from '../../model/person-name';
import type { Steps } from '../../model/work/steps';

/** Somebody as far as it takes to see who may be the same. */
export interface Comparable {
  readonly id: ContactId;
  readonly name: string;
  readonly email: string;
  /** Their own company, and those of the applications at which they appear. */
  readonly companies: readonly string[];
}

type Lookalikes = ReadonlyMap<ContactId, readonly ContactId[]>;

/** How many are looked at in a step: some milliseconds. */
const STEP = 250;

/**
 * Who may be the same person under two entries: the same email address, or the same name at the same company. Only those
 * who look like somebody else are in the map. In steps, because ten thousand take longer than a window may freeze.
 */
export function* lookalikesInSteps(people: readonly Comparable[]): Steps<Lookalikes> {
  const byMark = new Map<string, ContactId[]>();
  const keyOf = rememberedKeys();
  for (const [index, person] of people.entries()) {
    if (index % STEP === STEP - 1) yield;
    for (const mark of marksOf(person, keyOf)) {
      const known = byMark.get(mark);
      if (known) known.push(person.id);
      else byMark.set(mark, [person.id]);
    }
  }
  const found = new Map<ContactId, Set<ContactId>>();
  for (const ids of byMark.values()) {
    if (ids.length < 2) continue;
    for (const id of ids) {
      const others = found.get(id) ?? new Set();
      for (const other of ids) if (other !== id) others.add(other);
      found.set(id, others);
    }
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]));
}

function marksOf(
  { name, email, companies }: Comparable,
  keyOf: (text: string) => string,
): ReadonlySet<string> {
  const own = nameKey(name);
  // A key has no line break.
  const marks = companies
    .map(keyOf)
    .filter((company) => company !== '')
    .map((company) => `${own}\n${company}`);
  const address = email.trim().toLowerCase();
  return new Set(address === '' ? marks : [...marks, address]);
}

/** Many people are at the same companies. */
function rememberedKeys(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? nameKey(text);
    known.set(text, found);
    return found;
  };
}
