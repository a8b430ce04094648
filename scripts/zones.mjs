// npm run zones: generates the list of time zones and cities, renderer/forms/zones/zone-list.json, from its libraries.
import { writeFileSync } from 'node:fs';

import { runScript } from './setup/run-setup.mjs';
import { zoneListFile, zoneListText } from './zones/zone-list.mjs';

await runScript(() => {
  writeFileSync(zoneListFile, zoneListText());
  return Promise.resolve(0);
});
