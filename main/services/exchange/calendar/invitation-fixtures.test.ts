/** Every quirk of invitations that we know of, one file each. The expected instants are independent of the computer's zone. */
import { describe, expect, it } from 'vitest';
import { createCalendarHistory } from '../../../../shared/exchange/calendar-in/history';
import { readBytes, readFixture, type FixtureLine } from '../../../../tests/support/exchange/read-fixture';

interface Event {
  readonly start: string | null;
  readonly end: string | null;
  readonly zone: string | null;
  readonly summary: string;
  readonly people: readonly { readonly name: string | null; readonly email: string | null }[];
  readonly robot: boolean;
  readonly link: string | null;
  readonly location: string | null;
  readonly company: string | null;
  readonly allDay: boolean;
  readonly floating: boolean;
}

const eventsOf = (line: FixtureLine) => line.events as readonly Event[];

function timesOf({ start, end, zone }: Event): string {
  const short = (time: string | null) => time?.replace(':00.000Z', 'Z') ?? 'none';
  return `${short(start)}–${short(end)} ${String(zone)}`;
}

/** File; what is done with it; its times. */
const files: readonly (readonly [string, string, readonly string[]])[] = [
  ['forms/all-day-open.ics', 'new', ['2026-03-10–2026-03-10 null']],
  ['forms/all-day-same.ics', 'new', ['2026-03-10–2026-03-10 null']],
  ['forms/all-day.ics', 'new', ['2026-03-10–2026-03-10 null']],
  ['forms/bad-lines.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['forms/bom.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['methods/cancel-by-status.ics', 'cancel', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['methods/counter.ics', 'ignore-counter', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['zones/customized-zone.ics', 'new', ['2026-03-10T18:00Z–2026-03-10T19:00Z null']],
  ['zones/display-name-without-zone.ics', 'new', ['2026-03-10T18:00Z–2026-03-10T19:00Z America/New_York']],
  ['zones/display-name.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Amsterdam']],
  ['forms/duration.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:30Z Europe/Berlin']],
  ['zones/floating-with-hint.ics', 'ask', ['2026-03-10T18:00Z–2026-03-10T19:00Z null']],
  ['zones/floating.ics', 'ask', ['2026-03-10T13:00Z–2026-03-10T14:00Z null']],
  ['forms/folded-inside-character.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['zones/iana-without-zone.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['forms/lf-only.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['links/link-conference.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['links/link-description.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['links/link-google.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['links/link-skype-property.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['links/link-teams-alt.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['forms/more-dates.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['forms/repeats-once.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['forms/weekly.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['methods/method-in-event.ics', 'cancel', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['methods/method-small.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['zones/microsoft-custom.ics', 'ask', ['2026-03-10T13:00Z–2026-03-10T14:00Z null']],
  ['forms/no-end.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T13:00Z Europe/Berlin']],
  ['forms/no-event.ics', 'ask', []],
  ['methods/no-method.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['methods/no-robot.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['forms/not-a-calendar.ics', 'ask', []],
  ['zones/number-as-zone.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['methods/people.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['zones/prefix-citadel.ics', 'new', ['2026-03-10T18:00Z–2026-03-10T19:00Z America/New_York']],
  ['zones/prefix-libical.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['zones/prefix-mozilla.ics', 'new', ['2026-03-10T17:00Z–2026-03-10T18:00Z America/Argentina/Buenos_Aires']],
  ['methods/reply.ics', 'ignore-reply', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['methods/robot-summary.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['methods/robot.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  [
    'forms/several-events.ics',
    'new',
    [
      '2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin',
      '2026-03-11T08:00Z–2026-03-11T08:30Z Europe/Berlin',
    ],
  ],
  ['zones/unknown-zone.ics', 'ask', ['2026-03-10T13:00Z–2026-03-10T14:00Z null']],
  ['zones/utc.ics', 'new', ['2026-03-10T14:00Z–2026-03-10T15:00Z null']],
  ['zones/windows-with-zone.ics', 'new', ['2026-03-10T18:00Z–2026-03-10T19:00Z America/New_York']],
  ['zones/windows-without-zone.ics', 'new', ['2026-03-10T18:00Z–2026-03-10T19:00Z America/New_York']],
  ['zones/year-one.ics', 'new', ['2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin']],
  ['zones/zones-with-numbers.ics', 'new', ['2026-03-10T16:00Z–2026-03-10T17:00Z null']],
];

async function firstEvent(name: string): Promise<Event> {
  const event = eventsOf(await readFixture(`invitations/${name}.ics`))[0];
  if (event === undefined) throw new Error(`${name} holds no event`);
  return event;
}

describe('invitations', () => {
  it.each(files)('reads %s', async (file, action, times) => {
    const line = await readFixture(`invitations/${file}`);
    expect([line.action, ...eventsOf(line).map(timesOf)]).toEqual([action, ...times]);
  });

  it('reads what is folded inside a character', async () => {
    const { summary } = await firstEvent('forms/folded-inside-character');
    expect(summary).toBe('Gespräch mit Süßwaren Möller über die Stelle');
  });

  it('says of what repeats that only its first date is read', async () => {
    const problemsOf = async (file: string) => (await readFixture(`invitations/${file}.ics`)).problems;
    const repeats =
      '“Interview with Brightleaf” repeats. Only its first date becomes an interview: change the date if you mean a later one, and add others by hand.';
    expect(await problemsOf('forms/weekly')).toEqual([repeats]);
    expect(await problemsOf('forms/more-dates')).toEqual([repeats]);
    expect(await problemsOf('forms/repeats-once')).toEqual([]);
    expect(await problemsOf('conversations/series-1-new')).toEqual([repeats]);
    // A cancelled series, or one whose rule is that of its time zone, has no problem.
    expect(await problemsOf('conversations/series-3-one-cancelled')).toEqual([]);
    expect(await problemsOf('zones/windows-with-zone')).toEqual([]);
  });

  it('knows whole days and times without a zone', async () => {
    expect(await firstEvent('forms/all-day')).toMatchObject({ allDay: true, floating: false });
    expect(await firstEvent('zones/floating')).toMatchObject({ allDay: false, floating: true });
    expect(await firstEvent('zones/unknown-zone')).toMatchObject({ floating: false, zone: null });
  });

  it('counts neither rooms nor robots nor the user as people met', async () => {
    const { people } = await firstEvent('methods/people');
    expect(people).toEqual([
      { name: 'Adaeze Okafor', email: 'adaeze@brightleaf.example' },
      { name: 'Dana Kim', email: 'dana@brightleaf.example' },
      { name: null, email: 'talent@brightleaf.example' },
    ]);
    expect(await firstEvent('methods/robot')).toMatchObject({
      robot: true,
      company: 'Brightleaf',
      people: [{ name: 'Ivy Ode' }],
    });
    expect(await firstEvent('methods/no-robot')).toMatchObject({
      robot: false,
      people: [{ name: 'Ivy Ode' }, { name: 'Eve' }],
    });
    expect(await firstEvent('methods/robot-summary')).toMatchObject({ robot: true, company: 'Larkspur' });
  });

  it.each([
    ['links/link-google', 'https://meet.google.com/abc-defg-hij', null],
    [
      'links/link-teams-alt',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=1&tid=2',
      null,
    ],
    ['links/link-description', 'https://zoom.us/my/dana.kim', '12 Elm Street, Leeds'],
    ['links/link-conference', 'https://whereby.com/brightleaf', null],
    ['links/link-skype-property', 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_y/0', null],
  ])('finds the link in %s', async (name, link, location) => {
    expect(await firstEvent(name)).toMatchObject({ link, location });
  });

  it('reads files of one conversation as one history', async () => {
    const history = createCalendarHistory();
    const steps: string[] = [];
    for (const name of [
      'conversations/talk-1-new',
      'conversations/talk-2-moved',
      'conversations/talk-3-older',
      'conversations/talk-4-cancelled',
    ]) {
      const line = await readFixture(`invitations/${name}.ics`, history);
      steps.push(`${String(line.action)} ${eventsOf(line)[0]?.start ?? ''}`);
    }
    expect(steps).toEqual([
      'new 2026-03-10T13:00:00.000Z',
      'update 2026-03-12T09:00:00.000Z',
      'ask 2026-03-12T09:00:00.000Z',
      'cancel 2026-03-12T09:00:00.000Z',
    ]);
  });

  it('moves and cancels one instance of a series only', async () => {
    const history = createCalendarHistory();
    const steps: string[] = [];
    for (const name of [
      'conversations/series-1-new',
      'conversations/series-2-one-moved',
      'conversations/series-3-one-cancelled',
    ]) {
      const line = await readFixture(`invitations/${name}.ics`, history);
      steps.push(`${String(line.action)} ${eventsOf(line).map(timesOf).join()}`);
    }
    expect(steps).toEqual([
      'new 2026-03-10T13:00Z–2026-03-10T14:00Z Europe/Berlin',
      'update 2026-03-11T15:00Z–2026-03-11T16:00Z Europe/Berlin',
      'cancel 2026-03-12T13:00Z–2026-03-12T14:00Z Europe/Berlin',
    ]);
  });

  it('says which events of a calendar were cancelled, beside others', async () => {
    const event = (uid: string, status: string) =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260301T100000Z\r\nDTSTART:20260310T130000Z\r\nSTATUS:${status}\r\nSUMMARY:Interview ${uid}\r\nEND:VEVENT\r\n`;
    const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:PUBLISH\r\n${event('a', 'CANCELLED')}${event('b', 'CONFIRMED')}END:VCALENDAR\r\n`;
    const { action, events } = await readBytes('two.ics', new TextEncoder().encode(text));
    expect(action).toBe('new');
    expect(events).toMatchObject([{ uid: 'a', cancelled: true }, { uid: 'b' }]);
    expect((events as readonly object[])[1]).not.toHaveProperty('cancelled');
  });
});
