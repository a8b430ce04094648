import { describe, expect, it } from 'vitest';
import type { HolidayPlace } from '../../shared/model/days-off/holidays';
import type { TimeZone } from '../../shared/model/time';
import { createHolidayCalendar } from './holiday-calendar';

const calendar = createHolidayCalendar();

function place(country: string, state: string | null = null, region: string | null = null): HolidayPlace {
  return { country, state, region };
}

async function datesOf(where: HolidayPlace, year: number): Promise<readonly string[]> {
  return (await calendar.holidays(where, year, year)).map(({ date }) => date);
}

describe('the public holidays', () => {
  it('of the United States in 2026 are the eleven federal ones, and the substitute day for the Fourth of July', async () => {
    expect(await datesOf(place('US'), 2026)).toEqual([
      ...['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-07-04'],
      ...['2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25'],
    ]);
  });

  it('include Epiphany in Bavaria but not in Berlin', async () => {
    expect(await datesOf(place('DE', 'BY'), 2026)).toContain('2026-01-06');
    expect(await datesOf(place('DE', 'BE'), 2026)).not.toContain('2026-01-06');
  });

  it('include the Peace Festival only in the city of Augsburg', async () => {
    expect(await datesOf(place('DE', 'BY', 'A'), 2026)).toContain('2026-08-08');
    expect(await datesOf(place('DE', 'BY'), 2026)).not.toContain('2026-08-08');
  });

  it('include the substitute days in England if Christmas is on a weekend', async () => {
    const dates = await datesOf(place('GB', 'ENG'), 2027);
    expect(dates).toEqual(expect.arrayContaining(['2027-12-27', '2027-12-28']));
  });

  it('include the second of January in Scotland, but not Easter Monday', async () => {
    const [scotland, england] = await Promise.all([
      datesOf(place('GB', 'SCT'), 2026),
      datesOf(place('GB', 'ENG'), 2026),
    ]);
    expect(scotland).toContain('2026-01-02');
    expect(england).not.toContain('2026-01-02');
    expect(scotland).not.toContain('2026-04-06');
    expect(england).toContain('2026-04-06');
  });

  it('that begin at sunset fall on the day they are named after, and each of three days counts', async () => {
    // Yom Kippur of 2026 is Monday 21 September; Eid al-Fitr in Turkey 20 to 22 March, after half a day before it.
    const israel = await datesOf(place('IL'), 2026);
    expect(israel.filter((date) => date.startsWith('2026-09-2'))).toEqual(['2026-09-21', '2026-09-26']);
    const turkey = await datesOf(place('TR'), 2026);
    expect(turkey.filter((date) => date.startsWith('2026-03'))).toEqual([
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
    ]);
  });

  it('that are only an afternoon off are working days', async () => {
    // Christmas Eve is public in South Australia from seven in the evening.
    expect(await datesOf(place('AU', 'SA'), 2026)).not.toContain('2026-12-24');
  });

  it('of several years are sorted by date, one line per date, with a name', async () => {
    const holidays = await calendar.holidays(place('JP'), 2025, 2028);
    const dates = holidays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(dates[0]).toBe('2025-01-01');
    expect(dates.at(-1)?.slice(0, 4)).toBe('2028');
    expect(holidays.every(({ name }) => name.trim() !== '')).toBe(true);
  });
});

describe('the places', () => {
  it('are countries, states and regions by their English names, sorted', async () => {
    const countries = await calendar.countries();
    expect(countries.find(({ code }) => code === 'IT')?.name).toBe('Italy');
    expect(countries.length).toBeGreaterThan(150);
    const names = countries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
    expect(await calendar.states('GB')).toContainEqual({ code: 'SCT', name: 'Scotland', otherNames: [] });
    expect((await calendar.regions('DE', 'BY')).map(({ code }) => code)).toContain('A');
  });

  it('are known by their names in English and in the languages spoken there', async () => {
    const namesOf = async (country: string, code: string) => {
      const state = (await calendar.states(country)).find((one) => one.code === code);
      return state && [state.name, ...state.otherNames];
    };
    expect(await namesOf('DE', 'BY')).toEqual(['Bayern', 'Bavaria']);
    expect(await namesOf('AT', '9')).toEqual(['Vienna', 'Wien']);
    expect(await namesOf('CH', 'GE')).toEqual(expect.arrayContaining(['Canton of Geneva', 'Kanton Genf']));
  });

  it.each([
    ['DE', ['Bavaria', 'Hesse', 'Lower Saxony', 'North Rhine-Westphalia', 'Saxony', 'Thuringia']],
    ['AT', ['Carinthia', 'Lower Austria', 'Styria', 'Tyrol', 'Vienna']],
    ['BE', ['Brussels', 'Flanders', 'Wallonia', 'German-speaking Community']],
    ['BR', ['Federal District']],
    ['CH', ['Canton of Geneva', 'Canton of Lucerne', 'Canton of Grisons']],
    ['ES', ['Andalusia', 'Basque Country', 'Catalonia', 'Madrid', 'Navarre']],
    ['FR', ['Alsace', 'French Guiana']],
    ['IT', ['Lombardy', 'Piedmont', 'Sicily', 'South Tyrol', 'Tuscany']],
    ['NL', ['North Holland', 'South Holland']],
    ['RU', ['Republic of Karelia']],
  ])('of %s have their English names too', async (country, english) => {
    const names = (await calendar.states(country)).flatMap(({ name, otherNames }) => [name, ...otherNames]);
    expect(names).toEqual(expect.arrayContaining(english));
  });

  it.each([
    ['AU', 'Australia/Melbourne', 'VIC'],
    ['AU', 'Australia/Sydney', null],
    ['US', 'Pacific/Honolulu', 'HI'],
    ['US', 'America/New_York', null],
    ['US', 'America/Indiana/Vincennes', 'IN'],
    ['GB', 'Europe/London', null],
    ['DE', 'Europe/Berlin', null],
    ['IL', 'Asia/Jerusalem', null],
  ])('of %s in the zone %s is the state %s', async (country, zone, state) => {
    expect(await calendar.stateInZone(country, zone as TimeZone)).toBe(state);
  });

  it('without parts have none', async () => {
    expect(await calendar.states('IL')).toEqual([]);
    expect(await calendar.regions('DE', 'BE')).toEqual([]);
    expect(await calendar.states('XX')).toEqual([]);
  });

  it('all have codes that the settings can store', async () => {
    const tooLong: string[] = [];
    for (const { code: country } of await calendar.countries()) {
      for (const { code: state } of await calendar.states(country)) {
        const codes = [state, ...(await calendar.regions(country, state)).map(({ code }) => code)];
        tooLong.push(...codes.filter((code) => code.length > 20));
      }
    }
    expect(tooLong).toEqual([]);
  });
});
