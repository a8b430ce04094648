import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { expect, it } from 'vitest';
import { logPageErrors } from './page-errors';

function pageWithLog() {
  const page = new EventEmitter();
  const logged: unknown[] = [];
  logPageErrors(page as unknown as WebContents, { error: (what, cause) => logged.push([what, cause]) });
  const say = (level: string, message: string) =>
    page.emit('console-message', { level, message, sourceId: 'app://afterword/main.js', lineNumber: 7 });
  return { say, logged };
}

it('logs errors of the page, cut short, and nothing else it prints', () => {
  const { say, logged } = pageWithLog();
  say('warning', 'slow');
  say('error', 'x'.repeat(2_000));
  expect(logged).toEqual([['the page', { message: 'x'.repeat(500), source: 'app://afterword/main.js:7' }]]);
});

it('understands a runtime that passes the parts one by one', () => {
  const page = new EventEmitter();
  const logged: unknown[] = [];
  logPageErrors(page as unknown as WebContents, { error: (what, cause) => logged.push([what, cause]) });
  page.emit('console-message', {}, 2, 'slow', 1, 'app://afterword/main.js');
  page.emit('console-message', {}, 3, 'broken', 7, 'app://afterword/main.js');
  expect(logged).toEqual([['the page', { message: 'broken', source: 'app://afterword/main.js:7' }]]);
});

it('stops if the page fails endlessly', () => {
  const { say, logged } = pageWithLog();
  for (let count = 0; count < 1_000; count += 1) say('error', 'again');
  expect(logged).toHaveLength(100);
});
