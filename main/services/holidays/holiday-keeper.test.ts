import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HolidayPlace } from '../../../shared/model/days-off/holidays';
import { defaultPolicy, type Policy } from '../../../shared/model/policy';
import type { CalendarDate, TimeZone } from '../../../shared/model/time';
import { detailsInput } from '../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';
import { createHolidayKeeper, type HolidayKeeper } from './holiday-keeper';
import type { HolidayService } from './holidays';

const germany: HolidayPlace = { country: 'DE', state: null, region: null };
const france: HolidayPlace = { country: 'FR', state: null, region: null };
const date = (text: string) => text as CalendarDate;

let services: TestServices;
/** What the library knows, which a test may change. */
let known: readonly CalendarDate[];
const read = vi.fn<HolidayService['read']>();
const stateInZone = vi.fn<HolidayService['stateInZone']>();
const report = vi.fn();

beforeEach(() => {
  services = createTestServices(instant('2026-03-03T12:00:00Z'));
  known = [date('2026-01-01'), date('2026-12-25')];
  report.mockReset();
  stateInZone.mockReset().mockResolvedValue(null);
  read.mockReset().mockImplementation(() => {
    return Promise.resolve({ ok: true, value: known.map((day) => ({ date: day, name: 'A holiday' })) });
  });
});

function createKeeper(): HolidayKeeper {
  const countries = [germany, france].map(({ country }) => ({
    code: country,
    name: country,
    otherNames: [],
  }));
  const holidays: HolidayService = {
    places: () => Promise.resolve(countries),
    differ: () => Promise.resolve(false),
    stateInZone,
    read,
  };
  return createHolidayKeeper({
    ...services,
    ...{ holidays, report },
    clock: { now: () => services.now() },
    computerZone: () => 'Europe/Berlin' as TimeZone,
  });
}

function choose(part: Partial<Policy>): void {
  const { policy } = services.settings.read();
  expect(services.changes.make('change-policy', { policy: { ...policy, ...part } }, 'window').ok).toBe(true);
}

const policy = () => services.settings.read().policy;

describe('a new profile', () => {
  it('gets the holidays of the country the system is in, without an undo that nobody needs', async () => {
    const heard = vi.fn();
    services.onRuleSettingsChanged(heard);
    await createKeeper().start('DE');
    expect(policy()).toEqual({ ...defaultPolicy, holidayPlace: germany, holidays: known });
    expect(heard).toHaveBeenCalledOnce();
    expect(services.board.undoState()).toEqual({ undo: null, redo: null });
    expect(services.projectionDifferences()).toEqual([]);
  });

  it('gets those of the part of the country that the zone is in, if there is only one', async () => {
    stateInZone.mockResolvedValue('BY');
    await createKeeper().start('DE');
    expect(stateInZone).toHaveBeenCalledWith('DE', 'Europe/Berlin');
    expect(policy().holidayPlace).toEqual({ ...germany, state: 'BY' });
  });

  it("gets none if the system names no region, and the library isn't loaded", async () => {
    await createKeeper().start(null);
    expect(policy()).toEqual(defaultPolicy);
    expect(read).not.toHaveBeenCalled();
    expect(services.store.events.ofSettings()).toEqual([]);
  });

  it('gets its guess at the next start if the app ended before it, but only once', async () => {
    createKeeper();
    services.changes.make('add-application', { details: detailsInput(), interviews: [] }, 'window');
    await createKeeper().start('DE');
    expect(policy().holidayPlace).toEqual(germany);
    await createKeeper().start('FR');
    expect(services.store.events.ofSettings()).toHaveLength(1);
  });

  it('gets its guess at the next start if the library or the disk failed', async () => {
    read.mockRejectedValueOnce(new Error('no library'));
    await createKeeper().start('DE');
    expect(policy().holidayPlace).toBeNull();
    vi.spyOn(services.settingsByTime, 'record').mockReturnValueOnce(false);
    await createKeeper().start('DE');
    expect(policy().holidayPlace).toBeNull();
    await createKeeper().start('DE');
    expect(policy().holidayPlace).toEqual(germany);
  });

  it('keeps what the user chose before the guess', async () => {
    const keeper = createKeeper();
    choose({ graceDays: 5 });
    await keeper.start('DE');
    expect(policy()).toEqual({ ...defaultPolicy, graceDays: 5 });
  });
});

describe('a profile that is in use', () => {
  it("isn't moved to a country the user didn't choose", async () => {
    services.changes.make('add-application', { details: detailsInput(), interviews: [] }, 'window');
    await createKeeper().start('DE');
    expect(policy()).toEqual(defaultPolicy);
  });

  it('is left without holidays if the user wants none', async () => {
    choose({ holidayPlace: germany, holidays: [...known] });
    choose({ holidayPlace: null, holidays: [] });
    const keeper = createKeeper();
    await keeper.start('DE');
    services.setNow(instant('2027-03-03T12:00:00Z'));
    await keeper.keepUp(services.now());
    expect(policy()).toEqual(defaultPolicy);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('the holidays of the chosen place', () => {
  beforeEach(() => choose({ holidayPlace: germany, holidays: [...known] }));

  it('are extended when a new year begins, with one lookup', async () => {
    const keeper = createKeeper();
    await keeper.start(null);
    await keeper.keepUp(services.now());
    expect(read).toHaveBeenCalledTimes(1);

    known = [date('2026-12-25'), date('2027-12-25'), date('2028-12-25')];
    services.setNow(instant('2027-01-01T08:00:00Z'));
    await keeper.keepUp(services.now());
    await keeper.keepUp(services.now());
    expect(read).toHaveBeenCalledTimes(2);
    expect(policy().holidays).toEqual(['2026-01-01', '2026-12-25', '2027-12-25', '2028-12-25']);
    expect(policy().holidayPlace).toEqual(germany);
  });

  it("aren't lost if the clock is wrong for a moment", async () => {
    choose({ holidays: [date('2025-12-25'), date('2026-12-25'), date('2027-12-25')] });
    services.setNow(instant('1970-01-01T00:00:00Z'));
    known = [date('1970-12-25'), date('1972-12-25')];
    const keeper = createKeeper();
    await keeper.start(null);
    services.setNow(instant('2026-03-03T12:00:00Z'));
    known = [date('2025-12-25'), date('2026-12-25'), date('2028-12-25')];
    await keeper.keepUp(services.now());
    expect(policy().holidays.filter((day) => day > '2000')).toEqual([
      '2025-12-25',
      '2026-12-25',
      '2028-12-25',
    ]);
    services.setNow(instant('2040-03-03T12:00:00Z'));
    known = [];
    await keeper.keepUp(services.now());
    expect(policy().holidays).toContain('2028-12-25');
  });

  it.each([
    ['the disk', () => vi.spyOn(services.settingsByTime, 'record').mockReturnValueOnce(false)],
    ['the library', () => read.mockRejectedValueOnce(new Error('no library'))],
  ] as const)('are looked up again, an hour later, where %s failed', async (_what, fail) => {
    const keeper = createKeeper();
    await keeper.start(null);
    known = [...known, date('2027-12-25')];
    services.setNow(instant('2027-01-01T08:00:00Z'));
    fail();
    await keeper.keepUp(services.now());
    services.setNow(instant('2027-01-01T08:59:59Z'));
    await keeper.keepUp(services.now());
    expect(read).toHaveBeenCalledTimes(2);
    services.setNow(instant('2027-01-01T09:00:00Z'));
    await keeper.keepUp(services.now());
    expect(policy().holidays).toContain('2027-12-25');
    await keeper.keepUp(services.now());
    expect(read).toHaveBeenCalledTimes(3);
  });

  it("don't change if only the past differs", async () => {
    known = [date('2026-01-02'), date('2026-12-25')];
    await createKeeper().start(null);
    expect(policy().holidays).toEqual(['2026-01-01', '2026-12-25']);
    expect(services.store.events.ofSettings()).toHaveLength(1);
  });

  it('let the user undo their own changes, and nothing else', async () => {
    choose({ graceDays: 5 });
    known = [...known, date('2027-01-01')];
    await createKeeper().start(null);
    expect(services.changes.undo('window').ok).toBe(true);
    expect(policy()).toMatchObject({
      graceDays: defaultPolicy.graceDays,
      holidays: ['2026-01-01', '2026-12-25', '2027-01-01'],
    });
    expect(services.changes.undo('window').ok).toBe(true);
    expect(policy()).toEqual(defaultPolicy);
    expect(services.projectionDifferences()).toEqual([]);
  });

  it("don't apply to another place that is chosen or restored in the meantime", async () => {
    choose({ holidayPlace: france, holidays: [date('2026-07-14')] });
    known = [date('2026-07-14'), date('2027-07-14')];
    await createKeeper().start(null);
    expect(policy().holidays).toEqual(['2026-07-14', '2027-07-14']);
    services.changes.undo('window');
    expect(policy()).toMatchObject({ holidayPlace: germany, holidays: ['2026-01-01', '2026-12-25'] });

    read.mockImplementationOnce(() => {
      choose({ holidayPlace: france, holidays: [] });
      return Promise.resolve({ ok: true, value: [{ date: date('2027-10-03'), name: 'A holiday' }] });
    });
    await createKeeper().start(null);
    expect(policy()).toMatchObject({ holidayPlace: france, holidays: [] });
  });

  it("don't change if the place is no longer known or the library fails", async () => {
    read.mockResolvedValueOnce({ ok: false, refusal: { tag: 'field', field: 'place', reason: 'invalid' } });
    await createKeeper().start(null);
    read.mockRejectedValueOnce(new Error('no library'));
    await createKeeper().start(null);
    expect(policy().holidays).toEqual(['2026-01-01', '2026-12-25']);
    expect(report).toHaveBeenCalledTimes(2);
  });

  it("aren't looked up before startup is over", async () => {
    await createKeeper().keepUp(services.now());
    expect(read).not.toHaveBeenCalled();
  });
});
