import { describe, expect, it } from 'vitest';
import { emptyDayOff, readDayOff } from './day-off-form';

const read = (patch: Partial<typeof emptyDayOff>) =>
  readDayOff({ ...emptyDayOff, name: 'Leave', from: '2026-08-03', ...patch });

describe('a typed day off', () => {
  it('is one day, or a range with a last day', () => {
    expect(read({ name: ' Leave ' })).toEqual({
      ok: true,
      value: { name: 'Leave', from: '2026-08-03', to: '2026-08-03' },
    });
    expect(read({ to: '2026-08-14' })).toMatchObject({ value: { from: '2026-08-03', to: '2026-08-14' } });
  });

  it.each([
    [{ name: ' ' }, 'dayOff.name', 'required'],
    [{ name: 'x'.repeat(201) }, 'dayOff.name', 'too-long'],
    [{ from: '' }, 'dayOff.from', 'required'],
    [{ to: 'some day' }, 'dayOff.to', 'invalid'],
    [{ to: '2026-08-02' }, 'dayOff.to', 'end-before-start'],
    [{ to: '2027-08-05' }, 'dayOff.to', 'too-many'],
  ])('with %j is refused beside %s as %s', (patch, field, reason) => {
    expect(read(patch)).toEqual({ ok: false, refusal: [{ field, reason }] });
  });
});
