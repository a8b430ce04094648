import { z } from 'zod';
import type { NoteStore } from '../../ports/store';
import type { Connection } from '../file/connection';

const guessSchema = z.enum(['due', 'made']);

export function createNoteStore(connection: Connection): NoteStore {
  const read = connection.prepare<[string], string>('SELECT json FROM note WHERE name = ?').pluck();
  const save = connection.prepare(
    'INSERT INTO note (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json',
  );
  return {
    readGuess() {
      const json = read.get('guess');
      return json === undefined ? null : guessSchema.parse(JSON.parse(json));
    },
    saveGuess: (guess) => void save.run('guess', JSON.stringify(guess)),
  };
}
