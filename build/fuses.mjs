import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * What a shipped executable may do besides running Afterword. Every fuse must be listed: if a newer
 * Electron adds one, packaging fails until somebody has decided about it.
 * @type {Readonly<Record<FuseV1Options, boolean>>}
 */
export const shippedFuses = Object.freeze({
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
});

/**
 * Sets the fuses that this executable has; older versions of Electron have fewer.
 * @param {string} executable
 * @param {{ resetAdHocDarwinSignature: boolean }} options
 * @returns {Promise<void>}
 */
export async function setShippedFuses(executable, { resetAdHocDarwinSignature }) {
  const known = await fusesOf(executable);
  const wanted = Object.entries(shippedFuses).filter(([fuse]) => fuse in known);
  await flipFuses(
    executable,
    /** @type {import('@electron/fuses').FuseConfig} */ ({
      version: FuseVersion.V1,
      strictlyRequireAllFuses: true,
      resetAdHocDarwinSignature,
      ...Object.fromEntries(wanted),
    }),
  );
}

/**
 * @param {string} executable
 * @returns {Promise<string[]>} the names of the fuses that are set wrongly; empty if all are right
 */
export async function wrongFuses(executable) {
  const found = await fusesOf(executable);
  return Object.entries(shippedFuses)
    .filter(([fuse]) => fuse in found)
    .filter(([fuse, isOn]) => found[fuse] !== (isOn ? FuseState.ENABLE : FuseState.DISABLE))
    .map(([fuse]) => FuseV1Options[Number(fuse)] ?? fuse);
}

/**
 * @param {string} executable
 * @returns {Promise<Record<string, FuseState>>}
 */
async function fusesOf(executable) {
  const wire = Object.entries(await getCurrentFuseWire(executable)).filter(([name]) => name !== 'version');
  return /** @type {Record<string, FuseState>} */ (Object.fromEntries(wire));
}
