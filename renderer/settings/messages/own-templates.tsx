import { useRef } from 'react';
import { isolate } from '@shared/i18n/isolate';
import { isSameTemplate, type OwnTemplate, type OwnTemplateText } from '@shared/model/settings/own-template';
import {
  MAX_TEMPLATE_FILE_BYTES,
  readTemplateFile,
  type TemplateFileError,
} from '@shared/messages/own/template-file';
import { call, makeChange } from '../../core/bridge';
import { showSaved } from '../../core/files/saved-file';
import { openDialog } from '../../core/navigation';
import { showToast, showRefusal } from '../../core/toasts';
import { locale, t } from '../../core/words';
import { Button } from '../../ui/button';
import { useRowHeir } from '../../ui/lists/use-row-heir';
import { returnsTo } from '../returning';
import styles from '../settings.module.css';

/** The user's own templates: to edit, delete (with Undo), export and import. */
export function OwnTemplates({ templates }: { readonly templates: readonly OwnTemplate[] }) {
  const file = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useRowHeir(list, templates.length);
  return (
    <section className={styles.part} aria-label={t('templates.settings.list')}>
      <h4 className={styles.subtitle}>{t('templates.settings.list')}</h4>
      <p className={styles.hint}>
        {t(templates.length === 0 ? 'templates.settings.none' : 'templates.settings.listHint')}
      </p>
      <p className={styles.hint}>{t('templates.settings.language')}</p>
      <ul ref={list} className={styles.named} aria-label={t('templates.settings.list')}>
        {templates.map((template) => (
          <Row key={template.id} template={template} />
        ))}
      </ul>
      <div className={styles.row}>
        <Button
          {...returnsTo('new-template')}
          onClick={() => openDialog({ tag: 'template', template: null, facts: null, isFromSettings: true })}
        >
          {t('templates.settings.add')}
        </Button>
        <Button onClick={() => file.current?.click()}>{t('templates.settings.import')}</Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('templates.settings.import')}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) void importFrom(chosen, templates);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {templates.length === 0 ? null : (
          <Button onClick={() => void exportTemplates(null)}>{t('templates.settings.exportAll')}</Button>
        )}
      </div>
    </section>
  );
}

function Row({ template }: { readonly template: OwnTemplate }) {
  const { id, name, kind } = template;
  return (
    <li>
      <span className={styles.entryName} dir="auto">
        {name}
      </span>
      <span className={styles.hint}>{t(`templates.kinds.${kind}`)}</span>
      <Button
        look="quiet"
        {...returnsTo(`edit-template-${id}`)}
        aria-label={t('templates.settings.editNamed', { name })}
        onClick={() => openDialog({ tag: 'template', template, facts: null, isFromSettings: true })}
      >
        {t('templates.settings.edit')}
      </Button>
      <Button
        look="quiet"
        aria-label={t('templates.settings.exportNamed', { name })}
        onClick={() => void exportTemplates(id)}
      >
        {t('templates.settings.export')}
      </Button>
      <Button
        look="quiet"
        aria-label={t('templates.settings.removeNamed', { name })}
        onClick={() => void makeChange('remove-template', { templateId: id })}
      >
        {t('templates.settings.remove')}
      </Button>
    </li>
  );
}

async function exportTemplates(templateId: OwnTemplate['id'] | null): Promise<void> {
  const reply = await call('templates:export', { templateId });
  if (!reply.ok) showRefusal(reply.refusal);
  else if (reply.value !== null) showSaved(reply.value);
}

/** All templates of the file are saved in one change, or none. */
async function importFrom(file: File, known: readonly OwnTemplate[]): Promise<void> {
  if (file.size > MAX_TEMPLATE_FILE_BYTES) {
    showToast({ text: t('templates.settings.wrongFile.too-large'), tone: 'refusal', undoes: null });
    return;
  }
  // It may have been removed meanwhile.
  const content = await file.text().catch(() => null);
  if (content === null) {
    showToast({ text: t('exchange.notRead'), tone: 'refusal', undoes: null });
    return;
  }
  const read = readTemplateFile(content);
  if (read.ok) {
    const there = read.value.filter((template) => known.some((one) => isSameTemplate(one, template)));
    const reply = await makeChange(
      'save-templates',
      { templates: read.value.map((template) => ({ ...template, id: null })) },
      { handles: ({ tag }) => tag === 'state' && there.length === read.value.length },
    );
    if (there.length === 0 || (!reply.ok && there.length < read.value.length)) return;
    const text = t(reply.ok ? 'templates.settings.someThere' : 'templates.settings.allThere', {
      count: there.length,
      names: namesOf(there),
    });
    showToast({ text, tone: reply.ok ? 'change' : 'refusal', undoes: null });
    return;
  }
  showToast({ text: wrongFileWords(read.refusal), tone: 'refusal', undoes: null });
}

const names = new Intl.ListFormat(locale, { type: 'conjunction' });
const MOST_NAMES = 3;

/** “Short”, “Long” and 3 more. */
function namesOf(templates: readonly OwnTemplateText[]): string {
  const shown = templates.slice(0, MOST_NAMES).map(({ name }) => `“${isolate(name)}”`);
  const count = templates.length - shown.length;
  return names.format(count === 0 ? shown : [...shown, t('templates.settings.more', { count })]);
}

function wrongFileWords({ tag, ...details }: TemplateFileError): string {
  return t(`templates.settings.wrongFile.${tag}`, details);
}
