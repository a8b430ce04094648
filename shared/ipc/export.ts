/** Exporting: what the window requests, and the results. */
import { z } from 'zod';
import type { Instant } from '../model/time';

export const exportKinds = ['everything', 'applications', 'interviews', 'messages', 'calendar'] as const;
export type ExportKind = (typeof exportKinds)[number];

export const exportToSaveSchema = z.strictObject({
  kind: z.enum(exportKinds),
  /** Writes the calendar file again whenever something in it changes. */
  keepsUpToDate: z.boolean().optional(),
});
export type ExportToSave = z.infer<typeof exportToSaveSchema>;

/** The calendar file that is kept up to date. */
export interface KeptCalendar {
  readonly path: string;
  /** When it was last written since the program started; null if it wasn't. */
  readonly writtenAt: Instant | null;
  /** Why it couldn't be written the last time; null if it could. It is tried again. */
  readonly failure: ExportFailure | null;
}

export interface ExportSaved {
  readonly path: string;
  /** Entries that can't be read; the file holds their raw text. */
  readonly damaged: number;
}

/** Why a file that the user chose couldn't be written. What was there before is unchanged. */
export const exportFailures = ['disk-full', 'read-only', 'gone', 'other'] as const;
export type ExportFailure = (typeof exportFailures)[number];
