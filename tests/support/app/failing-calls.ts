/** Requests of the window that main answers with a fault, or late: what a disk or a bug may do, at a moment of the test's choice. */
import { CALL_CHANNEL } from '../../../main/ipc/channels';
import type { CommandName } from '../../../shared/ipc/contract';
import type { App } from './app';

/** From now on, requests of this name fail. Returns a function that ends it. */
export async function failCalls({ electron }: App, failing: CommandName): Promise<() => Promise<void>> {
  await electron.evaluate(
    ({ ipcMain }, { channel, name: wanted }) => {
      type Handler = (event: unknown, name: string, input: unknown) => unknown;
      const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> };
      const usual = handlers.get(channel);
      let isFailing = true;
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, (event, name: string, input: unknown) => {
        if (isFailing && name === wanted) return { ok: false, refusal: { tag: 'fault', code: 'unexpected' } };
        return usual?.(event, name, input);
      });
      Object.assign(globalThis, {
        answerAgain: () => {
          isFailing = false;
        },
      });
    },
    { channel: CALL_CHANNEL, name: failing },
  );
  return () =>
    electron.evaluate(() => {
      (globalThis as unknown as { answerAgain: () => void }).answerAgain();
    });
}

/** From now on, requests of this name wait. Returns a function that lets them go on. */
export async function holdCalls({ electron }: App, held: CommandName): Promise<() => Promise<void>> {
  const goOn = await electron.evaluateHandle(
    ({ ipcMain }, { channel, name: wanted }) => {
      type Handler = (event: unknown, name: string, input: unknown) => unknown;
      const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> };
      const usual = handlers.get(channel);
      const { promise, resolve } = Promise.withResolvers<undefined>();
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, async (event, name: string, input: unknown) => {
        if (name === wanted) await promise;
        return usual?.(event, name, input);
      });
      return () => resolve(undefined);
    },
    { channel: CALL_CHANNEL, name: held },
  );
  return () => goOn.evaluate((call) => call());
}
