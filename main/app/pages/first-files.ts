/** Which scripts and styles the first page still waits for. */
import { extname } from 'node:path';

export interface FirstFiles {
  /** The file was answered, and is now on its way. */
  begin(address: string): void;
  /** It has arrived to the last byte. True if the page has its scripts and its styles: all that were on their way. */
  end(address: string): boolean;
}

/**
 * A page asks for its script first and for the small files that it needs beside it at once, so that all are on their way
 * before the first of them has arrived.
 */
export function createFirstFiles(): FirstFiles {
  const underWay = new Set<string>();
  const arrived = new Set<string>();
  return {
    begin(address) {
      if (isAwaited(address)) underWay.add(address);
    },
    end(address) {
      underWay.delete(address);
      arrived.add(extname(address));
      return underWay.size === 0 && arrived.has('.js') && arrived.has('.css');
    },
  };
}

function isAwaited(address: string): boolean {
  return ['.js', '.css'].includes(extname(address));
}
