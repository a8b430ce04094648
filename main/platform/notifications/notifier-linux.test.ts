import { describe, expect, it, vi } from 'vitest';
import type { NotificationContent } from '../../ports/notifier';
import { createLinuxNotifier, escapeMarkup, notifyArguments, readActionKey } from './notifier-linux';
import type { SessionBus } from './session-bus';

const identity = {
  appName: 'Afterword',
  desktopEntry: 'org.afterword.Afterword',
  iconFile: '/icon.png',
  openLabel: 'Open',
};
const content: NotificationContent = {
  id: 'notification-1',
  title: 'Thank <Dana>',
  body: 'Baker at <b>Bold</b> & Söhne 🦊',
  actions: [
    { action: 'write', label: 'Write' },
    { action: 'mark-sent', label: 'Mark sent' },
  ],
};

const quiet = { report: vi.fn(), onActivationToken: vi.fn() };

/** A bus with the test at the other end. */
function createFakeBus(capabilities: readonly string[] | null) {
  const signals = new Map<string, (body: readonly unknown[]) => void>();
  const state = {
    capabilities,
    ownerChanged: vi.fn<() => void>(),
    nextId: 7,
    busId: 'b05',
    owner: ':1.4',
    answerNotify: null as ((serverId: number) => void) | null,
    isSlow: false,
  };
  const call = vi.fn((_object: unknown, member: string): Promise<readonly unknown[]> => {
    if (!state.capabilities) return Promise.reject(new Error('nobody there'));
    if (member === 'GetCapabilities') return Promise.resolve([state.capabilities]);
    if (member === 'GetId') return Promise.resolve([state.busId]);
    if (member === 'GetNameOwner') return Promise.resolve([state.owner]);
    if (member === 'Notify' && state.isSlow)
      return new Promise((resolve) => (state.answerNotify = (serverId) => resolve([serverId])));
    return Promise.resolve(member === 'Notify' ? [state.nextId++] : []);
  });
  const bus: SessionBus = {
    call,
    onSignal: (_object, member, listener) => void signals.set(member, listener),
    onOwnerChanged: (_name, listener) => void state.ownerChanged.mockImplementation(listener),
    close: () => undefined,
  };
  const signal = (member: string, ...body: readonly unknown[]) => signals.get(member)?.(body);
  /** The calls of `member`, each as its arguments after the object. */
  const calls = (member: string) =>
    (call.mock.calls as unknown[][]).filter(([, called]) => called === member).map((args) => args.slice(2));
  return { bus, call, calls, state, signal };
}

const full = ['actions', 'body', 'body-markup'];

describe('notifications on Linux', () => {
  it('sends the body as markup, with buttons, if the service supports them', () => {
    const [, replaces, , title, body, actions, hints, timeout] = notifyArguments(
      content,
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
      'afterword:write:notification-1',
      'Write',
      'afterword:mark-sent:notification-1',
      'Mark sent',
    ]);
    expect(hints).toMatchObject({
      'desktop-entry': { value: 'org.afterword.Afterword' },
      urgency: { value: 1 },
    });
    expect(timeout).toBe(0);
  });

  it("sends plain text without buttons if it doesn't", () => {
    const [, , , , body, actions] = notifyArguments(content, new Set(['body']), identity, 0);
    expect(body).toBe(content.body);
    expect(actions).toEqual([]);
  });

  it('escapes markup characters, once', () => {
    expect(escapeMarkup('a & b < c > d &amp;')).toBe('a &amp; b &lt; c &gt; d &amp;amp;');
  });

  it('replaces one that is still on the screen, and withdraws it', async () => {
    const { bus, call, signal } = createFakeBus(full);
    const notifier = createLinuxNotifier(bus, identity, quiet);
    await notifier.show(content);
    await notifier.show(content);
    expect(
      call.mock.calls
        .filter(([, member]) => member === 'Notify')
        .map((args) => (args as unknown[][])[3]?.[1]),
    ).toEqual([0, 7]);
    signal('NotificationClosed', 8, 2);
    notifier.withdraw(content.id);
    expect(call.mock.calls.filter(([, member]) => member === 'CloseNotification')).toEqual([]);
    await notifier.show(content);
    notifier.withdraw(content.id);
    expect(call.mock.calls.at(-1)).toEqual([expect.anything(), 'CloseNotification', 'u', [9]]);
  });

  it('silently renews one on the screen, but not one that the user has closed', async () => {
    const { bus, call, signal } = createFakeBus(full);
    const notifier = createLinuxNotifier(bus, identity, quiet);
    const asked = () => call.mock.calls.filter(([, member]) => member === 'Notify');
    notifier.renew(content);
    await notifier.show(content);
    notifier.renew({ ...content, title: 'Two left' });
    await vi.waitFor(() => expect(asked()).toHaveLength(2));
    const [, replaces, , title, , , hints] = (asked().at(-1) as unknown[][])[3] ?? [];
    expect([replaces, title]).toEqual([7, 'Two left']);
    expect(hints).toMatchObject({ 'suppress-sound': { value: true } });
    signal('NotificationClosed', 8, 2);
    notifier.renew(content);
    await notifier.capability();
    expect(asked()).toHaveLength(2);
  });

  it("shows one that a slow service hasn't confirmed only once, however often it is requested", async () => {
    const { bus, calls, state } = createFakeBus(full);
    state.isSlow = true;
    const notifier = createLinuxNotifier(bus, identity, quiet);
    const answers = [notifier.show(content), notifier.show({ ...content })];
    await vi.waitFor(() => expect(state.answerNotify).not.toBeNull());
    answers.push(notifier.show(content));
    state.isSlow = false;
    state.answerNotify?.(21);
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ isAccepted: true });
    expect(calls('Notify')).toEqual([['susssasa{sv}i', expect.anything(), null]]);
    notifier.withdraw(content.id);
    expect(calls('CloseNotification')).toEqual([['u', [21]]]);
  });

  it('replaces what a slow service showed with the latest text, and only then reports it as accepted', async () => {
    const { bus, calls, state } = createFakeBus(full);
    state.isSlow = true;
    const notifier = createLinuxNotifier(bus, identity, quiet);
    const first = notifier.show(content);
    await vi.waitFor(() => expect(state.answerNotify).not.toBeNull());
    const second = notifier.show({ ...content, title: '2 follow-ups are due' });
    state.isSlow = false;
    state.answerNotify?.(21);
    expect(await first).toEqual(await second);
    expect(calls('Notify').map(([, body]) => body)).toMatchObject([
      { 1: 0, 3: content.title },
      { 1: 21, 3: '2 follow-ups are due' },
    ]);
  });

  it.each([
    ['', 'b05', ':1.4', [['u', [7]]]],
    ['but not of another service', 'b05', ':1.9', []],
    ['but not of another bus', 'b06', ':1.4', []],
  ])('withdraws one from an earlier run %s', async (_which, busId, owner, closed) => {
    const earlier = createFakeBus(full);
    const { detail } = await createLinuxNotifier(earlier.bus, identity, quiet).show(content);
    const { bus, calls, state } = createFakeBus(full);
    Object.assign(state, { busId, owner });
    const notifier = createLinuxNotifier(bus, identity, quiet);
    notifier.withdraw(content.id, detail);
    notifier.withdraw(content.id, 'nobody there');
    await vi.waitFor(() => expect(calls('GetNameOwner')).toHaveLength(1));
    await new Promise(setImmediate);
    expect(calls('CloseNotification')).toEqual(closed);
  });

  it('handles buttons from this run and earlier ones, and clicks on the text, but nothing of other apps', async () => {
    const { bus, signal } = createFakeBus(full);
    const notifier = createLinuxNotifier(bus, identity, quiet);
    const heard = vi.fn();
    notifier.onAction(heard);
    await notifier.show(content);
    signal('NotificationClosed', 7, 2);
    signal('ActionInvoked', 7, 'default');
    signal('ActionInvoked', 7, 'afterword:mark-sent:notification-1');
    signal('ActionInvoked', 3, 'afterword:tomorrow:notification-0');
    signal('ActionInvoked', 3, 'afterword:pause:notification-0');
    signal('ActionInvoked', 3, 'default');
    signal('ActionInvoked', 3, 'reply');
    signal('ActionInvoked', 3, 'afterword:erase:notification-1');
    expect(heard.mock.calls).toEqual([
      ['notification-1', 'open'],
      ['notification-1', 'mark-sent'],
      ['notification-0', 'tomorrow'],
      ['notification-0', 'pause'],
    ]);
  });

  it('passes on the token of a click before the click, but not one of another notification', async () => {
    const { bus, signal } = createFakeBus(full);
    const happened: string[] = [];
    const onActivationToken = (token: string) => happened.push(token);
    const notifier = createLinuxNotifier(bus, identity, { ...quiet, onActivationToken });
    notifier.onAction((_id, action) => happened.push(action));
    await notifier.show(content);
    signal('ActivationToken', 7, 'token-1');
    signal('ActionInvoked', 7, 'default');
    signal('ActivationToken', 3, 'token-of-another');
    signal('ActionInvoked', 7, 'afterword:write:notification-1');
    signal('ActionInvoked', 7, 'default');
    expect(happened).toEqual(['token-1', 'open', 'write', 'open']);
  });

  it('works without a service, and notices when one starts', async () => {
    const { bus, state } = createFakeBus(null);
    const notifier = createLinuxNotifier(bus, identity, quiet);
    const changed = vi.fn();
    notifier.onCapabilityChanged(changed);
    expect(await notifier.capability()).toBe('none');
    expect(await notifier.show(content)).toMatchObject({ isAccepted: false });
    notifier.withdraw(content.id);
    state.capabilities = full;
    state.ownerChanged();
    expect(changed).toHaveBeenCalledOnce();
    expect(await notifier.capability()).toBe('with-actions');
    expect(await notifier.show(content)).toMatchObject({ isAccepted: true });
  });

  it("reads no action from a key that isn't its own", () => {
    for (const key of ['', 'default', 'afterword', 'afterword:write', 'other:write:x', 'afterword:open:x']) {
      expect(readActionKey(key)).toBeNull();
    }
    expect(readActionKey('afterword:write:a:b')).toEqual(['a:b', 'write']);
  });
});
