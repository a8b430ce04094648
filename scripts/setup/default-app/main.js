// What a plain Electron does with its arguments: it runs the app folder or file that they name.
import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const args = process.argv.slice(1);
const preloads = [];
let target;
for (let index = 0; index < args.length && target === undefined; index++) {
  const arg = args[index];
  if (arg === '-r' || arg === '--require') preloads.push(args[++index]);
  else if (arg === '-v' || arg === '--version') target = '--version';
  else if (!arg.startsWith('-')) target = arg;
}

if (target === '--version') {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (target === undefined) {
  console.error('Usage: electron FOLDER');
  process.exit(1);
}
if (preloads.length > 0) Module._preloadModules(preloads);

const folder = resolve(target);
const packagePath = join(folder, 'package.json');
if (existsSync(packagePath)) {
  const description = JSON.parse(readFileSync(packagePath, 'utf8'));
  const name = description.productName ?? description.name;
  if (description.version) app.setVersion(description.version);
  if (name) app.name = name;
  app.setDesktopName?.(description.desktopName ?? `${app.name}.desktop`);
}
const entry = Module._resolveFilename(folder, null, true);
app.setAppPath(existsSync(packagePath) ? folder : dirname(entry));
await import(pathToFileURL(entry).href);
