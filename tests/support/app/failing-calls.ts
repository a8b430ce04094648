/** Requests of the window that main answers with a fault, or late: what a disk or a bug may do, at a moment of the test's choice. */
import { CALL_CHANNEL } from '../../../main/ipc/channels';
import type { CommandName } from '../../../shared/ipc/contract';
import type { App } from './app';

/** From now on, requests of this name fail. Returns a function that ends it. */
export function failCalls(app: App, failing: CommandName): Promise<() => Promise<void>> {
  return intercept(app, failing, 'fail');
}

/** From now on, requests of this name wait. Returns a function that lets them go on. */
export function holdCalls(app: App, held: CommandName): Promise<() => Promise<void>> {
  return intercept(app, held, 'wait');
}

async function intercept(
  { electron }: App,
  wanted: CommandName,
  how: 'fail' | 'wait',
): Promise<() => Promise<void>> {
  const end = await electron.evaluateHandle(
    ({ ipcMain }, asked) => {
      type Handler = (event: unknown, name: string, input: unknown) => unknown;
      const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> };
      const usual = handlers.get(asked.channel);
      const { promise, resolve } = Promise.withResolvers<undefined>();
      let isOver = false;
      ipcMain.removeHandler(asked.channel);
      ipcMain.handle(asked.channel, async (event, name: string, input: unknown) => {
        if (!isOver && name === asked.wanted) {
          if (asked.how === 'fail') return { ok: false, refusal: { tag: 'fault', code: 'unexpected' } };
          await promise;
        }
        return usual?.(event, name, input);
      });
      return () => {
        isOver = true;
        resolve(undefined);
      };
    },
    { channel: CALL_CHANNEL, wanted, how },
  );
  return () => end.evaluate((call) => call());
}
