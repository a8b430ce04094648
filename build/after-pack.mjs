import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { setShippedFuses, wrongFuses } from './fuses.mjs';

/**
 * Runs on the unpacked app of each target, before it is signed.
 * @param {import('electron-builder').AfterPackContext} context
 * @returns {Promise<void>}
 */
export default async function afterPack(context) {
  const { appOutDir, electronPlatformName, packager } = context;
  const name = packager.appInfo.productFilename;
  const isMac = electronPlatformName === 'darwin';
  const executable = isMac
    ? join(appOutDir, `${name}.app`)
    : join(appOutDir, electronPlatformName === 'win32' ? `${name}.exe` : linuxExecutableName(packager));
  const resources = isMac ? join(executable, 'Contents', 'Resources') : join(appOutDir, 'resources');

  // The default app would run any folder it is given. electron-builder doesn't remove it if the runtime is a plain folder.
  await rm(join(resources, 'default_app.asar'), { force: true });

  await setShippedFuses(executable, { resetAdHocDarwinSignature: isMac });
  const wrong = await wrongFuses(executable);
  if (wrong.length > 0) throw new Error(`These fuses were not set: ${wrong.join(', ')}`);
}

/** @param {import('app-builder-lib').PlatformPackager<any>} packager */
function linuxExecutableName(packager) {
  return /** @type {import('app-builder-lib/out/linuxPackager.js').LinuxPackager} */ (packager)
    .executableName;
}
