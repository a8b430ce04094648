import type { Application } from '@shared/model/application';
import { call } from '../app/ipc';
import { tellRefusal } from '../app/toasts';
import { t } from '../app/translate';
import { Fold } from './fold';
import styles from './panel.module.css';

/** What was entered about the job: industry and pace, the posting, notes. Texts are shown exactly as typed. */
export function AboutJob({ application }: { readonly application: Application }) {
  const facts = [
    application.industry === ''
      ? ''
      : t('application.panel.aboutIndustry', {
          industry: application.industry,
          pace: t(`application.panel.aboutPaces.${application.pace}`),
        }),
    application.hasStrongConnection ? t('application.panel.aboutStrong') : '',
    application.hasQuickHiring ? t('application.panel.aboutQuick') : '',
  ].filter((fact) => fact !== '');
  const { postingUrl, postingText, notes } = application;
  if (facts.length === 0 && [postingUrl, postingText, notes].every((text) => text === '')) return null;
  return (
    <section className={styles.section} aria-label={t('application.panel.about')}>
      <h3 className={styles.title}>{t('application.panel.about')}</h3>
      {facts.map((fact) => (
        <p key={fact} className={styles.typed}>
          {fact}
        </p>
      ))}
      {postingUrl === '' ? null : (
        <button
          type="button"
          className={styles.link}
          aria-label={`${t('application.panel.openPosting')}: ${postingUrl}`}
          onClick={() => void openLink(postingUrl)}
        >
          {postingUrl}
        </button>
      )}
      {notes === '' ? null : (
        <>
          <h4 className={styles.subtitle}>{t('application.panel.notes')}</h4>
          <p className={`${styles.typed} ${styles.long}`}>{notes}</p>
        </>
      )}
      {postingText === '' ? null : (
        <Fold label={t('application.panel.postingText')} hint="" startsOpen={false} isForcedOpen={false}>
          <p className={`${styles.typed} ${styles.long}`} tabIndex={0}>
            {postingText}
          </p>
        </Fold>
      )}
    </section>
  );
}

async function openLink(url: string): Promise<void> {
  const reply = await call('shell:open-link', { url });
  if (!reply.ok) tellRefusal(reply.refusal);
}
