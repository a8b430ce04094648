/** The one place where the window's messages arrive and main's leave. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { EventName, Events } from '../../shared/ipc/events';
import type { Failure } from '../../shared/model/outcome';
import type { Result } from '../../shared/model/result';
import { answer, type Answering } from './answer';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels';
import { isTrustedSender, type Sender } from './sender';

export interface IpcServer {
  /** From now on messages of this window are answered, until it is gone. */
  trust(contents: WebContents): void;
  /** Sends an event to every trusted window. */
  send<N extends EventName>(name: N, payload: Events[N]): void;
}

/**
 * Listens at once, answers as soon as `answering` is there: a window may ask while the database still opens.
 * Every message is answered with a `Reply`, those of strangers with the fault `not-allowed`.
 */
export function startIpcServer(
  answering: Promise<Answering>,
  reportStranger: (sender: Sender) => void,
): IpcServer {
  const trusted = new Map<number, WebContents>();

  ipcMain.handle(
    CALL_CHANNEL,
    async (event, name: unknown, input: unknown): Promise<Result<unknown, Failure>> => {
      // First of all: the frame is gone from the event once it navigates.
      const sender = senderOf(event);
      if (!isTrustedSender(sender, new Set(trusted.keys()))) {
        reportStranger(sender);
        return { ok: false, refusal: { tag: 'fault', code: 'not-allowed' } };
      }
      try {
        return await answer(name, input, await answering);
      } catch {
        // The program could not start; the message that says so is on the screen already.
        return { ok: false, refusal: { tag: 'fault', code: 'unexpected' } };
      }
    },
  );

  return {
    trust(contents) {
      const { id } = contents;
      trusted.set(id, contents);
      contents.once('destroyed', () => trusted.delete(id));
    },
    send(name, payload) {
      for (const contents of trusted.values())
        if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, name, payload);
    },
  };
}

function senderOf(event: IpcMainInvokeEvent): Sender {
  const frame = event.senderFrame;
  return {
    webContentsId: event.sender.id,
    frameUrl: frame?.url ?? null,
    isMainFrame: frame !== null && frame.parent === null,
  };
}
