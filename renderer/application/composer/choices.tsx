import { SegmentedControl } from '@mantine/core';
import { mediumSchema, type Medium } from '@shared/model/application';
import type { SentKind } from '@shared/model/settings/message-kind';
import { tones, type MessageFacts } from '@shared/messages/message';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import type { TemplateSituation } from './compose';
import { OwnTemplates } from './own-templates';
import { hasAnotherTemplate, type ComposerWork } from './use-composer';
import styles from './composer.module.css';

interface ChoicesProps {
  readonly work: ComposerWork;
  readonly kind: SentKind;
  readonly facts: MessageFacts;
  readonly situation: TemplateSituation;
}

/** By which medium, in which tone, from which template; the templates are on the line of the label that follows. */
export function Choices({ work, kind, facts, situation }: ChoicesProps) {
  const { text, choose } = work;
  return (
    <>
      <div className={styles.choices}>
        <SegmentedControl
          aria-label={t('composer.medium')}
          value={text.medium}
          data={mediumSchema.options.map((medium: Medium) => ({
            value: medium,
            label: t(`application.media.${medium}`),
          }))}
          onChange={(medium) => choose({ medium: mediumSchema.parse(medium) })}
        />
        <SegmentedControl
          aria-label={t('composer.tone')}
          value={text.tone}
          data={tones.map((tone) => ({ value: tone, label: t(`composer.tones.${tone}`) }))}
          onChange={(chosen) => choose({ tone: tones.find((tone) => tone === chosen) ?? text.tone })}
        />
      </div>
      <div className={styles.templates}>
        {text.own === null && hasAnotherTemplate(kind, text, facts, situation) ? (
          <Button look="quiet" onClick={() => choose({ variant: text.variant + 1 })}>
            {t('composer.anotherTemplate')}
          </Button>
        ) : null}
        <OwnTemplates {...{ work, kind, facts }} />
      </div>
    </>
  );
}
