import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  autostartEntryText,
  commandOfExec,
  entryValue,
  execValue,
  isEntryActive,
  withCommand,
} from './desktop-entry';

describe('the Exec key', () => {
  it.each([
    ['a plain path', ['/opt/Afterword/afterword', '--hidden'], '"/opt/Afterword/afterword" "--hidden"'],
    ['a space', ['/home/x/My Apps/a'], '"/home/x/My Apps/a"'],
    ['quotes', [`/a "b" 'c'`], String.raw`"/a \\"b\\" 'c'"`],
    ['a dollar and a backtick', ['/a $HOME `id`'], '"/a \\\\$HOME \\\\`id\\\\`"'],
    ['a backslash: four for one', ['/a\\b'], String.raw`"/a\\\\b"`],
    ['a percent sign', ['/100%/f'], '"/100%%/f"'],
  ])('quotes %s', (_what, command, value) => {
    expect(execValue(command)).toBe(value);
    expect(commandOfExec(value)).toEqual(command);
  });

  it('is read back exactly as written, whatever is in it', () => {
    const argument = fc.string({ unit: 'binary', minLength: 0 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 5 }), (command) => {
        const value = execValue(command);
        expect(value).not.toMatch(/[\n\r]/u);
        expect(commandOfExec(value)).toEqual(command);
      }),
    );
  });

  it.each(['', '/usr/bin/thing %U', '"/unfinished', '/a"b"'])("doesn't invent a command from %j", (value) => {
    expect(commandOfExec(value)).toBeNull();
  });
});

describe('an autostart entry', () => {
  const text = autostartEntryText({
    name: 'Afterword',
    comment: 'Two\nlines',
    command: ['/opt/a b/afterword', '--hidden'],
    icon: 'afterword',
  });

  it('is one group of keys, each on one line', () => {
    expect(text.split('\n')[0]).toBe('[Desktop Entry]');
    expect(entryValue(text, 'Type')).toBe('Application');
    expect(entryValue(text, 'Comment')).toBe(String.raw`Two\nlines`);
    expect(commandOfExec(entryValue(text, 'Exec') ?? '')).toEqual(['/opt/a b/afterword', '--hidden']);
    expect(entryValue(text, 'Hidden')).toBeNull();
  });

  it('accepts another command without losing what the desktop added', () => {
    const moved = withCommand(`${text}X-GNOME-Autostart-Delay=5\n`, ['/new/$&/afterword']);
    expect(commandOfExec(entryValue(moved, 'Exec') ?? '')).toEqual(['/new/$&/afterword']);
    expect(entryValue(moved, 'X-GNOME-Autostart-Delay')).toBe('5');
    expect(moved.match(/^Exec/gmu)).toHaveLength(1);
  });

  it.each([
    ['', true],
    ['Hidden=false\n', true],
    ['Hidden=true\n', false],
    ['Hidden = true\n', false],
    ['X-GNOME-Autostart-enabled=false\n', false],
    ['[Desktop Action x]\nHidden=true\n', true],
  ])('with %j added it is active: %s', (added, isActive) => {
    expect(isEntryActive(text + added)).toBe(isActive);
  });
});
