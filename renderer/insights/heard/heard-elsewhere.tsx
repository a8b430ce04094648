import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type RefObject, type SyntheticEvent } from 'react';
import { isAlreadySo } from '@shared/model/outcome';
import type { HeardTime, HeardTimeFields } from '@shared/model/settings/heard-time';
import { makeChange } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';
import { useWindowSettings } from '../../core/settings-store';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { ComponentLibrary } from '../../ui/library/library';
import { useIsOnPaper } from '../paper/on-paper';
import { heardDays } from './heard-words';
import styles from './heard-elsewhere.module.css';
import figureStyles from '../insights.module.css';

/** Whose form is open: a new one, a known one by its id, or none. */
type Editing = HeardTime['id'] | 'new' | null;

/** Response times that the user read or was told, beside their own figures (rule N1). */
export function HeardElsewhere() {
  return useIsOnPaper() ? <HeardOnPaper /> : <HeardInWindow />;
}

function HeardOnPaper() {
  const heardTimes = useWindowSettings((state) => state.settings?.heardTimes) ?? [];
  if (heardTimes.length === 0) return null;
  return (
    <section className={figureStyles.figure}>
      <h3>{t('insights.heard.title')}</h3>
      <p className={figureStyles.caption}>{t('insights.heard.text')}</p>
      <ul className={styles.list}>
        {heardTimes.map((heard) => (
          <li key={heard.id}>
            <HeardLine heard={heard} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function HeardLine({ heard }: { readonly heard: HeardTime }) {
  return (
    <span className={styles.words} dir="auto">
      <strong>{heard.industry}</strong>: {heardDays(heard)}
      {heard.where === '' ? '' : ` · ${heard.where}`}
    </span>
  );
}

function HeardInWindow() {
  const heardTimes = useWindowSettings((state) => state.settings?.heardTimes) ?? [];
  const [opened, setOpened] = useState<Editing>(null);
  // One that was deleted meanwhile has no form.
  const isThere = opened === 'new' || heardTimes.some(({ id }) => id === opened);
  const editing = isThere ? opened : null;
  const section = useRef<HTMLElement>(null);
  const close = () => setOpened(null);
  useFocusOnOpener(section, editing);
  const remove = async ({ id }: HeardTime) => {
    const reply = await makeChange('remove-heard-time', { heardTimeId: id });
    if (reply.ok) focusOpener(section.current, 'new');
  };
  return (
    <section ref={section} className={figureStyles.figure} aria-label={t('insights.heard.title')}>
      <div className={figureStyles.head}>
        <h3>{t('insights.heard.title')}</h3>
        {editing === null ? (
          <Button look="quiet" data-opens="new" onClick={() => setOpened('new')}>
            {t('insights.heard.add')}
          </Button>
        ) : null}
      </div>
      <p className={figureStyles.caption}>{t('insights.heard.text')}</p>
      <ul className={styles.list} hidden={heardTimes.length === 0}>
        {heardTimes.map((heard) =>
          heard.id === editing ? (
            <li key={heard.id}>
              <HeardForm heard={heard} onDone={close} />
            </li>
          ) : (
            <li key={heard.id} className={styles.item}>
              <HeardLine heard={heard} />
              <Button
                look="quiet"
                data-opens={heard.id}
                aria-label={t('insights.heard.editThis', { industry: heard.industry })}
                onClick={() => setOpened(heard.id)}
              >
                {t('insights.heard.edit')}
              </Button>
              <Button
                look="quiet"
                aria-label={t('insights.heard.removeThis', { industry: heard.industry })}
                onClick={() => void remove(heard)}
              >
                {t('insights.heard.remove')}
              </Button>
            </li>
          ),
        )}
      </ul>
      {editing === 'new' ? <HeardForm heard={null} onDone={close} /> : null}
    </section>
  );
}

/** When its form closes, the focus goes to the button that opened it. */
function useFocusOnOpener(section: RefObject<HTMLElement | null>, editing: Editing): void {
  const opened = useRef<Editing>(null);
  useEffect(() => {
    if (editing === null && opened.current !== null) focusOpener(section.current, opened.current);
    opened.current = editing;
  }, [section, editing]);
}

function focusOpener(section: HTMLElement | null, opens: string): void {
  section?.querySelector<HTMLElement>(`[data-opens="${opens}"]`)?.focus();
}

const texts = (heard: HeardTime | null) => ({
  industry: heard?.industry ?? '',
  from: heard === null ? '' : String(heard.fromDays),
  to: heard === null || heard.toDays === heard.fromDays ? '' : String(heard.toDays),
  where: heard?.where ?? '',
});

function HeardForm({ heard, onDone }: { readonly heard: HeardTime | null; readonly onDone: () => void }) {
  const [typed, setTyped] = useState(() => texts(heard));
  const [error, setError] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const fields = fieldsOf(typed);
    if (fields === null) {
      setError(t('insights.heard.incomplete'));
      return;
    }
    const reply = await makeChange(
      'save-heard-time',
      { id: heard?.id ?? null, heardTime: fields },
      { handles: () => true },
    );
    if (reply.ok || isAlreadySo(reply.refusal)) onDone();
    else setError(refusalWords(reply.refusal));
  };
  const field = (name: keyof typeof typed, isNumber = false) => (
    <TextInput
      label={t(`insights.heard.fields.${name}`)}
      value={typed[name]}
      inputMode={isNumber ? 'numeric' : 'text'}
      autoComplete="off"
      ref={name === 'industry' ? first : undefined}
      onChange={({ currentTarget }) => {
        setTyped({ ...typed, [name]: currentTarget.value });
        setError('');
      }}
    />
  );
  return (
    <ComponentLibrary>
      <form
        className={styles.form}
        aria-label={t('insights.heard.form')}
        onSubmit={(event) => void save(event)}
      >
        {field('industry')}
        {field('from', true)}
        {field('to', true)}
        {field('where')}
        <div className={styles.buttons}>
          <Button type="submit" look="primary">
            {t('insights.heard.save')}
          </Button>
          <Button onClick={onDone}>{t('insights.heard.cancel')}</Button>
        </div>
        {error === '' ? null : (
          <p role="alert" className={styles.error}>
            {error}
          </p>
        )}
      </form>
    </ComponentLibrary>
  );
}

/** Null if the industry or the days are missing, or the days are no whole numbers of up to a year. */
function fieldsOf({ industry, from, to, where }: ReturnType<typeof texts>): HeardTimeFields | null {
  const [fromDays, toDays] = [Number(from), Number(to.trim() === '' ? from : to)];
  const isDay = (days: number) => Number.isInteger(days) && days >= 0 && days <= 365;
  if (industry.trim() === '' || from.trim() === '' || !isDay(fromDays) || !isDay(toDays)) return null;
  const [first, last] = [Math.min(fromDays, toDays), Math.max(fromDays, toDays)];
  return { industry, fromDays: first, toDays: last, where };
}
