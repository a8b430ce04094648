/**
 * Decides what must be notified, what may be, and what was notified twice, from nothing but the events, the rules and the
 * clock. It never reads the ledger; it sees what a person sees: the notifications and when they appeared.
 */
import type { RuleSettings } from '../../shared/model/settings/settings';
import type { ApplicationId } from '../../shared/model/ids';
import type { Instant, TimeZone } from '../../shared/model/time';
import { quietSpanAt } from '../../shared/rules/reminders/quiet-hours';
import type { ApplicationState } from '../../main/services/history/applications';
import {
  asked,
  dueFrom,
  freeFrom,
  instantsOf,
  isHeld,
  kindOf,
  nameOf,
  stepOf,
  type Hold,
  type NamedReminder,
  type Obligation,
  type ReminderName,
} from './obligations';

/** Reminders within a minute wait for each other; nothing waits longer. */
const GRACE_MS = 61_000;

/** What the oracle reads. Everything that may have changed is read again. */
export interface World {
  readonly now: () => Instant;
  readonly zone: () => TimeZone;
  readonly settings: () => RuleSettings;
  readonly read: (applicationId: ApplicationId) => ApplicationState | null;
  /** Applications with an event since the last call. */
  readonly changed: () => readonly ApplicationId[];
}

export interface Findings {
  readonly missed: readonly ReminderName[];
  /** Shown again although the system had accepted it. */
  readonly twice: readonly ReminderName[];
  /** Shown although nothing required it then: over, not due yet, in quiet hours or a pause. */
  readonly unasked: readonly ReminderName[];
  /** Shown again, under the same id, because the run ended before it was known to be accepted. */
  readonly repeatedAfterCrash: number;
  /** Requested again, under the same id, because the system hadn't answered: it is shown only once. */
  readonly askedAgain: number;
  /** Reminders that were certainly shown. */
  readonly shown: number;
  /** The longest time from when one could be shown until it was, with the app running all the time. */
  readonly latestMs: number;
}

/** What a shown reminder resolves. */
interface Effect {
  readonly name: ReminderName;
  /** Earlier ones of its step, which are never shown themselves. */
  readonly spokenFor: readonly ReminderName[];
  readonly kinds: readonly string[];
}

/** A reminder that was handed over but isn't known to be accepted (yet). */
interface Doubt {
  readonly notificationId: string;
  readonly effect: Effect;
  /** Still on its way, or the run has ended since. */
  why: 'flight' | 'crash';
}

/** What has been shown so far, certainly or possibly. */
function createMemory() {
  const shown = new Set<ReminderName>();
  const spokenFor = new Set<ReminderName>();
  const kinds = new Set<string>();
  const doubts = new Map<ReminderName, Doubt>();
  let last: { readonly notificationId: string; readonly effects: readonly Effect[] } = {
    notificationId: '',
    effects: [],
  };

  function remember(effect: Effect): void {
    doubts.delete(effect.name);
    shown.add(effect.name);
    for (const name of effect.spokenFor) spokenFor.add(name);
    for (const kind of effect.kinds) kinds.add(kind);
  }

  return {
    wasShown: (name: ReminderName) => shown.has(name) || spokenFor.has(name),
    doubtOf: (name: ReminderName) => doubts.get(name),
    /** True if it was shown, or if its kind was shown for another instant and this one was in the past when it was set. */
    isSettled(obligation: Obligation, setAt = obligation.since): boolean {
      if (shown.has(nameOf(obligation)) || spokenFor.has(nameOf(obligation))) return true;
      const isNew = obligation.kind === 'snooze' || obligation.at > setAt;
      return !isNew && kinds.has(kindOf(obligation));
    },
    /** `earlier`: the reminders of its step that it covers. */
    effectOf(reminder: NamedReminder, earlier: readonly Obligation[]): Effect {
      return {
        name: nameOf(reminder),
        spokenFor: earlier.map(nameOf).filter((name) => !shown.has(name) && !spokenFor.has(name)),
        kinds: [reminder, ...earlier].map(kindOf).filter((kind) => !kinds.has(kind)),
      };
    },
    handOver(notificationId: string, effects: readonly Effect[]): void {
      last = { notificationId, effects: [] };
      for (const effect of effects) {
        shown.delete(effect.name);
        doubts.set(effect.name, { notificationId, effect, why: 'flight' });
      }
    },
    accept(notificationId: string): void {
      const effects = [...doubts.values()].flatMap((doubt) =>
        doubt.notificationId === notificationId && doubt.why === 'flight' ? [doubt.effect] : [],
      );
      effects.forEach(remember);
      // If it was requested again, both answers come at once.
      if (effects.length > 0) last = { notificationId, effects };
    },
    endRun(hasUnnoted: boolean): void {
      for (const doubt of doubts.values()) doubt.why = 'crash';
      if (!hasUnnoted) return;
      for (const effect of last.effects) {
        if (!shown.delete(effect.name)) continue;
        for (const name of effect.spokenFor) spokenFor.delete(name);
        for (const kind of effect.kinds) kinds.delete(kind);
        doubts.set(effect.name, { notificationId: last.notificationId, effect, why: 'crash' });
      }
    },
    forgetDoubt: (name: ReminderName) => void doubts.delete(name),
    count: () => shown.size,
  };
}

interface Known {
  readonly changesAt: Instant | null;
  readonly obligations: readonly Obligation[];
}

/** Since when each kind of each step has had its instant, current or not. Kept for whatever an undo may restore. */
function createInstants() {
  type Standing = Pick<Obligation, 'at' | 'since' | 'sinceAtLeast'>;
  const standings = new Map<ApplicationId, ReadonlyMap<string, Standing>>();
  return {
    /** Updates the instants to `now`; they were last read at `seenAt`. */
    learn(
      applicationId: ApplicationId,
      instants: ReadonlyMap<string, Instant>,
      seenAt: Instant,
      now: Instant,
    ): void {
      const before = standings.get(applicationId);
      const moved = [...instants].map(([kind, at]): [string, Standing] => {
        const known = before?.get(kind);
        const isSame = known?.at === at;
        // If the clock was set back, it counts from now.
        const since = Math.min(isSame ? known.since : now, now) as Instant;
        const sinceAtLeast = Math.min(isSame ? known.sinceAtLeast : seenAt, since) as Instant;
        return [kind, { at, since, sinceAtLeast }];
      });
      standings.set(applicationId, new Map(moved));
    },
    ids: () => standings.keys(),
    of: (reminder: NamedReminder) => standings.get(reminder.applicationId)?.get(kindOf(reminder)),
  };
}

/** What is required, kept up to date with events, policy and time. */
function createPicture(world: World, onGone: (name: ReminderName) => void) {
  const known = new Map<ApplicationId, Known>();
  const askedSince = new Map<ReminderName, Instant>();
  const instants = createInstants();
  let policyMark = '';
  let seenAt = 0 as Instant;

  function learn(applicationId: ApplicationId, settings: RuleSettings, now: Instant): void {
    const state = world.read(applicationId);
    if (state) instants.learn(applicationId, instantsOf(state, settings), seenAt, now);
    const wanted = state ? asked(state, settings, now) : [];
    const names = new Set(wanted.map(nameOf));
    for (const gone of known.get(applicationId)?.obligations ?? []) {
      if (names.has(nameOf(gone))) continue;
      askedSince.delete(nameOf(gone));
      onGone(nameOf(gone));
    }
    const obligations = wanted.map((one): Obligation => {
      // If the clock was set back, it is required from now.
      const uninterrupted = Math.min(askedSince.get(nameOf(one)) ?? now, now) as Instant;
      askedSince.set(nameOf(one), uninterrupted);
      const { since, sinceAtLeast } = instants.of(one) ?? { since: now, sinceAtLeast: seenAt };
      return { ...one, askedSince: uninterrupted, since, sinceAtLeast };
    });
    const changesAt = state?.progress.changesAt ?? null;
    if (obligations.length === 0 && changesAt === null) known.delete(applicationId);
    else known.set(applicationId, { changesAt, obligations });
  }

  return {
    known,
    isAsked: (name: ReminderName) => askedSince.has(name),
    refresh(): void {
      const now = world.now();
      const settings = world.settings();
      const mark = JSON.stringify(settings.policy);
      const stale = new Set(world.changed());
      if (mark !== policyMark || now < seenAt) for (const id of instants.ids()) stale.add(id);
      for (const [id, { changesAt }] of known) if (changesAt !== null && changesAt <= now) stale.add(id);
      policyMark = mark;
      seenAt = Math.min(seenAt, now) as Instant;
      for (const id of stale) learn(id, settings, now);
      seenAt = now;
    },
  };
}

export function createOracle(world: World) {
  const memory = createMemory();
  // One that goes away before it was known to be accepted is off the screen, and was never shown.
  const picture = createPicture(world, (name) => memory.forgetDoubt(name));
  const missed = new Set<ReminderName>();
  const twice: ReminderName[] = [];
  const unasked: ReminderName[] = [];
  const again = { crash: 0, flight: 0 };
  let holdMark = '';
  let calmSince = world.now();
  let latestMs = 0;

  /** Updates everything to now, and returns what delays reminders. */
  function refresh(): Hold {
    picture.refresh();
    const { quietHours, pausedUntil } = world.settings();
    const hold = { quietHours, pausedUntil, zone: world.zone() };
    const mark = JSON.stringify(hold);
    if (mark !== holdMark) calmSince = world.now();
    holdMark = mark;
    return hold;
  }

  function obligationsOf(reminder: NamedReminder): readonly Obligation[] {
    return picture.known.get(reminder.applicationId)?.obligations ?? [];
  }

  function judge(notificationId: string, reminder: NamedReminder, hold: Hold): void {
    const name = nameOf(reminder);
    const now = world.now();
    const obligation = obligationsOf(reminder).find((one) => nameOf(one) === name);
    const doubt = memory.doubtOf(name);
    if (memory.wasShown(name)) twice.push(name);
    else if (doubt?.notificationId === notificationId) again[doubt.why] += 1;
    else if (doubt) twice.push(`${name}, under another id`);
    else if (obligation && memory.isSettled(obligation, obligation.sinceAtLeast)) {
      twice.push(`${name}, under another instant`);
    }
    if (!obligation || dueFrom(obligation, hold) > now || isHeld(obligation, hold, now)) unasked.push(name);
    else if (!doubt) {
      const from = Math.max(calmSince, obligation.askedSince, dueFrom(obligation, hold));
      latestMs = Math.max(latestMs, now - freeFrom(obligation, hold, from, now));
    }
  }

  return {
    /** Something other than the passing of time happened: sleep, a start, a clock jump, notifications working again. */
    disturb: () => void (calmSince = world.now()),
    refresh,
    /** A notification about these reminders was handed over and shown. */
    hear(notificationId: string, reminders: readonly NamedReminder[]): void {
      const hold = refresh();
      if (reminders.length === 0) unasked.push(`${notificationId}, of nothing`);
      for (const reminder of reminders) judge(notificationId, reminder, hold);
      const effects = reminders.map((reminder) => {
        const earlier = obligationsOf(reminder).filter(
          (one) => stepOf(one) === stepOf(reminder) && one.at < reminder.at,
        );
        return memory.effectOf(reminder, earlier);
      });
      memory.handOver(notificationId, effects);
    },
    /** A notification was handed over, but nobody accepted it. */
    refused: () => memory.handOver('', []),
    /** The system accepted it, and the run that handed it over learns so. */
    accepted(notificationId: string): void {
      refresh();
      memory.accept(notificationId);
    },
    /** The run has ended; `hasUnnoted` if it hadn't recorded the last notification's result yet. */
    endRun: (hasUnnoted: boolean) => memory.endRun(hasUnnoted),
    /** Looks for what should have been shown by now. */
    check(): void {
      const hold = refresh();
      const now = world.now();
      const before = (now - GRACE_MS) as Instant;
      if (calmSince > before) return;
      for (const { obligations } of picture.known.values()) {
        const due = obligations.findLast((one) => dueFrom(one, hold) <= before);
        if (!due || due.askedSince > before || memory.isSettled(due)) continue;
        if (!isHeld(due, hold, now) && !isHeld(due, hold, before)) missed.add(nameOf(due));
      }
    },
    /** The next instant after now at which a notification may be required, or anything else changes. */
    next(): number {
      const hold = refresh();
      const now = world.now();
      let next = Infinity;
      const note = (at: number | null | undefined) => {
        if (at && at > now && at < next) next = at;
      };
      note(hold.pausedUntil);
      let isAnyDue = false;
      for (const { changesAt, obligations } of picture.known.values()) {
        note(changesAt);
        for (const one of obligations) {
          note(one.at);
          if (one.kind === 'last-call' && one.at > now) note(dueFrom(one, hold));
          isAnyDue ||= one.at <= now && !memory.isSettled(one);
        }
      }
      if (isAnyDue) note(quietSpanAt(now, hold.quietHours, hold.zone)?.until);
      return next;
    },
    /** True if all of these must be shown now, and each is the latest of its application: nothing else speaks for it. */
    isRequired(reminders: readonly NamedReminder[]): boolean {
      const hold = refresh();
      const now = world.now();
      return (
        reminders.length > 0 &&
        reminders.every((reminder) => {
          const due = obligationsOf(reminder).findLast((one) => dueFrom(one, hold) <= now);
          return due && nameOf(due) === nameOf(reminder) && !memory.isSettled(due) && !isHeld(due, hold, now);
        })
      );
    },
    /** The applications with a reminder that became due, and those with any. */
    applications(): { readonly due: readonly ApplicationId[]; readonly open: readonly ApplicationId[] } {
      const now = world.now();
      const open = [...picture.known.keys()];
      const due = open.filter((id) => picture.known.get(id)?.obligations.some(({ at }) => at <= now));
      return { due, open };
    },
    /** True if nothing requires any of these any more. */
    isOver: (names: readonly ReminderName[]) => names.every((name) => !picture.isAsked(name)),
    findings: (): Findings => ({
      missed: [...missed],
      twice,
      unasked,
      repeatedAfterCrash: again.crash,
      askedAgain: again.flight,
      shown: memory.count(),
      latestMs,
    }),
  };
}

export type Oracle = ReturnType<typeof createOracle>;
