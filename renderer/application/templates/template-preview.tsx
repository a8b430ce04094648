import type { CheckedMessage } from '@shared/messages/checks/check';
import { plainText, type MessageFacts, type MessageLanguage, type Segment } from '@shared/messages/message';
import { fillOwnTemplate } from '@shared/messages/own/own-template';
import { t } from '../../core/words';
import { useFindings } from '../../forms/checking/use-findings';
import type { TemplateForm } from './template-form';
import styles from './template.module.css';

export interface TemplatePreviewProps {
  readonly form: TemplateForm;
  readonly facts: MessageFacts;
  readonly language: MessageLanguage;
  /** The facts are those of an application, not invented. */
  readonly isReal: boolean;
}

/** The template filled in, with its gaps marked, and what the checks find in it. */
export function TemplatePreview({ form, facts, language, isReal }: TemplatePreviewProps) {
  const filled = fillOwnTemplate(form, facts, language);
  const { to, company } = facts;
  return (
    <section className={styles.preview} aria-label={t('templates.example')}>
      <h3 className={styles.title}>{t('templates.example')}</h3>
      <p className={styles.hint}>
        {isReal ? t('templates.exampleOf', { person: to.name, company }) : t('templates.exampleHint')}
      </p>
      {filled.ok ? (
        <>
          {filled.value.subject.length === 0 ? null : (
            <p className={styles.subject} dir="auto">
              <Segments segments={filled.value.subject} />
            </p>
          )}
          <p className={styles.text} dir="auto">
            <Segments segments={filled.value.body} />
          </p>
          <ExampleFindings
            message={{
              ...{ step: form.kind, medium: form.subject.trim() === '' ? 'linkedin' : 'email' },
              ...{ text: plainText(filled.value.body), subject: plainText(filled.value.subject) },
              ...{ to, company, role: facts.role, talkingPoints: facts.talkingPoints },
              ...{
                sentToOthers: [],
                others: nobodyElse,
                askForStatus: facts.askForStatus,
              },
            }}
          />
        </>
      ) : (
        <p className={styles.hint}>{t('templates.unknownField', { field: `{${filled.refusal.field}}` })}</p>
      )}
    </section>
  );
}

function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map((segment, index) => {
    const words = plainText([segment]);
    // The segments have no identity of their own, and are only ever redrawn as a whole.
    const key = `${index} ${words}`;
    if (segment.kind === 'text') return <span key={key}>{words}</span>;
    return segment.kind === 'gap' ? <em key={key}>{words}</em> : <strong key={key}>{words}</strong>;
  });
}

const nobodyElse: CheckedMessage['others'] = { companies: [], people: [] };

/** One line for each check; its gaps are the template's own. */
function ExampleFindings({ message }: { readonly message: CheckedMessage }) {
  const findings = useFindings(message, 'all');
  if (message.text.trim() === '' || findings.length === 0) return null;
  return (
    <>
      <h4 className={styles.title}>{t('templates.exampleFindings')}</h4>
      <ul className={styles.findings}>
        {findings.map(({ check }) => (
          <li key={check}>{t(`checks.found.${check}`)}</li>
        ))}
      </ul>
    </>
  );
}
