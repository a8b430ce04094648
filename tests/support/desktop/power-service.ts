/** A private system bus with a logind that sleeps and wakes on request (python3-dbusmock). */
import { expect } from 'playwright/test';
import { endGroup, run, startGroup } from '../app/child-process';
import { openSessionBus } from './session-bus';

export interface PowerService {
  /** The bus address, for DBUS_SYSTEM_BUS_ADDRESS. */
  readonly address: string;
  /** Announces that the computer is about to sleep. Cuts Playwright's connection to the page, but not to main. */
  suspend(): Promise<void>;
  /** Announces that the computer woke up. */
  resume(): Promise<void>;
  /** Announces that the computer is about to shut down. */
  shutDown(): Promise<void>;
  /** How many programs hold an inhibitor, so that sleep and shutdown wait for them: those that listen. */
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
