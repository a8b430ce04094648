import { v7 } from 'uuid';

/** A new UUIDv7: globally unique, and sorted after every other one this process made. */
export function newId(): string {
  return v7();
}
