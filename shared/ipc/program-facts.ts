/** What a bug report needs to know of the program and the computer. Nothing in it names the user. */
export interface ProgramFacts {
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly sqlite: string;
  /** The operating system with its version and the processor's kind, such as "macOS 15.1 (arm64)". */
  readonly system: string;
  /** Linux: the desktop and how it draws, such as "GNOME, wayland". Null if it says neither, and elsewhere. */
  readonly desktop: string | null;
  /** Where everything is stored. Only shown, never copied: it may contain the user's name. */
  readonly dataDir: string;
}
