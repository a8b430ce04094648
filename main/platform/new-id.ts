import { v7 } from 'uuid';

/** A new UUIDv7: unique anywhere, and after every other that this process made. */
export function newId(): string {
  return v7();
}
