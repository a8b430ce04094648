import { Autocomplete, TextInput } from '@mantine/core';
import type { Application } from '@shared/model/application';
import { isCalendarDate } from '@shared/model/time';
import { useSources } from '../../../cards/sources';
import { call, makeChange } from '../../../core/bridge';
import { t } from '../../../core/words';
import { useTags } from '../../../core/use-tags';
import { DateField } from '../../../forms/dates/date-field';
import { TagsField } from '../../../forms/tags/tags-field';
import { textDirection } from '../../../forms/text-direction';
import { useSavedText, type SavedText } from '../../../forms/use-saved-text';
import { Button } from '../../../ui/button';
import panelStyles from '../panel.module.css';
import { Links } from './links';
import styles from './facts.module.css';

interface FactsProps {
  readonly application: Application;
}

type Field = 'source' | 'location' | 'salary' | 'appliedOn';

/** Tags, where it was found, when the user applied, place, salary and links: saved as they are typed. */
export function Facts({ application }: FactsProps) {
  return (
    <section className={panelStyles.section} aria-label={t('facts.title')}>
      <h3 className={panelStyles.title}>{t('facts.title')}</h3>
      <div className={styles.facts}>
        <Tags application={application} />
        <div className={styles.grid}>
          <Source application={application} />
          <AppliedOn application={application} />
          <Line application={application} field="location" />
          <Line application={application} field="salary" />
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
        void makeChange('edit-tags', { applicationId, add, remove });
      }}
    />
  );
}

/** One field of the application, saved as it is typed. */
function useSavedFact(
  application: Application,
  field: Field,
  kept?: (typed: string) => string | null,
): SavedText {
  const { id: applicationId } = application;
  const send = (text: string) => {
    const fields =
      field === 'appliedOn' ? { appliedOn: isCalendarDate(text) ? text : null } : { [field]: text };
    return call('change:edit-details', { applicationId, fields });
  };
  return useSavedText(application[field] ?? '', send, kept);
}

function Source({ application }: FactsProps) {
  const work = useSavedFact(application, 'source');
  return (
    <Undoable work={work} label={t('application.form.source')}>
      <Autocomplete
        {...inputOf(work)}
        label={t('application.form.source')}
        data={useSources()}
        onChange={work.change}
      />
    </Undoable>
  );
}

function Line({ application, field }: FactsProps & { readonly field: 'location' | 'salary' }) {
  const work = useSavedFact(application, field);
  const label = t(`application.form.${field}`);
  return (
    <Undoable work={work} label={label}>
      <TextInput
        {...inputOf(work)}
        label={label}
        onChange={({ currentTarget }) => work.change(currentTarget.value)}
      />
    </Undoable>
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

function inputOf(work: SavedText) {
  return {
    value: work.value,
    error: work.error,
    autoComplete: 'off',
    attributes: textDirection,
    onFocus: work.focus,
    onBlur: work.save,
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) work.save();
    },
  };
}

/** The way back of what was saved while the field had the focus. */
function Undoable({
  work,
  label,
  children,
}: {
  readonly work: SavedText;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className={styles.field}>
      {children}
      {work.undo === null ? null : (
        <Button
          look="quiet"
          className={styles.undo ?? ''}
          aria-label={t('facts.undoOf', { field: label })}
          onClick={work.undo}
        >
          {t('facts.undo')}
        </Button>
      )}
    </div>
  );
}
