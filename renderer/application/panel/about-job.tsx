import type { Application } from '@shared/model/application';
import type { Industry } from '@shared/model/settings/industries';
import { industryNamed, paceOf } from '@shared/rules/dates/industry-pace';
import { t } from '../../core/words';
import { OutsideLink } from '../../forms/outside-link';
import { pasteAsText } from '../../forms/paste-as-text';
import { openedAddress } from '../../forms/web-address';
import { usePolicy } from '../../core/use-policy';
import { SavedArea } from './facts/saved-fields';
import styles from './panel.module.css';

/** How fast they reply, the posting and the user's notes. The texts are saved as they are typed. */
export function AboutJob({ application }: { readonly application: Application }) {
  const policy = usePolicy();
  const facts = [
    policy === null ? '' : paceWords(application, policy.industries),
    application.hasStrongConnection ? t('application.panel.aboutStrong') : '',
    application.hasQuickHiring ? t('application.panel.aboutQuick') : '',
  ].filter((fact) => fact !== '');
  const postingUrl = openedAddress(application.postingUrl);
  return (
    <section className={styles.section} aria-label={t('application.panel.about')}>
      <h3 className={styles.title}>{t('application.panel.about')}</h3>
      {facts.map((fact) => (
        <p key={fact} className={styles.typed} dir="auto">
          {fact}
        </p>
      ))}
      {postingUrl === '' ? null : (
        <OutsideLink
          address={postingUrl}
          label={`${t('application.panel.openPosting')}: ${postingUrl}`}
          className={styles.link}
        />
      )}
      <div className={styles.texts}>
        <SavedArea application={application} field="notes" />
        <SavedArea application={application} field="postingText" onPaste={pasteAsText} />
      </div>
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
