/** The results of a simulated life. */
import type { CrashPoint } from './crash-points';
import type { Findings } from './oracle';

export interface Figures extends Findings {
  readonly applications: number;
  readonly days: number;
  readonly interviews: number;
  /** Notifications that the system was asked to show. */
  readonly notifications: number;
  /** What the person did, and how often. */
  readonly done: Readonly<Record<string, number>>;
  /** What happened to the computer, and how often. */
  readonly events: Readonly<Record<string, number>>;
  readonly crashes: Readonly<Record<CrashPoint, number>>;
  /** Notifications left on the screen although nothing requires them any more. */
  readonly lingering: number;
  readonly faults: readonly unknown[];
}

/** The figures in readable form, one per line. */
export function figuresInWords(figures: Figures): string {
  const { applications, days, interviews, notifications, shown, done, events, crashes } = figures;
  const lines = [
    `${applications} applications with ${interviews} interviews over ${days} days`,
    `shown: ${shown} reminders in ${notifications} notifications`,
    `missed: ${figures.missed.length}`,
    `shown twice: ${figures.twice.length}`,
    `shown although not due, over or held: ${figures.unasked.length}`,
    `repeated under the same id after a crash between handing over and recording: ${figures.repeatedAfterCrash}`,
    `requested again under the same id while the system was silent: ${figures.askedAgain}`,
    `longest delay while running: ${(figures.latestMs / 1000).toFixed(0)} s`,
    `left on the screen for no reason: ${figures.lingering}`,
    `the computer: ${listOf(events)}`,
    `crashes: ${listOf(crashes)}`,
    `the person: ${listOf(done)}`,
  ];
  return lines.join('\n');
}

function listOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');
}
