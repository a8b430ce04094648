import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { createZoom, LEAST_ZOOM, MOST_ZOOM } from './zoom';

function windowAt(level: number) {
  const setZoomLevel = vi.fn((next: number) => void (level = next));
  const webContents = Object.assign(new EventEmitter(), { getZoomLevel: () => level, setZoomLevel });
  return { webContents };
}

function zoomWith(kept: number | null) {
  const keep = vi.fn((level: number) => void (kept = level));
  return { zoom: createZoom(() => kept, keep), keep };
}

it('keeps each level at once, by the menu and by the wheel', () => {
  const window = windowAt(0);
  const { zoom, keep } = zoomWith(null);
  zoom.attach(window);
  zoom.act('in', window);
  window.webContents.emit('zoom-changed', {}, 'in');
  window.webContents.emit('zoom-changed', {}, 'out');
  zoom.act('reset', window);
  expect(keep.mock.calls).toEqual([[0.5], [1], [0.5], [0]]);
  expect(window.webContents.getZoomLevel()).toBe(0);
});

it.each([
  ['in', MOST_ZOOM, 2.9, 3],
  ['out', LEAST_ZOOM, 0.5, 0.53],
] as const)('zooms %s to %d at most', (act, last, from, to) => {
  const window = windowAt(0);
  const { zoom } = zoomWith(null);
  for (let presses = 0; presses < 20; presses++) zoom.act(act, window);
  expect(window.webContents.getZoomLevel()).toBe(last);
  expect(1.2 ** last).toBeGreaterThanOrEqual(from);
  expect(1.2 ** last).toBeLessThanOrEqual(to);
});

it('shows every page at the kept level, whatever the runtime remembered', () => {
  const window = windowAt(2);
  const { zoom, keep } = zoomWith(-1);
  zoom.attach(window);
  window.webContents.emit('did-navigate');
  expect(window.webContents.getZoomLevel()).toBe(-1);
  window.webContents.emit('did-navigate');
  expect(window.webContents.setZoomLevel, 'nothing to change the second time').toHaveBeenCalledOnce();
  expect(keep).not.toHaveBeenCalled();
});

it("leaves the runtime's level until the user zooms, and does nothing without a window", () => {
  const window = windowAt(1.5);
  const { zoom, keep } = zoomWith(null);
  zoom.attach(window);
  window.webContents.emit('did-navigate');
  zoom.act('in', null);
  expect(window.webContents.setZoomLevel).not.toHaveBeenCalled();
  expect(keep).not.toHaveBeenCalled();
});
