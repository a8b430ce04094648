import type { EventEmitter } from 'node:events';
import { Notification } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NotificationContent } from '../../ports/notifier';
import { createElectronNotifier } from './notifier-electron';

/** What the runtime offers on the system under test: only the first part is there on every one and in every version. */
const runtime = vi.hoisted(() => ({
  made: [] as {
    id: string;
    silent: boolean;
    emit: (event: string, ...args: unknown[]) => boolean;
    isClosed: boolean;
  }[],
  removed: [] as string[],
  activate: (): void => undefined,
  earlier: [] as unknown[],
}));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  class Notification extends Emitter {
    static isSupported = () => true;
    static handleActivation = (callback: () => void) => (runtime.activate = callback);
    static getHistory = () => Promise.resolve(runtime.earlier);
    static remove = (id: string) => void runtime.removed.push(id);
    readonly id: string;
    readonly silent: boolean;
    isClosed = false;
    constructor({ id, silent = false }: { id: string; silent?: boolean }) {
      super();
      this.id = id;
      this.silent = silent;
      runtime.made.push(this);
    }
    show() {
      this.emit('show');
    }
    close() {
      this.isClosed = true;
    }
  }
  return { Notification, app: {} };
});

const content: NotificationContent = {
  id: 'notification-1',
  title: 'Thank Dana Kim',
  body: 'Product Designer at Northwind.',
  actions: [
    { action: 'write', label: 'Write' },
    { action: 'mark-sent', label: 'Mark sent' },
  ],
};
const { platform } = process;

function on(name: NodeJS.Platform): void {
  Object.defineProperty(process, 'platform', { value: name });
}

function listening() {
  const notifier = createElectronNotifier(vi.fn());
  const heard: string[] = [];
  notifier.onAction((notificationId, action) => heard.push(`${notificationId} ${action}`));
  return { notifier, heard };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'performance'] });
  Object.assign(runtime, { made: [], removed: [], earlier: [] });
});
afterEach(() => {
  vi.useRealTimers();
  on(platform);
});

describe('notifications through the runtime', () => {
  it('handles a click and each button, in the old and the new event format', async () => {
    const { notifier, heard } = listening();
    expect(await notifier.show(content)).toEqual({ isAccepted: true, detail: 'shown' });
    const [shown] = runtime.made;
    shown?.emit('click');
    shown?.emit('action', { actionIndex: 1 });
    shown?.emit('action', {}, 0);
    expect(heard).toEqual(['notification-1 open', 'notification-1 mark-sent', 'notification-1 write']);
  });

  it('counts three seconds of silence from the system as accepted, and passes that on', async () => {
    const { notifier } = listening();
    vi.spyOn(Notification.prototype, 'show').mockImplementationOnce(() => undefined);
    const verdict = notifier.show(content);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await verdict).toEqual({ isAccepted: true, detail: 'no answer', isUnanswered: true });
  });

  it('withdraws the previous one when it shows one again, and on request', async () => {
    const { notifier } = listening();
    await notifier.show(content);
    await notifier.show(content);
    expect(runtime.made.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    notifier.withdraw(content.id);
    expect(runtime.made.map(({ isClosed }) => isClosed)).toEqual([true, true]);
  });
});

describe('renewing', () => {
  it('silently replaces one on the screen, but not one that the user has closed', async () => {
    const { notifier } = listening();
    notifier.renew(content);
    expect(runtime.made).toEqual([]);
    await notifier.show(content);
    notifier.renew(content);
    expect(runtime.made.map(({ isClosed, silent }) => [isClosed, silent])).toEqual([
      [true, false],
      [false, true],
    ]);
    runtime.made[1]?.emit('close', { reason: 'userCanceled' });
    notifier.renew(content);
    expect(runtime.made).toHaveLength(2);
  });

  it('still works for one that Windows has moved to the Action Center', async () => {
    const { notifier } = listening();
    await notifier.show(content);
    runtime.made[0]?.emit('close', { reason: 'timedOut' });
    notifier.renew(content);
    expect(runtime.made).toHaveLength(2);
  });
});

describe('on Windows', () => {
  beforeEach(() => on('win32'));

  it('handles a click once if it is reported twice, in either order', async () => {
    const { notifier, heard } = listening();
    await notifier.show(content);
    runtime.made[0]?.emit('click');
    runtime.activate();
    await vi.advanceTimersByTimeAsync(5_000);
    runtime.activate();
    runtime.made[0]?.emit('action', { actionIndex: 1 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(heard).toEqual(['notification-1 open', 'notification-1 mark-sent']);
  });

  it('handles a click on one from an earlier run, even if that started the app', async () => {
    const notifier = createElectronNotifier(vi.fn());
    runtime.activate();
    await vi.advanceTimersByTimeAsync(5_000);
    const heard = vi.fn();
    notifier.onAction(heard);
    await vi.advanceTimersByTimeAsync(1);
    expect(heard.mock.calls).toEqual([['', 'open']]);
    await notifier.show(content);
    runtime.activate();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('on macOS', () => {
  beforeEach(() => on('darwin'));

  it('counts three seconds of silence from the system as not accepted', async () => {
    const { notifier } = listening();
    vi.spyOn(Notification.prototype, 'show').mockImplementationOnce(() => undefined);
    const verdict = notifier.show(content);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await verdict).toEqual({ isAccepted: false, detail: 'no answer', isUnanswered: true });
  });

  it('listens to those from an earlier run, and withdraws them by id', async () => {
    const earlier = new Notification({ id: 'notification-0' });
    runtime.earlier = [earlier];
    const { notifier, heard } = listening();
    await vi.advanceTimersByTimeAsync(1);
    earlier.emit('click');
    earlier.emit('action', { actionIndex: 0 });
    earlier.emit('action', { actionIndex: 2 });
    expect(heard).toEqual(['notification-0 open', 'notification-0 write', 'notification-0 open']);
    notifier.withdraw('notification-0');
    notifier.withdraw('notification-older');
    expect(runtime.removed).toEqual(['notification-0', 'notification-older']);
  });

  it("reports that it isn't allowed to notify", async () => {
    const { notifier } = listening();
    vi.spyOn(Notification.prototype, 'show').mockImplementationOnce(function (this: EventEmitter) {
      this.emit('failed', {}, 'not allowed');
    });
    expect(await notifier.show(content)).toEqual({ isAccepted: false, detail: 'not allowed' });
  });
});
