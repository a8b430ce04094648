import { describe, expect, it } from 'vitest';
import { createTranslator } from '../i18n/translator';
import { commandName, commandPressed, commands, commandsOn, keysOf, type Command } from './commands';
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
