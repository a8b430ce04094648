import { spawn } from 'node:child_process';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment of the command
 * @property {'capture' | 'inherit' | 'to-stderr'} [output] `capture` collects the output, the others show it immediately
 * @property {number} [timeLimitMs] the command is killed after this time
 * @property {boolean} [shell] needed on Windows for `npm`, which is a batch file there
 */

/**
 * @typedef {object} CommandResult
 * @property {number} exitCode 0 is success; 124 if the time limit was reached, 127 if it couldn't start
 * @property {string} stdout empty unless captured
 * @property {string} stderr empty unless captured
 */

/**
 * Runs a command and waits for it to end. Never rejects: a command that can't start has exit code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, args, options = {}) {
  const output = options.output ?? 'capture';
  /** @type {import('node:child_process').StdioOptions} */
  const stdio =
    output === 'capture'
      ? ['ignore', 'pipe', 'pipe']
      : output === 'inherit'
        ? 'inherit'
        : ['ignore', process.stderr, process.stderr];
  return new Promise((finish) => {
    let stdout = '';
    let stderr = '';
    let timedOut = false;
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio,
      shell: options.shell ?? false,
    });
    const timer =
      options.timeLimitMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, options.timeLimitMs);
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => (stdout += chunk.toString()));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => (stderr += chunk.toString()));
    child.on('error', (error) => {
      clearTimeout(timer);
      finish({ exitCode: 127, stdout, stderr: `${stderr}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      finish({ exitCode: timedOut ? 124 : (code ?? 1), stdout, stderr });
    });
  });
}

/**
 * Runs npm in whatever way this platform needs.
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runNpm(args, options = {}) {
  const isWindows = process.platform === 'win32';
  return runCommand(isWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: isWindows });
}
