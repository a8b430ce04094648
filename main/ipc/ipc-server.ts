/** The only place where messages from the window arrive and events to it are sent. */
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { EventName, Events } from '../../shared/ipc/events';
import type { Failure } from '../../shared/model/outcome';
import type { Result } from '../../shared/model/result';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels';
import { isTrustedSender, type Sender } from './sender';

/** Answers a message by its name and input. Total: never throws, never rejects. */
export type Answer = (name: unknown, input: unknown) => Promise<Result<unknown, Failure>>;

export interface IpcServer {
  /** From now on, answers this window's messages, until it is gone. */
  trust(contents: WebContents): void;
  /** Sends an event to every trusted window. */
  send<N extends EventName>(name: N, payload: Events[N]): void;
}

/**
 * Listens at once and answers as soon as `answering` is there: a window may ask while the database is still opening. Every
 * message is answered with a `Result`; those of strangers with the fault `not-allowed`.
 */
export function startIpcServer(
  answering: Promise<Answer>,
  reportStranger: (sender: Sender) => void,
): IpcServer {
  const trusted = new Map<number, WebContents>();

  ipcMain.handle(
    CALL_CHANNEL,
    async (event, name: unknown, input: unknown): Promise<Result<unknown, Failure>> => {
      // First of all: the event loses its frame once that navigates.
      const sender = senderOf(event);
      if (!isTrustedSender(sender, new Set(trusted.keys()))) {
        reportStranger(sender);
        return { ok: false, refusal: { tag: 'fault', code: 'not-allowed' } };
      }
      try {
        const answer = await answering;
        return await answer(name, input);
      } catch {
        // The program couldn't start, and the message about that is already on screen.
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
