// npm run build: builds main, preload and renderer into out/, whether or not they have changed.
import { buildApp } from './build/build-app.mjs';
import { continueUnderBundledNode } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runScript } from './setup/run-setup.mjs';

await runScript(async () => {
  await ensurePackages();
  await continueUnderBundledNode();
  return (await buildApp()) ? 0 : 1;
});
