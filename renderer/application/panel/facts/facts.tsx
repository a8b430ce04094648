import type { Application } from '@shared/model/application';
import { isCalendarDate } from '@shared/model/time';
import { useSources } from '../../../cards/sources';
import { tagChangeWords } from '../../../cards/tags/tag-change-words';
import { makeChange } from '../../../core/bridge';
import { usePolicy } from '../../../core/use-policy';
import { t } from '../../../core/words';
import { useTags } from '../../../core/use-tags';
import { DateField } from '../../../forms/dates/date-field';
import { TagsField } from '../../../forms/tags/tags-field';
import panelStyles from '../panel.module.css';
import { Links } from './links';
import { SavedChoice, SavedLine, Undoable, useSavedFact } from './saved-fields';
import styles from './facts.module.css';

interface FactsProps {
  readonly application: Application;
}

/** Tags, company and role, where it was found, when the user applied, place, salary and links: saved as they are typed. */
export function Facts({ application }: FactsProps) {
  const industries = usePolicy()?.industries ?? [];
  return (
    <section className={panelStyles.section} aria-label={t('facts.title')}>
      <h3 className={panelStyles.title}>{t('facts.title')}</h3>
      <div className={styles.facts}>
        <Tags application={application} />
        <div className={styles.grid}>
          <SavedLine application={application} field="company" />
          <SavedLine application={application} field="role" />
          <SavedChoice
            application={application}
            field="industry"
            suggested={[...new Set(industries.map(({ name }) => name))]}
          />
          <SavedChoice application={application} field="source" suggested={useSources()} />
          <AppliedOn application={application} />
          <SavedLine application={application} field="location" />
          <SavedLine application={application} field="salary" />
        </div>
        <Links application={application} />
      </div>
    </section>
  );
}

function Tags({ application }: FactsProps) {
  const list = useTags();
  const { id: applicationId, tags } = application;
  const shown = tags.filter((tagId) => list.some(({ id }) => id === tagId));
  return (
    <TagsField
      label={t('facts.tags.label')}
      value={shown.map((id) => ({ id }))}
      onChange={(chosen) => {
        const kept = new Set(chosen.flatMap((tag) => ('id' in tag ? [tag.id] : [])));
        const add = chosen.filter((tag) => !('id' in tag && shown.includes(tag.id)));
        const remove = shown.filter((tagId) => !kept.has(tagId));
        const words = tagChangeWords({ add, remove });
        void makeChange('edit-tags', { applicationId, add, remove }, { words });
      }}
    />
  );
}

/** A text that isn't a date stays in the field, and is not saved. */
const dateKept = (typed: string) => (typed.trim() === '' ? '' : isCalendarDate(typed) ? typed : null);

function AppliedOn({ application }: FactsProps) {
  const work = useSavedFact(application, 'appliedOn', dateKept);
  const label = t('application.form.appliedOn');
  return (
    <Undoable work={work} label={label}>
      <div onFocus={work.focus} onBlur={work.save}>
        <DateField
          label={label}
          value={work.value}
          leans="past"
          field="facts.appliedOn"
          error={work.error}
          onChange={work.change}
        />
      </div>
    </Undoable>
  );
}
