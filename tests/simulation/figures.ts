/** What a simulated life comes to. */
import type { CrashPoint } from './crash-points';
import type { Findings } from './oracle';

export interface Figures extends Findings {
  readonly applications: number;
  readonly days: number;
  readonly interviews: number;
  /** Notifications that the system was asked to draw. */
  readonly notifications: number;
  /** What the person did, and how often. */
  readonly done: Readonly<Record<string, number>>;
  /** What happened to the computer, and how often. */
  readonly events: Readonly<Record<string, number>>;
  readonly crashes: Readonly<Record<CrashPoint, number>>;
  /** Notifications left on the screen although nothing asks for them any more. */
  readonly lingering: number;
  readonly faults: readonly unknown[];
}

/** The figures as a person reads them, one matter a line. */
export function figuresInWords(figures: Figures): string {
  const { applications, days, interviews, notifications, told, done, events, crashes } = figures;
  const lines = [
    `${applications} applications with ${interviews} interviews over ${days} days`,
    `told: ${told} reminders in ${notifications} notifications`,
    `missed: ${figures.missed.length}`,
    `told twice: ${figures.twice.length}`,
    `told although not due, over or held: ${figures.unasked.length}`,
    `repeated under the same id after a crash between handing over and noting: ${figures.repeatedAfterCrash}`,
    `asked for again under the same id while the system was silent: ${figures.askedAgain}`,
    `latest while awake: ${(figures.latestMs / 1000).toFixed(0)} s after its time`,
    `left on the screen for nothing: ${figures.lingering}`,
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
