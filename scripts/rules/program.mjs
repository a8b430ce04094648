// What `npm run rules` runs. Bundled with the rules into one file, since Node can't load the TypeScript that it imports
// from shared/.
import { answerCadence } from './cadence-line.mjs';
import { answerChecks } from './checks-line.mjs';
import { answerMessage } from './message-line.mjs';
import { answerStatistics } from './statistics-line.mjs';
import { answerTimeline } from './timeline-line.mjs';

export { answerLines } from './answer-lines.mjs';

/** @type {ReadonlyMap<string, (line: string) => string>} the commands: a line of JSON in, a line of JSON out */
export const answers = new Map([
  ['cadence', answerCadence],
  ['timeline', answerTimeline],
  ['message', answerMessage],
  ['checks', answerChecks],
  ['statistics', answerStatistics],
]);
