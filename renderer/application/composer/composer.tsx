import { Select } from '@mantine/core';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import { presentContact } from '@shared/events/fold-contacts';
import type { Application, Contact, Medium } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { Instant } from '@shared/model/time';
import type { Policy } from '@shared/model/policy';
import type { Progress } from '@shared/model/progress';
import type { CalendarDate } from '@shared/model/time';
import { dateOf } from '@shared/rules/calendar/calendar';
import type { CheckedMessage } from '@shared/messages/checks/check';
import type { MessageLanguage } from '@shared/messages/message';
import { keepForUndo, type DraftedMessage, type WrittenFor } from '../../core/drafts';
import { currentInstant } from '../../core/clock';
import { systemRegion } from '../../core/exposed';
import { useWindowSettings } from '../../core/settings-store';
import { usePolicy } from '../../core/use-policy';
import { CutLine } from '../../cards/line/cut-line';
import { useBoard } from '../../cards/store';
import { t } from '../../core/words';
import { useOpened } from '../../forms/drafts/draft-dialog';
import type { OpenedDraft } from '../../forms/drafts/use-draft';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { Choices } from './choices';
import { checkedMessage, factsFor, namesElsewhere, pointsFrom } from './compose';
import type { ComposerDraft } from './composer-draft';
import { FilledFacts } from './filled-facts';
import { NotSaved } from './drafts/not-saved';
import { draftToOpen } from './drafts/opened-draft';
import { NobodyKnown, RecipientOption, RecipientReason, suggestedWords } from './recipient-reason';
import { usePeopleElsewhere } from '../../forms/checking/use-people-elsewhere';
import { Findings } from './findings';
import { useMessageField } from './message-field';
import { MessageFields } from './message-fields';
import { TalkingPoints } from './talking-points';
import { recordedText, recordHere, recordMessage } from './recording';
import { AnswerDate } from './answer-date';
import { SenderName } from './sender/sender-name';
import { BestMoment } from './send/best-moment';
import { HandOver } from './send/hand-over';
import { CallNotes } from './send/other-ways';
import { openComposer, useComposer } from './use-composer';
import styles from './composer.module.css';

export interface ComposerProps {
  readonly detail: ApplicationDetail;
  /** What it is for. */
  readonly message: WrittenFor;
  /** The recipient it opens with; null if nobody is known. */
  readonly contactId: ContactId | null;
  /** The id of that person under which its draft was begun, if they were merged since. */
  readonly begunFor: ContactId | null;
  /** True if the step has a separate note for each person; then the recipient can't be chosen here. */
  readonly hasParts: boolean;
  /** True if there is nothing to read before writing: the text then gets the focus. */
  readonly takesFocus: boolean;
  /** Leaves the composer; what was written stays as a draft. */
  readonly onBack: () => void;
  /** The field of an address that is missing. */
  readonly reach: (medium: Medium, contact: Contact) => ReactNode;
  /** What to know before writing to them; above what is beside the text. */
  readonly before: (contactId: ContactId | null) => ReactNode;
  /** What else helps, beside the text. */
  readonly beside: (contactId: ContactId | null) => ReactNode;
  /** It was recorded as sent, to that person. */
  readonly onSent: (contactId: ContactId | null) => void;
}

/** Writes one message to one person: from a template, in the user's words, sent with their own programs. */
export function Composer(props: ComposerProps) {
  const { detail, hasParts } = props;
  const [contactId, setContactId] = useState(props.contactId);
  const { contacts, mergedContacts } = detail.application;
  // They may be merged with somebody meanwhile.
  const presentId = presentContact(contactId, mergedContacts);
  const contact = contacts.find(({ id }) => id === presentId) ?? null;
  const policy = usePolicy();
  const settings = useWindowSettings((state) => state.settings);
  const title = contact === null ? t('composer.toNobody') : t('composer.title', { person: contact.name });
  const { kind } = props.message;
  const suggested = suggestedWords(detail, kind);
  const recipient = {
    choice:
      hasParts || contacts.length < 2 ? null : (
        <Select
          label={t('application.message.contact')}
          data={contacts.map(({ id, name }) => ({ value: id, label: name }))}
          value={presentId ?? ''}
          allowDeselect={false}
          renderOption={({ option }) => (
            <RecipientOption
              contact={contacts.find(({ id }) => id === option.value)}
              why={suggested?.contactId === option.value ? suggested.words : ''}
            />
          )}
          onChange={(chosen) => setContactId(contacts.find(({ id }) => id === chosen)?.id ?? null)}
        />
      ),
    reason: (
      <>
        <RecipientReason detail={detail} kind={kind} contact={contact} />
        {contacts.length > 0 ? null : <NobodyKnown applicationId={detail.application.id} />}
      </>
    ),
  };
  return (
    <section className={styles.composer} aria-label={title}>
      <div className={styles.page}>
        <header className={styles.head}>
          <Button
            look="icon"
            aria-label={t('composer.back')}
            title={t('composer.back')}
            onClick={props.onBack}
          >
            <Icon name="back" />
          </Button>
          <div className={styles.names}>
            <h3 className={styles.title} title={title}>
              <CutLine text={title} />
            </h3>
            <span className={styles.note}>{t(`steps.name.${kind}`)}</span>
          </div>
        </header>
        <div className={styles.columns}>
          <div className={styles.before}>{props.before(presentId)}</div>
          {policy === null || settings === null ? null : (
            <ComposerOf
              key={contactId}
              {...props}
              {...{ contact, presentId, policy, recipient }}
              senderName={settings.preferences.senderName}
              language={settings.preferences.messageLanguage}
            />
          )}
        </div>
      </div>
    </section>
  );
}

interface ComposerOfProps extends ComposerProps {
  readonly contact: Contact | null;
  /** Their id, even if their entry is gone. */
  readonly presentId: ContactId | null;
  readonly policy: Policy;
  readonly senderName: string;
  readonly language: MessageLanguage;
  /** Who gets it: the choice, if there is one, and why. */
  readonly recipient: { readonly choice: ReactNode; readonly reason: ReactNode };
}

function ComposerOf(props: ComposerOfProps) {
  const opened = useOpened(() => openComposer(...draftToOpen(props.detail, props)));
  return opened === null ? null : <OpenComposer {...props} {...opened} />;
}

interface OpenComposerProps extends ComposerOfProps {
  readonly draftKey: string;
  readonly opened: OpenedDraft<ComposerDraft>;
}

function OpenComposer(props: OpenComposerProps) {
  const { detail, message, contact, policy, senderName, draftKey, opened, onSent } = props;
  const { kind } = message;
  const { progress } = detail;
  const known = factsFor(detail, contact, { fromName: senderName, region: systemRegion() }, policy);
  // People on one panel start from different templates and talking points, since they may compare notes.
  const parts = progress.steps.find((one) => one.step === kind)?.parts ?? [];
  const variant = Math.max(
    0,
    parts.findIndex((part) => part.contactId === contact?.id),
  );
  const filledFrom = { ...known, talkingPoints: pointsFrom(known.talkingPoints, variant) };
  const situation = { hasDatePassed: hasPassed(known.answerBy, progress.cycle), language: props.language };
  const work = useComposer(kind, filledFrom, { variant, ...situation }, draftKey, opened);
  const { text, facts } = work;
  const others = useNamesElsewhere(detail.application);
  const record = async (handedOverAt: Instant | null) => {
    const contactId = contact?.id ?? null;
    const sent = { medium: text.medium, sentAt: handedOverAt, text: recordedText(text, work.body) };
    const reply = await recordMessage(messageTo(props, contactId), sent);
    if (!reply.ok) return;
    const draft = work.sentDraft();
    await work.finish();
    keepForUndo(reply.value.changeId, { key: draftKey, json: draft });
    onSent(contactId);
  };
  const textRef = useRef<HTMLTextAreaElement>(null);
  const field = useMessageField(textRef, work, known.talkingPoints, props.takesFocus);
  const checked = checkedMessage(
    detail,
    { kind, contact, facts },
    { medium: text.medium, subject: work.subject, body: work.body },
    others,
  );
  return (
    <>
      <div className={styles.text}>
        <div className={styles.who}>
          {props.recipient.choice}
          {senderName === '' ? <SenderName work={work} onGone={field.focus} /> : null}
        </div>
        {props.recipient.reason}
        {kind === 'offer-reply' ? <AnswerDate work={work} /> : null}
        <Choices {...{ work, kind, facts, situation }} />
        <MessageFields {...{ work, textRef, field }} isRestored={opened.draft !== null} />
        <NotSaved work={work} />
        {text.medium === 'phone' ? <CallNotes work={work} /> : null}
        <div className={styles.ways}>
          {kind === 'withdrawal' && detail.application.closed === null ? (
            <p className={styles.note}>{t('composer.closes')}</p>
          ) : null}
          <BestMoment {...{ detail, message, contact, policy }} />
          <HandOver
            {...{ work, field, contact, reach: props.reach }}
            onSent={(sentAt) => void recordHere(() => record(sentAt))}
          />
        </div>
      </div>
      <section className={styles.beside} aria-label={t('composer.beside')}>
        {/* An answer to an offer needs none, and without an interview there are none. */}
        {known.talkingPoints.length === 0 &&
        (kind === 'offer-reply' || known.interviewedBy === 'nobody') ? null : (
          <TalkingPoints points={known.talkingPoints} onInsert={field.insert} />
        )}
        <Findings
          message={checked}
          knownGaps={field.knownGaps}
          dismissed={text.dismissed}
          onDismiss={work.dismiss}
          onGone={field.focus}
          onShow={field.show}
        />
        {props.beside(props.presentId)}
        <FilledFacts facts={facts} language={props.language} written={`${work.subject}\n${work.body}`} />
      </section>
    </>
  );
}

/** Made of thousands of cards, but not at every letter. */
function useNamesElsewhere(application: Application): CheckedMessage['others'] {
  const cards = useBoard((board) => board.cards);
  const people = usePeopleElsewhere(application.id);
  return useMemo(() => namesElsewhere(application, cards.values(), people), [application, cards, people]);
}

/** The message that is being written, to one person. */
function messageTo(
  { message, detail }: Pick<ComposerProps, 'message' | 'detail'>,
  contactId: ContactId | null,
): DraftedMessage {
  return { ...message, applicationId: detail.application.id, contactId };
}

/** True if the date they named is over where the interview was. */
function hasPassed(date: CalendarDate | null | undefined, cycle: Progress['cycle']): boolean {
  if (date === null || date === undefined || cycle === null) return false;
  return date < dateOf(currentInstant(), cycle.timeZone);
}
