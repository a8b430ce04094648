import { useEffect, useRef, useState, type ReactNode } from 'react';
import { isolate } from '@shared/i18n/isolate';
import { mailtoLink } from '@shared/messages/mailto';
import { telLink } from '@shared/messages/tel';
import type { Contact, Medium } from '@shared/model/application';
import type { MailDraft } from '@shared/model/mail-draft';
import type { Instant } from '@shared/model/time';
import { announce } from '../../../core/announce';
import { useNow } from '../../../core/clock';
import { ownMomentWords } from '../../../core/date-words';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import type { MessageField } from '../message-field';
import type { ComposerWork } from '../use-composer';
import { useGapQuestion } from './gap-question';
import { MailWays } from './mail-ways';
import { CallWay, LinkedInWay } from './other-ways';
import { copyRichText, copyText, profileAddress } from './ways';
import styles from '../composer.module.css';

export interface HandOverProps {
  readonly work: ComposerWork;
  readonly field: Pick<MessageField, 'gaps' | 'show' | 'focus'>;
  readonly contact: Contact | null;
  /** The field of the address that is missing. */
  readonly reach: (medium: Medium, contact: Contact) => ReactNode;
  /** `sentAt` is when the message left the program; null means now. */
  readonly onSent: (sentAt: Instant | null) => void;
}

/** The ways to send it, and the question whether it was: this program sends nothing itself. */
export function HandOver({ work, field, contact, reach, onSent }: HandOverProps) {
  const { text, subject, body, handedOver, isLeaving } = work;
  const [entered, setEntered] = useState<Medium | null>(null);
  const isEntered = entered === text.medium;
  // Asked once it has left: what happened ("Copied") is said first.
  const isAsked = handedOver?.ask === 'now' && !isLeaving;
  const first = isAsked ? 'plain' : 'primary';
  const profile = contact?.linkedIn ?? '';
  const isCopyFirst = text.medium === 'linkedin' && profileAddress(profile) === null;
  const draft = { to: addressOf(contact), subject, body };
  const { pass, question } = useGapQuestion(work, field, contact);
  return (
    <>
      <div className={styles.whereTo}>
        <p className={styles.note}>
          {whereTo(text.medium, contact)}
          {text.medium === 'email' ? (
            <>
              {' '}
              <span>{t('composer.draftIsFile')}</span>
            </>
          ) : null}
          {text.medium === 'email' ? tooLongWords(draft) : ''}
          {contact === null || isEntered || addressToOpen(text.medium, contact) !== null ? null : (
            <>
              {' '}
              <Button look="quiet" onClick={() => setEntered(text.medium)}>
                {enterWords(text.medium, contact)}
              </Button>
            </>
          )}
        </p>
        {isAsked ? null : (
          <Button look="quiet" title={t('composer.sentHint')} onClick={() => onSent(null)}>
            {text.medium === 'phone' ? t('composer.called') : t('composer.sent')}
          </Button>
        )}
      </div>
      {contact !== null && isEntered ? reach(text.medium, contact) : null}
      <div className={styles.actions}>
        {text.medium === 'email' ? <MailWays {...{ work, draft, first, pass }} /> : null}
        {text.medium === 'linkedin' ? <LinkedInWay {...{ work, profile, pass }} look={first} /> : null}
        {text.medium === 'phone' ? (
          <CallWay work={work} phone={contact?.phone ?? ''} look={first} />
        ) : (
          <Button
            look={isCopyFirst ? first : 'plain'}
            onClick={() => void work.handOver(() => copyText(body, t('composer.copied')))}
          >
            {t('composer.copy')}
          </Button>
        )}
        {text.medium === 'email' ? (
          <Button onClick={() => void work.handOver(() => copyRichText(body, t('composer.copied')))}>
            {t('composer.copyRich')}
          </Button>
        ) : null}
      </div>
      {question}
      {isAsked ? (
        <SentQuestion
          medium={text.medium}
          at={handedOver.at}
          onSent={() => onSent(handedOver.at)}
          onNotYet={work.putOff}
        />
      ) : null}
    </>
  );
}

/** The address that is about to be opened, in full; or that none is known, or none that can be opened. */
function whereTo(medium: Medium, contact: Contact | null): string {
  if (contact === null) return '';
  const address = addressToOpen(medium, contact);
  if (address !== null) return t(`composer.opens.${medium}`, { address: isolate(address) });
  const entered = enteredFor(medium, contact);
  return medium === 'email' || entered === ''
    ? t(`composer.unknown.${medium}`, { person: contact.name })
    : t(`composer.notOpened.${medium}`, { entered: isolate(entered) });
}

/** What leads to the field of the address: nothing is there yet, or nothing that can be opened. */
function enterWords(medium: Medium, contact: Contact): string {
  return medium === 'email' || enteredFor(medium, contact) === ''
    ? t(`composer.enter.${medium}`)
    : t(`composer.correct.${medium}`);
}

/** Where the message goes, as it was entered; empty if that isn't known. */
function enteredFor(medium: Medium, { email, linkedIn = '', phone = '' }: Contact): string {
  return { email, linkedin: linkedIn, phone }[medium].trim();
}

/** A number has no scheme. Null if none is known, or none that this program opens. */
function addressToOpen(medium: Medium, contact: Contact): string | null {
  const entered = enteredFor(medium, contact);
  if (entered === '') return null;
  if (medium === 'phone') return telLink(entered)?.replace('tel:', '') ?? null;
  return medium === 'email' ? entered : profileAddress(entered);
}

/** What won't fit into a mail link; empty if all of it does. */
function tooLongWords({ to, subject, body }: MailDraft): string {
  const { hasBody, isSubjectCut } = mailtoLink({ to: to.address, subject, body });
  const way = t('composer.openMail');
  const text = hasBody ? '' : ` ${t('composer.isTooLongForMail', { way })}`;
  return isSubjectCut ? `${text} ${t('composer.isSubjectCut', { way })}` : text;
}

function addressOf(contact: Contact | null) {
  return { name: contact?.name ?? '', address: contact?.email ?? '' };
}

interface SentQuestionProps {
  readonly medium: ComposerWork['text']['medium'];
  readonly at: Instant;
  readonly onSent: () => void;
  readonly onNotYet: () => void;
}

/** Asked after the message was handed to another program, which doesn't report what happened to it. */
function SentQuestion({ medium, at, onSent, onNotYet }: SentQuestionProps) {
  const now = useNow();
  const question = medium === 'phone' ? t('composer.askCalled') : t('composer.askSent');
  useEffect(() => announce(question), [question]);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={element} role="group" aria-label={question} className={styles.question}>
      <p>{question}</p>
      <p className={styles.note}>
        {t(medium === 'phone' ? 'composer.calledAt' : 'composer.handedOver', {
          when: ownMomentWords(at, now),
        })}
      </p>
      <div className={styles.actions}>
        <Button look="primary" onClick={onSent}>
          {medium === 'phone' ? t('composer.yesCalled') : t('composer.yesSent')}
        </Button>
        <Button onClick={onNotYet}>{t('composer.notYet')}</Button>
      </div>
    </div>
  );
}
