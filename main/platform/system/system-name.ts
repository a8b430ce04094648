/** What the operating system and the desktop call themselves. */
import { readFileSync } from 'node:fs';
import { release, version } from 'node:os';

/** Facts about the system. */
export interface SystemFacts {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** The version of the system on macOS and Windows, and of the kernel on Linux. */
  readonly version: string;
  /** Windows: its edition, such as "Windows 11 Pro". */
  readonly edition: string;
  /** Linux: the contents of os-release(5), which names the distribution. Empty if there is none. */
  readonly osRelease: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** With its version and the processor's kind; only what the system says itself. */
export function systemNameOf({ platform, arch, version, edition, osRelease }: SystemFacts): string {
  if (platform === 'darwin') return `macOS ${version} (${arch})`;
  if (platform === 'win32') return `${edition} ${version} (${arch})`;
  const distribution = /^PRETTY_NAME=(["']?)(.+)\1$/mu.exec(osRelease)?.[2];
  const kernel = `Linux ${version} (${arch})`;
  return distribution === undefined ? kernel : `${distribution}, ${kernel}`;
}

/** Linux: "GNOME, wayland". Null if it says neither, and elsewhere. */
export function desktopNameOf({ platform, env }: Pick<SystemFacts, 'platform' | 'env'>): string | null {
  if (platform === 'darwin' || platform === 'win32') return null;
  const named = [env.XDG_CURRENT_DESKTOP, env.XDG_SESSION_TYPE].filter(
    (name) => name !== undefined && name !== '',
  );
  return named.length === 0 ? null : named.join(', ');
}

export function realSystemFacts(): SystemFacts {
  const { platform, arch, env } = process;
  return {
    ...{ platform, arch, env },
    version: platform === 'darwin' ? process.getSystemVersion() : release(),
    edition: version(),
    osRelease: platform === 'linux' ? osRelease() : '',
  };
}

function osRelease(): string {
  for (const file of ['/etc/os-release', '/usr/lib/os-release'])
    try {
      return readFileSync(file, 'utf8');
    } catch {
      // The other one, or none: then the kernel's name is used.
    }
  return '';
}
