/** The desktop's message bus (D-Bus) on Linux: calls, signals, and reconnecting. */
import type { EventEmitter } from 'node:events';
import { Message, MessageType, sessionBus, type MessageBus } from '@jellybrick/dbus-next';

/** Something on the bus: its owner, path and interface. */
export interface BusObject {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
}

export interface SessionBus {
  /**
   * The body of the answer. Rejects with an error of the other side or the bus, or if there is no answer within `limitMs`
   * (10 s by default). With `null` it waits until the bus or the other side goes away.
   */
  call(
    object: BusObject,
    member: string,
    signature?: string,
    body?: readonly unknown[],
    limitMs?: number | null,
  ): Promise<readonly unknown[]>;
  /** Listens for a signal of `object`, sent by its owner, as long as the program runs. */
  onSignal(object: BusObject, member: string, listener: (body: readonly unknown[]) => void): void;
  /** Called when `name` got or lost its owner, or may have because the bus itself went or came back. */
  onOwnerChanged(name: string, listener: () => void): void;
  close(): void;
}

const CALL_MS = 10_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/** The bus itself. */
export const theBus: BusObject = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

interface Subscription {
  readonly rule: string;
  readonly matches: (message: Message) => boolean;
  readonly listener: (body: readonly unknown[]) => void;
}

/** Connects on first use, and again after the bus was away. `report` is called when it goes, not at each retry. */
export function createSessionBus(report: (what: string, cause?: unknown) => void): SessionBus {
  return new ReconnectingBus(report);
}

class ReconnectingBus implements SessionBus {
  readonly #report: (what: string, cause?: unknown) => void;
  readonly #subscriptions: Subscription[] = [];
  readonly #ownerListeners: (() => void)[] = [];
  /** How to end each call still waiting. */
  readonly #pending = new Set<(error: Error) => void>();
  #bus: MessageBus | null = null;
  #isAway = false;
  #isClosed = false;
  #retryMs = FIRST_RETRY_MS;
  #retry: NodeJS.Timeout | undefined;

  constructor(report: (what: string, cause?: unknown) => void) {
    this.#report = report;
  }

  call(
    object: BusObject,
    member: string,
    signature = '',
    body: readonly unknown[] = [],
    limitMs: number | null = CALL_MS,
  ): Promise<readonly unknown[]> {
    // While it is away, only the next retry may connect, however often somebody asks.
    if (this.#isAway && !this.#bus) return Promise.reject(new Error('the session bus is away'));
    const message = messageTo(object, member, signature, body);
    return this.#send(this.#bus ?? this.#connect(), message, limitMs);
  }

  onSignal(object: BusObject, member: string, listener: Subscription['listener']): void {
    this.#subscribe(object, member, '', listener);
  }

  onOwnerChanged(name: string, listener: () => void): void {
    this.#ownerListeners.push(listener);
    this.#subscribe(theBus, 'NameOwnerChanged', `,arg0='${name}'`, ([changed]) => {
      if (changed === name) listener();
    });
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    this.#bus?.disconnect();
  }

  #connect(): MessageBus {
    const made = sessionBus();
    this.#bus = made;
    made.on('connect', () => {
      this.#retryMs = FIRST_RETRY_MS;
      if (!this.#isAway) return;
      this.#isAway = false;
      for (const listener of this.#ownerListeners) listener();
    });
    // Missing from the library's types, but it is how every socket failure arrives.
    (made as unknown as EventEmitter).on('error', (cause: unknown) => this.#lose(made, cause));
    // Only the connection reports the end of the socket; without it, calls would wait for ever.
    const connection = (made as unknown as { readonly _connection: EventEmitter })._connection;
    connection.on('end', () => this.#lose(made, 'ended'));
    made.on('message', (message) => this.#hear(message));
    for (const { rule } of this.#subscriptions) void this.#addMatch(made, rule);
    return made;
  }

  #lose(lost: MessageBus, cause: unknown): void {
    if (this.#bus !== lost) return;
    this.#bus = null;
    lost.disconnect();
    for (const end of this.#pending) end(new Error('the session bus is away'));
    if (this.#isClosed) return;
    this.#retry = setTimeout(() => this.#connect(), this.#retryMs);
    this.#retry.unref();
    this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
    if (this.#isAway) return;
    this.#isAway = true;
    this.#report('the session bus is away', cause instanceof Error ? cause.message : cause);
    for (const listener of this.#ownerListeners) listener();
  }

  #hear(message: Message): void {
    if (message.type !== MessageType.SIGNAL) return;
    for (const { matches, listener } of this.#subscriptions) if (matches(message)) listener(message.body);
  }

  #send(target: MessageBus, message: Message, limitMs: number | null = CALL_MS): Promise<readonly unknown[]> {
    return new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer);
        this.#pending.delete(fail);
      };
      const fail = (error: Error) => {
        finish();
        reject(error);
      };
      const giveUp = () => fail(new Error(`no answer to ${message.member}`));
      const timer = limitMs === null ? undefined : setTimeout(giveUp, limitMs).unref();
      this.#pending.add(fail);
      target.call(message).then(
        (answer) => {
          finish();
          resolve(answer?.body ?? []);
        },
        (cause: unknown) => fail(cause instanceof Error ? cause : new Error(String(cause))),
      );
    });
  }

  async #addMatch(target: MessageBus, rule: string): Promise<void> {
    try {
      await this.#send(target, messageTo(theBus, 'AddMatch', 's', [rule]));
    } catch (cause) {
      // If the bus is away, the rule is added again when it is back.
      if (!this.#isAway) this.#report('a signal of the session bus is not heard', cause);
    }
  }

  #subscribe(object: BusObject, member: string, extra: string, listener: Subscription['listener']): void {
    const rule =
      `type='signal',sender='${object.destination}',path='${object.path}',` +
      `interface='${object.interface}',member='${member}'${extra}`;
    const matches = ({ path, interface: name, member: given }: Message) =>
      path === object.path && name === object.interface && given === member;
    this.#subscriptions.push({ rule, matches, listener });
    // A new connection adds it by itself.
    if (this.#bus) void this.#addMatch(this.#bus, rule);
    else if (!this.#isAway) this.#connect();
  }
}

function messageTo(object: BusObject, member: string, signature: string, body: readonly unknown[]): Message {
  return new Message({ ...object, member, signature, body: [...body] });
}
