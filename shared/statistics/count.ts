import { industryKey } from '../rules/dates/industry-pace';
import type { OwnedFacts } from './waits';

/** Something counted application by application, so that a count of a hundred thousand can pause in between. */
export interface Count<Result> {
  add(owned: OwnedFacts): void;
  result(): Result;
}

/** Groups by name, however it is typed: each is called what it was called last. */
export function createNames(): { keyOf(name: string): string; nameOf(key: string): string } {
  const keys = new Map<string, string>();
  const names = new Map<string, string>();
  return {
    keyOf(name) {
      let key = keys.get(name);
      if (key === undefined) {
        key = industryKey(name);
        keys.set(name, key);
      }
      names.set(key, name);
      return key;
    },
    nameOf: (key) => names.get(key) ?? '',
  };
}
