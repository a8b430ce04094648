import { openSetting } from '../../core/navigation';
import { t } from '../../core/words';
import { Palette } from '../../palette/palette';
import { showPersonNamed } from '../../people/people-state';
import { findSettings, settingEntries } from '../../settings/search/setting-entries';
import { runWindowCommand } from '../window-commands';

const findByWords = (typed: string) => findSettings(typed, t);

/** The command palette, with what it finds beyond the cards. */
export function WindowPalette() {
  return (
    <Palette
      onCommand={runWindowCommand}
      onPerson={showPersonNamed}
      onSetting={({ section, label }) => openSetting(section, label)}
      settings={settingEntries}
      findSettings={findByWords}
    />
  );
}
