/** The process that reads a file to be imported, and records it. A file that hurts only ends it. */
import { createImportWork, type ImportRequest } from './compose/import-work';
import type { WorkMessage, WorkReply } from './platform/task-process';

/** Progress is worth a message from this share on. */
const NOTABLE_SHARE = 0.005;

let current = { id: 0, share: 0, programId: 0 };
const send = (reply: WorkReply) => process.parentPort.postMessage(reply);
const work = createImportWork({
  report: (what, cause) => send({ id: current.id, what, cause: String(cause) }),
  onProgress(share) {
    if (share < current.share + NOTABLE_SHARE) return;
    // Throws if the program has ended: nobody would learn of what is recorded.
    process.kill(current.programId, 0);
    current = { ...current, share };
    send({ id: current.id, share });
  },
});

function endWith(cause: unknown): void {
  send({ id: current.id, what: 'the import process failed', cause: String(cause) });
  process.exit(1);
}

/** One after the other, in the order in which they came. */
let last: Promise<void> = Promise.resolve();
process.parentPort.on('message', ({ data }: { readonly data: WorkMessage }) => {
  const { id } = data;
  const request = data.request as ImportRequest;
  last = last
    .then(async () => {
      current = { id, share: 0, programId: request.ground.programId };
      send({ id, answer: await work.answer(request) });
    })
    .catch(endWith);
});
