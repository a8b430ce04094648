import { Menu } from '@mantine/core';
import type { MessageStep } from '@shared/model/application';
import { plainText, type MessageFacts, type MessageKind } from '@shared/messages/message';
import { fillOwnTemplate, textWithFields } from '@shared/messages/own/own-template';
import { messageWords } from '@shared/messages/templates/templates';
import { openDialog, openSettings } from '../../core/navigation';
import { useWindowSettings } from '../../core/settings-store';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import type { ComposerWork, OwnText } from './use-composer';

export interface OwnTemplatesProps {
  readonly work: Pick<ComposerWork, 'subject' | 'body' | 'fill'>;
  readonly step: MessageStep;
  readonly facts: MessageFacts;
}

/** Starts the message from a template of the user's own, or makes one from its text. */
export function OwnTemplates({ work, step, facts }: OwnTemplatesProps) {
  const settings = useWindowSettings((state) => state.settings);
  if (settings === null) return null;
  const language = settings.preferences.messageLanguage;
  const fits = (kind: MessageKind) => kind === step || (step === 'check-in' && kind === 'deadline-passed');
  const ofStep = settings.templates.filter(({ kind }) => fits(kind));
  const saveAs = () => {
    const [subject, text] = [work.subject, work.body].map((one) => textWithFields(one, facts, language));
    const template = { id: null, name: '', kind: step, subject: subject ?? '', text: text ?? '' };
    openDialog({ tag: 'template', template, facts, isFromSettings: false });
  };
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <Button look="quiet">{t('templates.own')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ofStep.map((template) => (
          <Menu.Item
            key={template.id}
            onClick={() => {
              const filled = fillOwnTemplate(template, facts, language);
              if (!filled.ok) return;
              const text: OwnText = {
                subject: plainText(filled.value.subject),
                body: plainText(filled.value.body),
              };
              work.fill(text);
            }}
          >
            <span dir="auto">{template.name}</span>
          </Menu.Item>
        ))}
        {ofStep.length === 0 ? <Menu.Label>{t('templates.noneForStep')}</Menu.Label> : null}
        <Menu.Divider />
        <Menu.Item onClick={saveAs}>{t('templates.saveAs')}</Menu.Item>
        <Menu.Item onClick={() => openSettings('messages')}>{t('templates.manage')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The gaps of every own template, and those that stand for a missing fact. */
export function useOwnGaps(): readonly string[] {
  const templates = useWindowSettings((state) => state.settings?.templates);
  if (templates === undefined || templates.length === 0) return [];
  const missing = Object.values(messageWords.en.gaps).map((words) => `[${words}]`);
  return [...missing, ...templates.flatMap(({ text }) => text.match(/\[[^[\]\n]+\]/gu) ?? [])];
}
