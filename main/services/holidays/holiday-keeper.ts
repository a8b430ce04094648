/** Keeps the public holidays of the chosen place reaching into the future, and guesses the place for a new profile. */
import { isSamePlace, type Holiday, type HolidayPlace } from '../../../shared/model/days-off/holidays';
import { accept } from '../../../shared/model/result';
import type { CalendarDate, Instant, TimeZone } from '../../../shared/model/time';
import { dateOf } from '../../../shared/rules/calendar/calendar';
import type { CountryGuess, Store } from '../../ports/store';
import { guessCountry } from './holiday-guess';
import type { HolidayService } from './holidays';
import type { SettingsService } from '../reading/settings';
import type { SettingsByTime } from '../history/settings-by-time';

/** How long after a failure it is tried again. */
const RETRY_MS = 60 * 60_000;

export interface HolidayKeeper {
  /**
   * Where the profile was empty when a keeper was first made for it, no setting was changed since and nothing was guessed
   * yet: takes the country the system seems to be in, and the part of it if the zone says which. Then keeps up. Takes a moment, so not before the user has settled
   * in. Never rejects.
   */
  start(systemRegion: string | null): Promise<void>;
  /**
   * Looks the holidays of the chosen place up, once for each year and place; records them where they differ from today on.
   * What has passed stays as it was known. What fails is tried again, an hour later. Does nothing before `start`, nor
   * without a place. Never rejects.
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
  /** The latest look. An earlier one that answers late says nothing of it. */
  let look: { readonly question: string; readonly at: Instant; isDone: boolean } | null = null;

  // The program may end before it has got to guessing: the next start does not find the profile empty any more.
  if (!store.events.hasAny() && store.notes.readGuess() === null) noteGuess('due');

  async function guess(region: string | null): Promise<void> {
    if (store.notes.readGuess() !== 'due') return;
    const found = isUntouched() ? await guessedPlace(deps, region) : null;
    // In the meantime the user may have chosen.
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

  /** False where what was found could not be saved. */
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

  /** A library that cannot be read keeps nobody from working: the holidays stay as they were known. */
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
 * What was known up to yesterday, and what is known now from today on. What reaches beyond that stays too: it was looked
 * up while the clock showed a later year, and the clock may be wrong now.
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

/** A clock that was set back since says nothing of how long ago it was. */
function isWithin(ms: number, at: Instant, now: Instant): boolean {
  return now >= at && now - at < ms;
}

function datesOf(holidays: readonly Holiday[]): CalendarDate[] {
  return holidays.map(({ date }) => date);
}
