/** What a decision on a change consists of. */
import type { Application, Contact } from '../../model/application';
import type { ChangeDescription, ChangeDescriptionName } from '../../model/card';
import type { FieldReason, Refusal, StateReason } from '../../model/changes';
import type { ApplicationEventBody, SettingsEventBody } from '../../events/event';
import type { ContactId } from '../../model/ids';
import type { Policy, QuietHours } from '../../model/policy';
import type { HeardTime } from '../../model/settings/heard-time';
import type { OwnTemplate } from '../../model/settings/own-template';
import type { SavedView } from '../../model/settings/saved-view';
import type { Tag } from '../../model/settings/tag';
import type { Progress } from '../../model/progress';
import { refuse, type Result } from '../../model/result';
import type { Instant, TimeZone } from '../../model/time';

/** Everything a decision depends on besides the application and the request. */
export interface DecideContext {
  readonly now: Instant;
  readonly policy: Policy;
  readonly quietHours: QuietHours;
  /** When the last pause ends or ended; null if reminders were never paused. */
  readonly pausedUntil: Instant | null;
  readonly templates: readonly OwnTemplate[];
  readonly heardTimes: readonly HeardTime[];
  readonly savedViews: readonly SavedView[];
  readonly tags: readonly Tag[];
  readonly computerZone: TimeZone;
  /** Returns a new UUIDv7 each time. */
  readonly nextId: () => string;
  /** What other applications know about a contact; null if they don't know them. */
  readonly contactElsewhere: (contactId: ContactId) => Contact | null;
}

/** A change that can be made: what will have happened (at least one event), the result, and its words. */
export type Decision = ApplicationDecision | SettingsDecision;

export interface ApplicationDecision {
  readonly kind: 'application';
  readonly events: readonly ApplicationEventBody[];
  /** What it adds to the settings, as when a tag is created for it. */
  readonly settingsEvents: readonly SettingsEventBody[];
  /** The application after the events, and its progress at `now`: the same as folding and computing them again. */
  readonly next: { readonly application: Application; readonly progress: Progress };
  readonly description: ChangeDescription;
}

export interface SettingsDecision {
  readonly kind: 'settings';
  readonly events: readonly SettingsEventBody[];
  readonly description: ChangeDescription;
}

/** What happens to an application, before it is put into words. */
export interface Draft {
  readonly name: ChangeDescriptionName;
  /** The person it is about, if it is about one. */
  readonly person?: string;
  readonly events: readonly ApplicationEventBody[];
  readonly settingsEvents?: readonly SettingsEventBody[];
}

/** An application that isn't deleted, with its dates at `context.now`. */
export interface Subject {
  readonly application: Application;
  readonly progress: Progress;
  readonly context: DecideContext;
}

export type Drafted = Result<Draft, Refusal>;

/** Refuses an input at a field, named by its path in the input. */
export function refuseField(field: string, reason: FieldReason): Result<never, Refusal> {
  return refuse({ tag: 'field', field, reason });
}

/** Refuses a change that can't be made now. */
export function refuseState(reason: StateReason): Result<never, Refusal> {
  return refuse({ tag: 'state', reason });
}
