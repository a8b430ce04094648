/**
 * The file that holds everything: its shape, and what its parts mean. `docs/export-format.md` describes it to anyone who
 * writes a reader. The shape of a version never changes; a new need is an optional field or a new version.
 */
import { z } from 'zod';
import { origins, type EventBody, type Origin, type Subject } from '../../events/event';
import type { Hlc } from '../../events/hlc';
import type { ChangeDescription } from '../../model/card';
import { changeIdSchema, eventIdSchema, type ChangeId, type DeviceId, type EventId } from '../../model/ids';
import { instantSchema, type Instant } from '../../model/time';

export const EXPORT_FORMAT = 'afterword-export';
export const EXPORT_VERSION = 1;

export interface ExportedEvent {
  readonly id: EventId;
  /** Its place in the change, from 0. */
  readonly index: number;
  readonly subject: Subject;
  readonly body: EventBody;
}

export interface ExportedChange {
  readonly id: ChangeId;
  readonly deviceId: DeviceId;
  readonly hlc: Hlc;
  readonly at: Instant;
  readonly origin: Origin;
  /** As it was stored. */
  readonly description: ChangeDescription | null;
  readonly parents: readonly ChangeId[];
  readonly events: readonly ExportedEvent[];
}

/** A half-filled form. */
export interface ExportedDraft {
  readonly key: string;
  readonly savedAt: Instant;
  readonly json: string;
}

const counter = z.int().min(0);
const instant = instantSchema.refine((at) => at >= 0);
const MAX_KEY = 200;

export const eventLineSchema = z.strictObject({
  id: eventIdSchema,
  index: counter,
  kind: z.string(),
  subject: z.string(),
  type: z.string(),
  version: z.int().positive(),
  body: z.record(z.string(), z.unknown()),
});

export const changeLineSchema = z.strictObject({
  id: changeIdSchema,
  device: z.uuid(),
  ms: counter,
  n: counter,
  at: instant,
  origin: z.enum(origins),
  description: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).nullable(),
  parents: z.array(changeIdSchema),
  events: z.array(eventLineSchema).min(1),
});

export const draftLineSchema = z.strictObject({
  key: z.string().min(1).max(MAX_KEY),
  savedAt: instant,
  json: z.string(),
});

export type ChangeLine = z.input<typeof changeLineSchema>;
export type DraftLine = z.input<typeof draftLineSchema>;

/** An event whose stored text can't be read. */
export interface DamagedLine {
  readonly change: string;
  readonly id: string;
  readonly index: number;
  readonly kind: string;
  readonly subject: string;
  readonly type: string;
  readonly version: number;
  readonly text: string;
}
