import { describe, expect, it } from 'vitest';
import type { TimeZone } from '../../../shared/model/time';
import { createComputerZone } from './computer-zone';

const newYork = 'America/New_York' as TimeZone;
const berlin = 'Europe/Berlin' as TimeZone;
const tokyo = 'Asia/Tokyo' as TimeZone;

function createParts() {
  const system = { zone: newYork };
  return { system, zone: createComputerZone(() => system.zone) };
}

describe('the computer’s zone', () => {
  it('is followed without a window', () => {
    const { system, zone } = createParts();
    expect(zone.refresh()).toBe(false);
    system.zone = berlin;
    expect(zone.refresh()).toBe(true);
    expect(zone.current()).toBe(berlin);
    expect(zone.refresh()).toBe(false);
  });

  it('is what the window reports, even if this process still sees the old one', () => {
    const { zone } = createParts();
    expect(zone.report(berlin)).toBe(true);
    expect(zone.refresh()).toBe(false);
    expect(zone.current()).toBe(berlin);
    expect(zone.report(berlin)).toBe(false);
  });

  it("isn't announced if both see the same", () => {
    const { system, zone } = createParts();
    zone.report(berlin);
    system.zone = berlin;
    expect(zone.refresh()).toBe(false);
    system.zone = tokyo;
    expect(zone.refresh()).toBe(true);
    expect(zone.report(tokyo)).toBe(false);
  });
});
