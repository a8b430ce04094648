import { openDialog } from '../../core/navigation';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import settings from '../settings.module.css';

/** The way in for data. */
export function ImportSettings() {
  return (
    <section className={settings.part} aria-label={t('exchange.title')}>
      <h4 className={settings.subtitle}>{t('exchange.title')}</h4>
      <p className={settings.hint}>{t('exchange.hint')}</p>
      <div className={settings.row}>
        <Button onClick={() => openDialog({ tag: 'import', isFromSettings: true })}>
          {t('commands.names.import-file')}
        </Button>
      </div>
    </section>
  );
}
