import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n/translator';
import {
  commandName,
  commandPressed,
  commands,
  commandsOn,
  goPressed,
  keysOf,
  type Command,
} from './commands';
import { hasCommandKey, partsOf } from './keys';

const places = [
  'program',
  'window',
  'form',
  'board',
  'calendar',
  'card',
] as const satisfies readonly Command['on'][];
const all = places.flatMap(commandsOn);

describe('the command table', () => {
  it('has a name for each', () => {
    const { t } = createTranslator('en');
    expect(all.map((id) => t(commandName(id))).filter((name) => name === '')).toEqual([]);
  });

  it('gives no two commands the same key', () => {
    // The calendar has days where the board has cards.
    const keys = all.filter((id) => commands[id].on !== 'calendar').flatMap((id) => keysOf(id));
    expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
  });

  it('has no letter keys wherever the user may be typing', () => {
    const everywhere = all.flatMap(keysOf).filter(hasCommandKey);
    expect(everywhere.filter((keys) => partsOf(keys).length < 2)).toEqual([]);
  });

  it('gives no two commands the same letter after G, and finds it by its place on other layouts', () => {
    const letters = all.flatMap((id) => commands[id].go ?? []);
    expect(letters.filter((one, index) => letters.indexOf(one) !== index)).toEqual([]);
    const press = { key: 'b', code: 'KeyB', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(goPressed(press, false)).toBe('show-board');
    expect(goPressed({ ...press, key: 'и' }, false)).toBe('show-board');
    expect(goPressed({ ...press, ctrlKey: true }, false)).toBeNull();
    expect(goPressed({ ...press, key: 'q', code: 'KeyQ' }, false)).toBeNull();
  });

  it('finds the requested command and its details', () => {
    const press = { key: 'n', code: 'KeyN', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    expect(commandPressed('window', press, false)).toEqual({ id: 'new-application', isEverywhere: false });
    expect(commandPressed('window', { ...press, ctrlKey: true }, false)).toEqual({
      id: 'new-application',
      isEverywhere: true,
    });
    expect(commandPressed('card', press, false)).toBeNull();
  });
});
