// The sentences that the weights of the wording checks are learned from: all their examples, and our templates.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { wordingIds } from '../../shared/messages/checks/learned/weights';
import { checks } from '../../shared/messages/checks/checks';
import { flatOf, ownWordsOf, sentencesOf } from '../../shared/messages/checks/text/plain';
import { composeMessage } from '../../shared/messages/compose-message';
import { messageKinds, plainText, tones } from '../../shared/messages/message';
import { templatesOf } from '../../shared/messages/templates/templates';

/**
 * @typedef {object} LabelledSentence
 * @property {string} text flat, as the checks read it
 * @property {number} kind 0 if it is good, otherwise one more than the place of its check in `wordingIds`
 * @property {string} set the file it is from
 */

export const examplesFolder = join('shared', 'messages', 'checks', 'examples');

/** Lines that say nothing about wording: about gaps and files, or only there for what they don't say. */
const otherReasons = new Set(['gap', 'attachment', 'no-wait', 'no-open-door']);
/** Shorter lines are greetings and names. */
const FEWEST_WORDS = 3;

/**
 * In an order that doesn't depend on the file system.
 * @param {string} repository
 * @returns {readonly LabelledSentence[]}
 */
export function readSentences(repository) {
  const folder = join(repository, examplesFolder);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const fromFiles = names.sort().flatMap((set) => {
    if (set.endsWith('bad-messages.json') || !set.endsWith('.json')) return [];
    const read = JSON.parse(readFileSync(join(folder, set), 'utf8'));
    return set.endsWith('good-messages.json') ? ofMessages(read, set) : ofSentences(read, set);
  });
  return [...fromFiles, ...ofChecks(), ...ofTemplates()];
}

/**
 * @param {Readonly<Record<string, readonly string[]>>} labelled
 * @param {string} set
 * @returns {readonly LabelledSentence[]}
 */
function ofSentences(labelled, set) {
  return Object.entries(labelled)
    .filter(([label]) => !otherReasons.has(label))
    .flatMap(([label, texts]) => {
      const kind = wordingIds.findIndex((id) => id === label) + 1;
      return texts.map((text) => ({ text: flatOf(text), kind, set }));
    });
}

/**
 * Every sentence of a good message is good.
 * @param {readonly { readonly text: readonly string[] }[]} messages
 * @param {string} set
 * @returns {readonly LabelledSentence[]}
 */
function ofMessages(messages, set) {
  return messages.flatMap(({ text }) => goodSentences(flatOf(text.join('\n\n')), set));
}

/**
 * @param {string} flat
 * @param {string} set
 * @returns {readonly LabelledSentence[]}
 */
function goodSentences(flat, set) {
  return sentencesOf(flat)
    .filter(({ text }) => text.trim().split(/\s+/).length >= FEWEST_WORDS)
    .map(({ text }) => ({ text, kind: 0, set }));
}

/** @returns {readonly LabelledSentence[]} the examples beside the patterns */
function ofChecks() {
  return checks.flatMap(({ id, examples: { found, fine } }) => {
    const kind = wordingIds.findIndex((one) => one === id) + 1;
    if (kind === 0) return [];
    const set = `${id}.ts`;
    return [
      ...found.map(({ text = '' }) => ({ text: flatOf(text), kind, set })),
      ...fine.flatMap(({ text = '' }) => goodSentences(flatOf(text), set)),
    ];
  });
}

const facts = {
  to: { name: 'Dana Kim', role: 'hiring manager' },
  fromName: 'Alex Doe',
  company: 'Acme',
  role: 'Data Engineer',
  interviewOn: null,
  talkingPoints: ['the move of billing to event sourcing'],
  answerBy: null,
  decideBy: null,
  locale: 'en-US',
};

/** @returns {readonly LabelledSentence[]} what our own templates say */
function ofTemplates() {
  return messageKinds.flatMap((kind) =>
    templatesOf(kind, 'en').flatMap(({ id }, variant) =>
      tones.flatMap((tone) =>
        [true, false].flatMap((askForStatus) => {
          const request = { kind, tone, variant, facts: { ...facts, askForStatus } };
          const { body } = composeMessage({ ...request, medium: 'email', language: 'en' });
          return goodSentences(ownWordsOf({ ...facts, text: plainText(body) }), `${kind} ${id}`);
        }),
      ),
    ),
  );
}
