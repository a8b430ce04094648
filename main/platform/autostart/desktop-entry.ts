/**
 * Desktop entry files, as far as Afterword writes and reads them. Strings and quoting follow
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/ (sections "Basic format" and "The Exec key").
 */

/** The contents of an autostart entry. */
export interface AutostartEntry {
  readonly name: string;
  readonly comment: string;
  /** The program, then its arguments, each as the program will receive it. */
  readonly command: readonly string[];
  /** The name of an installed icon, or the path of an image. */
  readonly icon: string;
}

/** The text of the file. */
export function autostartEntryText({ name, comment, command, icon }: AutostartEntry): string {
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${escapeString(name)}`,
    `Comment=${escapeString(comment)}`,
    `Exec=${execValue(command)}`,
    `Icon=${escapeString(icon)}`,
    'Terminal=false',
    'StartupNotify=false',
  ];
  return `${lines.join('\n')}\n`;
}

/** The value of an Exec key that starts exactly this command. */
export function execValue(command: readonly string[]): string {
  return command.map((argument) => escapeString(quoteArgument(argument))).join(' ');
}

/** The command of an Exec value; null if `execValue` couldn't have written it (a field code, a stray quote). */
export function commandOfExec(value: string): readonly string[] | null {
  const text = unescapeString(value);
  const command: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const found = /^(?:"((?:[^"\\]|\\.)*)"|([^\s"'\\]+))(?:\s+|$)/su.exec(rest);
    if (!found) return null;
    const [matched, quoted, plain = ''] = found;
    const argument = quoted === undefined ? plain : quoted.replace(/\\(.)/gsu, '$1');
    if (/(?<!%)(?:%%)*%(?!%)/u.test(argument)) return null;
    command.push(argument.replaceAll('%%', '%'));
    rest = rest.slice(matched.length);
  }
  return command.length === 0 ? null : command;
}

/** The raw value of a key in the main group; null if there is none. */
export function entryValue(text: string, key: string): string | null {
  let isMain = false;
  for (const line of text.split(/\r?\n/u)) {
    const group = /^\[(.*)\]\s*$/u.exec(line);
    if (group) isMain = group[1] === 'Desktop Entry';
    const at = line.indexOf('=');
    if (isMain && at > 0 && line.slice(0, at).trimEnd() === key) return line.slice(at + 1).trim();
  }
  return null;
}

/** The file with another command; everything else stays, even what a desktop added. */
export function withCommand(text: string, command: readonly string[]): string {
  return text.replace(/^Exec\s*=.*$/mu, () => `Exec=${execValue(command)}`);
}

/** False if the user has switched it off in the desktop's own settings, which leave the file in place. */
export function isEntryActive(text: string): boolean {
  // https://specifications.freedesktop.org/autostart-spec/latest/; the second key is GNOME's own.
  return entryValue(text, 'Hidden') !== 'true' && entryValue(text, 'X-GNOME-Autostart-enabled') !== 'false';
}

/** Always quoted: then only four characters need a backslash, and a percent sign is doubled. */
function quoteArgument(argument: string): string {
  return `"${argument.replaceAll('%', '%%').replace(/["`$\\]/gu, String.raw`\$&`)}"`;
}

/** The general rule for values, applied on top of the quoting: the spec's "four backslashes for one". */
function escapeString(text: string): string {
  return text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
    .replaceAll('\r', String.raw`\r`)
    .replace(/^ /u, String.raw`\s`);
}

const escapes: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' };

function unescapeString(value: string): string {
  return value.replace(/\\(.)/gsu, (whole, letter: string) => escapes[letter] ?? whole);
}
