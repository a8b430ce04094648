/** How long the start took, for the log: milliseconds from the start of the process to each mark. */
import { performance } from 'node:perf_hooks';

export interface StartupMarks {
  mark(name: string): void;
  /** For example `ready 140 ms, database 210 ms, usable 540 ms`. */
  summary(): string;
}

export function createStartupMarks(): StartupMarks {
  const marks: string[] = [];
  return {
    mark: (name) => void marks.push(`${name} ${Math.round(performance.now())} ms`),
    summary: () => marks.join(', '),
  };
}
