import { useBackups } from '../../backups/use-backups';
import { useWindowSettings } from '../../core/settings-store';
import { t } from '../../core/words';
import { useKeptCalendar } from '../../exchange/export/use-kept-calendar';
import settings from '../settings.module.css';
import { BackupSettings } from './backup-settings';
import { ExportSettings } from './export-settings';
import { ImportSettings } from './import-settings';
import { RememberedImports } from './remembered-imports';
import { UnreadableRecords } from './unreadable-records';

/** The settings about stored data: its folder, backups, imports and exports, and records that can't be read. */
export function DataSettings() {
  const backups = useBackups();
  const kept = useKeptCalendar();
  return (
    <>
      <FolderWarning />
      <BackupSettings reading={backups} />
      {/* What is below the backups waits for them: otherwise they would push it away from under the pointer. */}
      {backups.tag === 'reading' ? null : (
        <>
          <ImportSettings />
          <ExportSettings kept={kept} />
          <RememberedImports />
          <UnreadableRecords />
        </>
      )}
    </>
  );
}

/** Says so if the data folder is somewhere a database isn't safe. */
function FolderWarning() {
  const folderRisk = useWindowSettings(({ settings: known }) => known?.system.folderRisk ?? null);
  if (folderRisk === null) return null;
  return (
    <p className={settings.attention}>
      {folderRisk.kind === 'synced'
        ? t('settings.data.folder.synced', { by: folderRisk.by })
        : t('settings.data.folder.network')}
    </p>
  );
}
