import type { DeviceId } from '../../../shared/model/ids';
import type { Connection } from '../file/connection';

/** Where this database is used. */
export interface Installation {
  /** Different in every folder, even a copied one: the copy then counts as a device of its own. */
  readonly folderMark: string;
  /** Returns a new UUIDv7 each time. */
  readonly newId: () => string;
}

/**
 * The device under which changes made here are recorded. Created once, and again if the database turns up in another
 * folder, so that two computers with the same copied files aren't mistaken for one.
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
