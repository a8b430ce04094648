/** A system bus of its own with a logind that sleeps and wakes when it is told to (python3-dbusmock). */
import { expect } from 'playwright/test';
import { endGroup, run, startGroup } from '../app/child-process';
import { openSessionBus } from './session-bus';

export interface PowerService {
  /** Of the bus, for DBUS_SYSTEM_BUS_ADDRESS. */
  readonly address: string;
  /** Says that the computer is about to sleep. Cuts Playwright's connection to the page, not the one to main. */
  suspend(): Promise<void>;
  /** Says that the computer woke. */
  resume(): Promise<void>;
  /** Says that the computer is about to go down. */
  shutDown(): Promise<void>;
  /** How many programs ask to be waited for before the computer sleeps or goes down: those that listen to what is said. */
  waitedFor(before: 'sleep' | 'shutdown'): Promise<number>;
  stop(): Promise<void>;
}

const python = '/usr/bin/python3';
const logind = ['--dest', 'org.freedesktop.login1', '--object-path', '/org/freedesktop/login1'];

export async function startPowerService(): Promise<PowerService> {
  const bus = await openSessionBus();
  const service = startGroup(python, ['-m', 'dbusmock', '--template', 'logind'], {
    env: { ...process.env, DBUS_SYSTEM_BUS_ADDRESS: bus.address },
    stdio: 'ignore',
  });
  const call = (method: string, ...args: readonly string[]) =>
    run('gdbus', ['call', '--address', bus.address, ...logind, '--method', method, ...args], process.env);
  // It answers once its template is loaded.
  const isUp = () =>
    call('org.freedesktop.login1.Manager.CanSuspend').then(
      () => true,
      () => false,
    );
  await expect.poll(isUp, { timeout: 30_000 }).toBe(true);
  const prepareFor = async (what: 'Sleep' | 'Shutdown', isComing: boolean) => {
    const signal = ['org.freedesktop.login1.Manager', `PrepareFor${what}`, 'b', `[<${String(isComing)}>]`];
    await call('org.freedesktop.DBus.Mock.EmitSignal', ...signal);
  };
  return {
    address: bus.address,
    suspend: () => prepareFor('Sleep', true),
    resume: () => prepareFor('Sleep', false),
    shutDown: () => prepareFor('Shutdown', true),
    async waitedFor(before) {
      const inhibitors = await call('org.freedesktop.login1.Manager.ListInhibitors');
      return inhibitors.split(`('${before}'`).length - 1;
    },
    async stop() {
      await endGroup(service);
      await bus.close();
    },
  };
}
