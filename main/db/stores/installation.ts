import type { DeviceId } from '../../../shared/model/ids';
import type { Connection } from '../file/connection';

/** Where this database is used. */
export interface Installation {
  /** Another one in every folder, and so in a copied one: the copy then counts as a device of its own. */
  readonly folderMark: string;
  /** A new UUIDv7 at each call. */
  readonly newId: () => string;
}

/**
 * The device that changes made here are recorded under. Minted once, and again when the database turns up in another
 * folder, so that two computers with the same copied files don't pass for one.
 */
export function deviceOf(connection: Connection, { folderMark, newId }: Installation): DeviceId {
  const known = connection
    .prepare<[], { device_id: DeviceId; folder_mark: string }>(
      'SELECT device_id, folder_mark FROM installation',
    )
    .get();
  if (known?.folder_mark === folderMark) return known.device_id;
  const deviceId = newId() as DeviceId;
  connection
    .prepare(
      `INSERT INTO installation (only, device_id, folder_mark) VALUES (1, ?, ?)
       ON CONFLICT (only) DO UPDATE SET device_id = excluded.device_id, folder_mark = excluded.folder_mark`,
    )
    .run(deviceId, folderMark);
  return deviceId;
}
