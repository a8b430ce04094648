/**
 * Everything the renderer may ask of main, one line a command: what goes in (checked by zod in main) and what comes back.
 * The preload and the renderer import the types only. Every answer is a `Result`; none is a rejection.
 */
import { z } from 'zod';
import type { ApplicationDetail } from './detail';
import type { BoardSnapshot } from '../model/card';
import { changeSchemas, type ChangeName } from '../model/changes';
import { applicationIdSchema, changeIdSchema } from '../model/ids';
import { holidayPlaceSchema, type Holiday, type PlaceOption } from '../model/days-off/holidays';
import { line, longText } from '../model/application';
import type { KnownPerson } from '../model/person-name';
import { preferencesSchema, type Preferences } from '../model/settings/preferences';
import type { ChangeOutcome } from '../model/outcome';
import { policySchema, type Policy, type QuietHours } from '../model/policy';
import type { PolicyPreview } from '../model/policy-preview';
import type { ReminderReport, TestNotification } from '../model/reminder-report';
import { zoneInputSchema, type Instant, type TimeZone } from '../model/time';

export interface Settings {
  readonly policy: Policy;
  readonly quietHours: QuietHours;
  readonly pausedUntil: Instant | null;
  readonly preferences: Preferences;
  /** The computer's zone as main has it. */
  readonly timeZone: TimeZone;
  readonly system: SystemState;
}

/** What this desktop offers, for the settings and for plain words where something is missing. */
export interface SystemState {
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** False for the moment before the desktop has answered: until then there seem to be neither tray nor notifications. */
  readonly isKnown: boolean;
  readonly hasTray: boolean;
  readonly notifications: 'with-actions' | 'plain' | 'none';
  readonly version: string;
}

/** A form that is not finished, kept so that it survives closing, quitting and a crash. `key` names the form. */
export const draftKeySchema = z.string().regex(/^[a-z-]+(:[0-9a-f-]{36}){0,3}$/);
export const MAX_DRAFT_CHARACTERS = 4_000_000;
const draftJson = z.string().max(MAX_DRAFT_CHARACTERS);

interface Command<I extends z.ZodType, O> {
  readonly input: I;
  /** Never there at run time: carries the type of the answer. */
  readonly output?: O;
}
function command<O>() {
  return <I extends z.ZodType>(input: I): Command<I, O> => ({ input });
}
const nothing = z.null();

/** Queries and what is not a change of the user's data. */
const plainCommands = {
  'board:read': command<BoardSnapshot>()(nothing),
  'application:read': command<ApplicationDetail>()(z.strictObject({ applicationId: applicationIdSchema })),
  'settings:read': command<Settings>()(nothing),
  /**
   * Which cards would move, were this the policy; refused as the change would be, and as `superseded` where another is
   * asked for meanwhile. Takes a while with thousands of cards.
   */
  'policy:preview': command<PolicyPreview>()(z.strictObject({ policy: policySchema })),
  /** The countries whose holidays are known; of a country its states, of a state its regions (empty where it has none). */
  'holidays:places': command<readonly PlaceOption[]>()(
    z.strictObject({
      country: holidayPlaceSchema.shape.country.nullable(),
      state: holidayPlaceSchema.shape.state,
    }),
  ),
  /** True if parts of the country have other public holidays than the whole of it. */
  'holidays:differ': command<boolean>()(z.strictObject({ country: holidayPlaceSchema.shape.country })),
  /** The public holidays of a place, from the year before this one to two years after it, by date. */
  'holidays:read': command<readonly Holiday[]>()(z.strictObject({ place: holidayPlaceSchema })),
  /** People met at any application whose name has that in it, the likeliest first; a few. */
  'people:suggest': command<readonly KnownPerson[]>()(z.strictObject({ typed: line })),
  'reminders:read': command<ReminderReport>()(nothing),
  /** Shows a notification that says it is a test; answers when the system has accepted or refused it. */
  'reminders:test': command<TestNotification>()(nothing),
  'preferences:change': command<Preferences>()(preferencesSchema.partial()),
  'history:undo': command<ChangeOutcome>()(nothing),
  'history:redo': command<ChangeOutcome>()(nothing),
  /** Undoes just this change, where nothing later stands in the way. */
  'history:undo-change': command<ChangeOutcome>()(z.strictObject({ changeId: changeIdSchema })),
  'draft:read': command<string | null>()(z.strictObject({ key: draftKeySchema })),
  'draft:list': command<readonly string[]>()(nothing),
  'draft:save': command<null>()(z.strictObject({ key: draftKeySchema, json: draftJson })),
  'draft:discard': command<null>()(z.strictObject({ key: draftKeySchema })),
  /** Opens a http, https or mailto address in the system's own program. */
  'shell:open-link': command<null>()(z.strictObject({ url: z.string().max(2_000) })),
  /** Puts plain text on the system's clipboard. */
  'clipboard:write': command<null>()(z.strictObject({ text: longText })),
  /** The window's zone; main's own may be stale after the system's changed. */
  'zone:report': command<null>()(z.strictObject({ timeZone: zoneInputSchema })),
  /** The renderer has drawn the board and takes keys: what waits for the window can begin. */
  'window:ready': command<null>()(nothing),
} as const;

type ChangeCommands = {
  readonly [N in ChangeName as `change:${N}`]: Command<(typeof changeSchemas)[N], ChangeOutcome>;
};

const changeCommands = Object.fromEntries(
  Object.entries(changeSchemas).map(([name, input]) => [`change:${name}`, { input }]),
) as unknown as ChangeCommands;

export const contract = { ...plainCommands, ...changeCommands };
export type Contract = typeof contract;
export type CommandName = keyof Contract;
export type CommandInput<N extends CommandName> = z.input<Contract[N]['input']>;
export type CommandOutput<N extends CommandName> =
  Contract[N] extends Command<z.ZodType, infer O> ? O : never;
