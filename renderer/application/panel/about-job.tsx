import type { Application } from '@shared/model/application';
import type { Industry } from '@shared/model/settings/industries';
import { industryNamed, paceOf } from '@shared/rules/dates/industry-pace';
import { call } from '../../core/bridge';
import { showRefusal } from '../../core/toasts';
import { t } from '../../core/words';
import { Fold } from '../../forms/fold';
import { openedAddress } from '../../forms/web-address';
import { usePolicy } from '../../core/use-policy';
import styles from './panel.module.css';

/** What was entered about the job: industry and pace, the posting, notes. Texts are shown exactly as typed. */
export function AboutJob({ application }: { readonly application: Application }) {
  const policy = usePolicy();
  const facts = [
    application.industry,
    policy === null ? '' : paceWords(application, policy.industries),
    application.hasStrongConnection ? t('application.panel.aboutStrong') : '',
    application.hasQuickHiring ? t('application.panel.aboutQuick') : '',
  ].filter((fact) => fact !== '');
  const { postingText, notes } = application;
  const postingUrl = openedAddress(application.postingUrl);
  if (facts.length === 0 && [postingUrl, postingText, notes].every((text) => text === '')) return null;
  return (
    <section className={styles.section} aria-label={t('application.panel.about')}>
      <h3 className={styles.title}>{t('application.panel.about')}</h3>
      {facts.map((fact) => (
        <p key={fact} className={styles.typed} dir="auto">
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
          <p className={`${styles.typed} ${styles.long}`} dir="auto">
            {notes}
          </p>
        </>
      )}
      {postingText === '' ? null : (
        <Fold label={t('application.panel.postingText')} hint="" startsOpen={false} isForcedOpen={false}>
          <p className={`${styles.typed} ${styles.long}`} dir="auto" tabIndex={0}>
            {postingText}
          </p>
        </Fold>
      )}
    </section>
  );
}

/** How fast they reply, and who says so; nothing if nobody has said. */
function paceWords(application: Application, industries: readonly Industry[]): string {
  const pace = t(`application.panel.paces.${paceOf(application, industries)}`);
  if (application.pace !== null) return t('application.panel.paceChosen', { pace });
  if (application.industry.trim() === '') return '';
  return industryNamed(application.industry, industries) === null
    ? t('application.panel.paceUnlisted', { pace })
    : t('application.panel.paceOfIndustry', { pace });
}

async function openLink(url: string): Promise<void> {
  const reply = await call('shell:open-link', { url });
  if (!reply.ok) showRefusal(reply.refusal);
}
