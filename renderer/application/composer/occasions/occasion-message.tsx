import { SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import type { ApplicationDetail } from '@shared/ipc/detail';
import type { Contact } from '@shared/model/application';
import type { Policy } from '@shared/model/policy';
import { composeMessage } from '@shared/messages/compose-message';
import { plainText, tones, type Tone } from '@shared/messages/message';
import { systemRegion } from '../../../core/exposed';
import { useWindowSettings } from '../../../core/settings-store';
import { usePolicy } from '../../../core/use-policy';
import { t } from '../../../core/words';
import { useOpened } from '../../../forms/drafts/draft-dialog';
import { readDraft } from '../../../forms/drafts/read-draft';
import { openDraft, useDraft, type OpenedDraft } from '../../../forms/drafts/use-draft';
import { textDirection } from '../../../forms/text-direction';
import { Button } from '../../../ui/button';
import { factsFor } from '../compose';
import { MailWays } from '../send/mail-ways';
import { copyText } from '../send/ways';
import type { Occasion } from './occasion-of';
import styles from '../composer.module.css';

const occasionDraftSchema = z.strictObject({
  version: z.literal(1),
  tone: z.enum(tones),
  /** Null while they are the template's. */
  own: z.strictObject({ subject: z.string(), body: z.string() }).nullable(),
});
type OccasionDraft = z.infer<typeof occasionDraftSchema>;

export interface OccasionMessageProps {
  readonly detail: ApplicationDetail;
  readonly occasion: Occasion;
}

/** A message that belongs to no step: an answer to an offer, a withdrawal, thanks after a rejection. It isn't recorded. */
export function OccasionMessage(props: OccasionMessageProps) {
  const draftKey = `${props.occasion}:${props.detail.application.id}`;
  const opened = useOpened(() => openDraft(draftKey, (json) => readDraft(json, occasionDraftSchema)));
  const policy = usePolicy();
  if (opened === null || policy === null) return null;
  return <OpenOccasion {...props} {...{ draftKey, opened, policy }} />;
}

interface OpenOccasionProps extends OccasionMessageProps {
  readonly draftKey: string;
  readonly opened: OpenedDraft<OccasionDraft>;
  readonly policy: Policy;
}

function OpenOccasion({ detail, occasion, draftKey, opened, policy }: OpenOccasionProps) {
  const fromName = useWindowSettings((state) => state.settings?.preferences.senderName) ?? '';
  const [tone, setTone] = useState<Tone>(opened.draft?.tone ?? 'warm');
  const [own, setOwn] = useState(opened.draft?.own ?? null);
  const draft: OccasionDraft = { version: 1, tone, own };
  useDraft(draftKey, own === null ? null : JSON.stringify(draft), opened.json);
  const contact: Contact | null = detail.application.contacts[0] ?? null;
  const facts = factsFor(detail, contact, { fromName, region: systemRegion() }, policy);
  const message = composeMessage({ kind: occasion, tone, medium: 'email', language: 'en', facts });
  const template = { subject: plainText(message.subject), body: plainText(message.body) };
  const { subject, body } = own ?? template;
  const to = { name: contact?.name ?? '', address: contact?.email ?? '' };
  // Nothing is asked afterwards: it isn't recorded.
  const handOver = async (way: () => Promise<boolean>) => {
    await way();
  };
  return (
    <section className={styles.composer} aria-label={t(`templates.kinds.${occasion}`)}>
      <h4 className={styles.title}>{t(`templates.kinds.${occasion}`)}</h4>
      <SegmentedControl
        aria-label={t('composer.tone')}
        value={tone}
        data={tones.map((one) => ({ value: one, label: t(`composer.tones.${one}`) }))}
        onChange={(chosen) => setTone(tones.find((one) => one === chosen) ?? tone)}
      />
      <TextInput
        label={t('composer.subject')}
        value={subject}
        attributes={textDirection}
        onChange={({ currentTarget }) => setOwn({ subject: currentTarget.value, body })}
      />
      <Textarea
        label={t('composer.body')}
        rows={12}
        attributes={textDirection}
        value={body}
        onChange={({ currentTarget }) => setOwn({ subject, body: currentTarget.value })}
      />
      {own === null ? null : (
        <p className={styles.note}>
          {t('composer.yourText')}{' '}
          <Button look="quiet" onClick={() => setOwn(null)}>
            {t('composer.useTemplate')}
          </Button>
        </p>
      )}
      <div className={styles.actions}>
        <MailWays work={{ handOver }} draft={{ to, subject, body }} />
        <Button onClick={() => void copyText(body, t('composer.copied'))}>{t('composer.copy')}</Button>
      </div>
    </section>
  );
}
