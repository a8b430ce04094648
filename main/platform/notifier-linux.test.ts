import { describe, expect, it, vi } from 'vitest';
import type { Notice } from '../ports/notifier';
import { createLinuxNotifier, escapeMarkup, notifyArguments, readActionKey } from './notifier-linux';
import type { SessionBus } from './session-bus';

const identity = {
  appName: 'Afterword',
  desktopEntry: 'org.afterword.Afterword',
  iconFile: '/icon.png',
  openLabel: 'Open',
};
const notice: Notice = {
  id: 'telling-1',
  title: 'Thank <Dana>',
  body: 'Baker at <b>Bold</b> & Söhne 🦊',
  actions: [
    { action: 'write', label: 'Write' },
    { action: 'mark-sent', label: 'Mark sent' },
  ],
};

/** A bus whose other side is the test. */
function createFakeBus(capabilities: readonly string[] | null) {
  const signals = new Map<string, (body: readonly unknown[]) => void>();
  const state = { capabilities, ownerChanged: vi.fn<() => void>(), nextId: 7 };
  const call = vi.fn((_object: unknown, member: string) => {
    if (!state.capabilities) return Promise.reject(new Error('nobody there'));
    if (member === 'GetCapabilities') return Promise.resolve([state.capabilities]);
    return Promise.resolve(member === 'Notify' ? [state.nextId++] : []);
  });
  const bus: SessionBus = {
    call,
    onSignal: (_object, member, listener) => void signals.set(member, listener),
    onOwnerChanged: (_name, listener) => void state.ownerChanged.mockImplementation(listener),
    close: () => undefined,
  };
  const signal = (member: string, ...body: readonly unknown[]) => signals.get(member)?.(body);
  return { bus, call, state, signal };
}

const full = ['actions', 'body', 'body-markup'];

describe('notifications on Linux', () => {
  it('says the body as markup, with buttons, where the service takes them', () => {
    const [, replaces, , title, body, actions, hints, timeout] = notifyArguments(
      notice,
      new Set(full),
      identity,
      3,
    );
    expect(replaces).toBe(3);
    expect(title).toBe('Thank <Dana>');
    expect(body).toBe('Baker at &lt;b&gt;Bold&lt;/b&gt; &amp; Söhne 🦊');
    expect(actions).toEqual([
      'default',
      'Open',
      'afterword:write:telling-1',
      'Write',
      'afterword:mark-sent:telling-1',
      'Mark sent',
    ]);
    expect(hints).toMatchObject({
      'desktop-entry': { value: 'org.afterword.Afterword' },
      urgency: { value: 1 },
    });
    expect(timeout).toBe(0);
  });

  it('says it plainly, without buttons, where it does not', () => {
    const [, , , , body, actions] = notifyArguments(notice, new Set(['body']), identity, 0);
    expect(body).toBe(notice.body);
    expect(actions).toEqual([]);
  });

  it('escapes what markup would take for its own, once', () => {
    expect(escapeMarkup('a & b < c > d &amp;')).toBe('a &amp; b &lt; c &gt; d &amp;amp;');
  });

  it('replaces one still on screen, and takes it off', async () => {
    const { bus, call, signal } = createFakeBus(full);
    const notifier = createLinuxNotifier(bus, identity, vi.fn());
    await notifier.show(notice);
    await notifier.show(notice);
    expect(
      call.mock.calls
        .filter(([, member]) => member === 'Notify')
        .map((args) => (args as unknown[][])[3]?.[1]),
    ).toEqual([0, 7]);
    signal('NotificationClosed', 8, 2);
    notifier.withdraw(notice.id);
    expect(call.mock.calls.filter(([, member]) => member === 'CloseNotification')).toEqual([]);
    await notifier.show(notice);
    notifier.withdraw(notice.id);
    expect(call.mock.calls.at(-1)).toEqual([expect.anything(), 'CloseNotification', 'u', [9]]);
  });

  it('hears buttons of this run and of earlier ones, clicks on the text, and nothing of others', async () => {
    const { bus, signal } = createFakeBus(full);
    const notifier = createLinuxNotifier(bus, identity, vi.fn());
    const heard = vi.fn();
    notifier.onAction(heard);
    await notifier.show(notice);
    signal('NotificationClosed', 7, 2);
    signal('ActionInvoked', 7, 'default');
    signal('ActionInvoked', 7, 'afterword:mark-sent:telling-1');
    signal('ActionInvoked', 3, 'afterword:tomorrow:telling-0');
    signal('ActionInvoked', 3, 'default');
    signal('ActionInvoked', 3, 'reply');
    signal('ActionInvoked', 3, 'afterword:erase:telling-1');
    expect(heard.mock.calls).toEqual([
      ['telling-1', 'open'],
      ['telling-1', 'mark-sent'],
      ['telling-0', 'tomorrow'],
    ]);
  });

  it('works without a service, and notices when one comes', async () => {
    const { bus, state } = createFakeBus(null);
    const notifier = createLinuxNotifier(bus, identity, vi.fn());
    const changed = vi.fn();
    notifier.onCapabilityChanged(changed);
    expect(await notifier.capability()).toBe('none');
    expect(await notifier.show(notice)).toMatchObject({ isAccepted: false });
    notifier.withdraw(notice.id);
    state.capabilities = full;
    state.ownerChanged();
    expect(changed).toHaveBeenCalledOnce();
    expect(await notifier.capability()).toBe('with-actions');
    expect(await notifier.show(notice)).toMatchObject({ isAccepted: true });
  });

  it('reads no action from a key that is not its own', () => {
    for (const key of ['', 'default', 'afterword', 'afterword:write', 'other:write:x', 'afterword:open:x']) {
      expect(readActionKey(key)).toBeNull();
    }
    expect(readActionKey('afterword:write:a:b')).toEqual(['a:b', 'write']);
  });
});
