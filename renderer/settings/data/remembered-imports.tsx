import { nothingRemembered } from '@shared/model/settings/remembered-imports';
import { changePreferences } from '../../core/change-preferences';
import { useWindowSettings } from '../../core/settings-store';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import settings from '../settings.module.css';

/** The user's explanations of imported tables, and a button to forget them. Shows nothing if there are none. */
export function RememberedImports() {
  const preferences = useWindowSettings(({ settings: known }) => known?.preferences);
  if (preferences === undefined) return null;
  const { tables, words } = preferences.rememberedImports;
  const wordCount = Object.keys(words).length;
  if (tables.length + wordCount === 0) return null;
  const parts = [
    ...(tables.length > 0 ? [t('settings.data.imports.tables', { count: tables.length })] : []),
    ...(wordCount > 0 ? [t('settings.data.imports.words', { count: wordCount })] : []),
  ];
  const forget = () =>
    changePreferences(
      { rememberedImports: nothingRemembered },
      t('settings.data.imports.forgotten'),
      preferences,
    );
  return (
    <section className={settings.part} aria-label={t('settings.data.imports.title')}>
      <h4 className={settings.subtitle}>{t('settings.data.imports.title')}</h4>
      <p className={settings.hint}>{t('settings.data.imports.hint')}</p>
      <ul className={settings.hint}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <div className={settings.row}>
        <Button onClick={() => void forget()}>{t('settings.data.imports.forget')}</Button>
      </div>
    </section>
  );
}
