import { z } from 'zod';
import type { NoteStore } from '../../ports/store';
import type { Connection } from '../file/connection';
import { parseOrNull } from './derived-json';

const guessSchema = z.enum(['due', 'made']);

export function createNoteStore(connection: Connection): NoteStore {
  const read = connection.prepare<[string], string>('SELECT json FROM note WHERE name = ?').pluck();
  const save = connection.prepare(
    'INSERT INTO note (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json',
  );
  return {
    readGuess() {
      const json = read.get('guess');
      if (json === undefined) return null;
      // Once it was asked, a damaged answer is no reason to ask again.
      return guessSchema.catch('made').parse(parseOrNull(json));
    },
    saveGuess: (guess) => void save.run('guess', JSON.stringify(guess)),
  };
}
