import { Menu } from '@mantine/core';
import type { SentKind } from '@shared/model/settings/message-kind';
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
  readonly kind: SentKind;
  readonly facts: MessageFacts;
}

/** Starts the message from a template of the user's own, or makes one from its text. */
export function OwnTemplates({ work, kind, facts }: OwnTemplatesProps) {
  const settings = useWindowSettings((state) => state.settings);
  if (settings === null) return null;
  const language = settings.preferences.messageLanguage;
  const fits = (one: MessageKind) => one === kind || (kind === 'check-in' && one === 'deadline-passed');
  const ofKind = settings.templates.filter((template) => fits(template.kind));
  const saveAs = () => {
    const [subject, text] = [work.subject, work.body].map((one) => textWithFields(one, facts, language));
    const template = { id: null, name: '', kind, subject: subject ?? '', text: text ?? '' };
    openDialog({ tag: 'template', template, facts, isFromSettings: false });
  };
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <Button look="quiet">{t('templates.own')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ofKind.map((template) => (
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
        {ofKind.length === 0 ? <Menu.Label>{t('templates.noneOfKind')}</Menu.Label> : null}
        <Menu.Divider />
        <Menu.Item onClick={saveAs}>{t('templates.saveAs')}</Menu.Item>
        <Menu.Item onClick={() => openSettings('messages')}>{t('templates.manage')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The gaps of every own template, and those for a missing fact. */
export function useOwnGaps(): readonly string[] {
  const templates = useWindowSettings((state) => state.settings?.templates);
  if (templates === undefined || templates.length === 0) return [];
  const missing = Object.values(messageWords.en.gaps).map((words) => `[${words}]`);
  return [...missing, ...templates.flatMap(({ text }) => text.match(/\[[^[\]\n]+\]/gu) ?? [])];
}
