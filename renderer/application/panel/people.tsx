import type { Application, Contact } from '@shared/model/application';
import { openDialog } from '../../core/navigation';
import { t } from '../../core/words';
import { showPerson } from '../../people/people-state';
import { Button } from '../../ui/button';
import styles from './panel.module.css';

/** Everybody known at this application, met or not, and the way to add somebody. */
export function People({ application }: { readonly application: Application }) {
  const { id: applicationId, contacts, interviews } = application;
  const met = new Set(interviews.flatMap(({ peopleMet }) => peopleMet));
  // Who was met may be among what can't be read.
  const isKnown = application.unreadable === null;
  return (
    <section className={styles.section} aria-label={t('people.ofApplication.label')}>
      <h3 className={styles.title}>{t('people.ofApplication.title')}</h3>
      {contacts.length === 0 ? <p className={styles.second}>{t('people.ofApplication.none')}</p> : null}
      {contacts.map((contact) => (
        <Person key={contact.id} contact={contact} isNotMet={isKnown && !met.has(contact.id)} />
      ))}
      <Button
        look="quiet"
        className={styles.more ?? ''}
        onClick={() => openDialog({ tag: 'add-person', applicationId })}
      >
        {t('people.add.action')}
      </Button>
    </section>
  );
}

function Person({ contact, isNotMet }: { readonly contact: Contact; readonly isNotMet: boolean }) {
  const about = [contact.role, isNotMet ? t('people.ofApplication.notMet') : ''];
  return (
    <div className={styles.personLine}>
      <Button
        look="quiet"
        aria-label={t('people.ofApplication.open', { name: contact.name })}
        onClick={() => showPerson(contact.id)}
      >
        <span dir="auto">{contact.name}</span>
      </Button>
      <span className={styles.second} dir="auto">
        {about.filter((text) => text !== '').join(' · ')}
      </span>
    </div>
  );
}
