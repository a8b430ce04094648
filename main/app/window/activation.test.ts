import { EventEmitter } from 'node:events';
import type { spawn } from 'node:child_process';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createActivation, type ActivationDeps } from './activation';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function activationWith(given: Partial<ActivationDeps> = {}) {
  const second = Object.assign(new EventEmitter(), { unref: vi.fn() });
  const start = vi.fn(() => second);
  const report = vi.fn();
  const activation = createActivation({
    command: ['/opt/afterword', '--user-data-dir=/data'],
    spawn: start as unknown as typeof spawn,
    env: { WAYLAND_DISPLAY: 'wayland-0', LANG: 'C' },
    report,
    ...given,
  });
  return { activation, start, second, report };
}

it('passes the token to the running program by a second start, once', () => {
  const { activation, start } = activationWith();
  activation.offer('token-1');
  activation.use();
  activation.use();
  expect(start.mock.calls).toEqual([
    [
      '/opt/afterword',
      ['--user-data-dir=/data'],
      {
        detached: true,
        stdio: 'ignore',
        env: { WAYLAND_DISPLAY: 'wayland-0', LANG: 'C', XDG_ACTIVATION_TOKEN: 'token-1' },
      },
    ],
  ]);
});

it('drops a token that no window was opened for, after ten seconds', () => {
  const { activation, start } = activationWith();
  activation.offer('token-1');
  vi.advanceTimersByTime(10_000);
  activation.use();
  expect(start).not.toHaveBeenCalled();
});

it.each([
  ['outside Wayland', { env: {} }, 'token-1'],
  ['in a demo', { command: null }, 'token-1'],
  ['for an empty token', {}, ''],
])('starts nothing %s', (_case, given, token) => {
  const { activation, start } = activationWith(given);
  activation.offer(token);
  activation.use();
  expect(start).not.toHaveBeenCalled();
});

it('reports a second start that fails', () => {
  const { activation, second, report } = activationWith();
  activation.offer('token-1');
  activation.use();
  second.emit('error', new Error('no such file'));
  expect(report).toHaveBeenCalledOnce();
});
