/** The process that reads files to be imported: it is given one, answers, and ends. A file that hurts only ends it. */
import { createCalendarHistory } from '../shared/exchange/calendar-in/history';
import type { MailContext } from './services/exchange/mail/mail-file';
import { readFile } from './services/exchange/read-file';
import type { TableFileChoices } from './services/exchange/tables/table-file';

interface Message {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly choices: TableFileChoices;
  readonly context: MailContext;
}

process.parentPort.once('message', ({ data }: { readonly data: Message }) => {
  void readFile(data.file, data.context, createCalendarHistory(), data.choices).then((read) => {
    process.parentPort.postMessage(read);
  });
});
