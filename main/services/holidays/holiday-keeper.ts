/** Keeps the public holidays of the chosen place up to date, and guesses the place for a new profile. */
import { isSamePlace, type Holiday, type HolidayPlace } from '../../../shared/model/days-off/holidays';
import { accept } from '../../../shared/model/result';
import type { CalendarDate, Instant, TimeZone } from '../../../shared/model/time';
import { dateOf } from '../../../shared/rules/calendar/calendar';
import type { CountryGuess, Store } from '../../ports/store';
import { guessCountry } from './holiday-guess';
import type { HolidayService } from './holidays';
import type { SettingsService } from '../reading/settings';
import type { SettingsByTime } from '../history/settings-by-time';

/** How long after a failure to retry. */
const RETRY_MS = 60 * 60_000;

export interface HolidayKeeper {
  /**
   * If the profile was empty when a keeper was first made for it, and no setting was changed and nothing guessed since,
   * takes the country the system seems to be in, and the region if the zone determines it. Then keeps the holidays up to
   * date. Takes a moment, so call it once the window is ready. Never rejects.
   */
  start(systemRegion: string | null): Promise<void>;
  /**
   * Looks up the holidays of the chosen place, once per year and place, and records them if they differ from today on. The
   * past stays as it was known. Failures are retried an hour later. Does nothing before `start`, or without a place. Never
   * rejects.
   */
  keepUp(now: Instant): Promise<void>;
}

export interface HolidayKeeperDeps {
  readonly store: Pick<Store, 'events' | 'notes' | 'write'>;
  readonly holidays: HolidayService;
  readonly settings: SettingsService;
  readonly settingsByTime: SettingsByTime;
  readonly clock: { now(): Instant };
  readonly computerZone: () => TimeZone;
  readonly report: (what: string, cause: unknown) => void;
}

export function createHolidayKeeper(deps: HolidayKeeperDeps): HolidayKeeper {
  const { store, settings, settingsByTime, clock, computerZone, report } = deps;
  const isUntouched = () => store.events.ofSettings().length === 0;
  const noteGuess = (guess: CountryGuess) =>
    store.write(() => {
      store.notes.saveGuess(guess);
      return accept(null);
    });
  let hasStarted = false;
  /** The latest lookup. The answer of an earlier one is ignored. */
  let look: { readonly question: string; readonly at: Instant; isDone: boolean } | null = null;

  // The program may end before it gets to guessing, and the next start wouldn't find the profile empty any more.
  if (!store.events.hasAny() && store.notes.readGuess() === null) noteGuess('due');

  async function guess(region: string | null): Promise<void> {
    if (store.notes.readGuess() !== 'due') return;
    const found = isUntouched() ? await guessedPlace(deps, region) : null;
    // The user may have chosen in the meantime.
    if (found && isUntouched() && !take(found)) return;
    noteGuess('made');
  }

  function take({ place, holidays }: GuessedPlace): boolean {
    const { policy } = settings.read();
    return settingsByTime.record({
      type: 'policy-changed',
      policy: { ...policy, holidayPlace: place, holidays: datesOf(holidays) },
    });
  }

  async function lookUp(now: Instant): Promise<void> {
    const place = settings.read().policy.holidayPlace;
    const today = dateOf(now, computerZone());
    const question = JSON.stringify([place, today.slice(0, 4)]);
    if (place === null) return;
    if (look?.question === question && (look.isDone || isWithin(RETRY_MS, look.at, now))) return;
    const mine = { question, at: now, isDone: false };
    look = mine;
    mine.isDone = await renew(place, today);
  }

  /** False if the result couldn't be saved. */
  async function renew(place: HolidayPlace, today: CalendarDate): Promise<boolean> {
    const found = await deps.holidays.read(place);
    if (!found.ok) {
      report('the public holidays of the chosen place are not known', found.refusal.tag);
      return true;
    }
    const { policy } = settings.read();
    if (!isSamePlace(policy.holidayPlace, place)) return true;
    const holidays = renewed(policy.holidays, datesOf(found.value), today);
    if (holidays.join() === policy.holidays.join()) return true;
    return settingsByTime.record({ type: 'holidays-looked-up', place, holidays: [...holidays] });
  }

  /** If the library can't be read, the holidays stay as they were known, and nothing else is affected. */
  const reported = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      report('the public holidays could not be looked up', cause);
    }
  };
  return {
    async start(region) {
      await reported(() => guess(region));
      hasStarted = true;
      await reported(() => lookUp(clock.now()));
    },
    keepUp: (now) => (hasStarted ? reported(() => lookUp(now)) : Promise.resolve()),
  };
}

interface GuessedPlace {
  readonly place: HolidayPlace;
  readonly holidays: readonly Holiday[];
}

async function guessedPlace(
  { holidays, computerZone }: HolidayKeeperDeps,
  region: string | null,
): Promise<GuessedPlace | null> {
  // Asking for the countries loads the library.
  if (region === null) return null;
  const countries = await holidays.places({ country: null, state: null });
  const codes = countries.map(({ code }) => code);
  const timeZone = computerZone();
  const country = guessCountry({ region, timeZone }, codes);
  if (country === null) return null;
  const place = { country, state: await holidays.stateInZone(country, timeZone), region: null };
  const found = await holidays.read(place);
  return found.ok ? { place, holidays: found.value } : null;
}

/**
 * What was known up to yesterday, plus what is known now from today on. Anything beyond that stays too: it was looked up
 * when the clock showed a later year, and the clock may be wrong now.
 */
function renewed(
  known: readonly CalendarDate[],
  found: readonly CalendarDate[],
  today: CalendarDate,
): readonly CalendarDate[] {
  const last = found.at(-1);
  return [
    ...known.filter((date) => date < today),
    ...found.filter((date) => date >= today),
    ...known.filter((date) => date >= today && (last === undefined || date > last)),
  ];
}

/** If the clock was set back since, it can't say how long ago that was. */
function isWithin(ms: number, at: Instant, now: Instant): boolean {
  return now >= at && now - at < ms;
}

function datesOf(holidays: readonly Holiday[]): CalendarDate[] {
  return holidays.map(({ date }) => date);
}
