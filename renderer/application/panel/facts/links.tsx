import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MissingFile } from '@shared/ipc/linked-files';
import type { Application, Link } from '@shared/model/application';
import type { LinkId } from '@shared/model/ids';
import { call, makeChange } from '../../../core/bridge';
import { refusalWords } from '../../../core/change-words';
import { showRefusal } from '../../../core/toasts';
import { t } from '../../../core/words';
import { openOutside } from '../../../forms/outside-link';
import { openedAddress, webAddress } from '../../../forms/web-address';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icons';
import { onEnter } from '../../../ui/text-field';
import { LinkLabel } from './link-label';
import styles from './facts.module.css';

/** Links to pages and files. A file stays where it is; one that is gone says so. */
export function Links({ application }: { readonly application: Application }) {
  const { id: applicationId, links } = application;
  const missing = useMissing(application);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const save = async (link: { kind: Link['kind']; address: string }) => {
    const input = { applicationId, link: { id: null, label: '', ...link } };
    const reply = await makeChange('save-link', input, { handles: ({ tag }) => tag === 'field' });
    setError(reply.ok || reply.refusal.tag !== 'field' ? undefined : refusalWords(reply.refusal));
    return reply.ok;
  };
  const isAdding = useRef(false);
  // Who leaves the field right after Enter has added it already.
  const add = async () => {
    const address = webAddress(typed);
    if (address === '' || isAdding.current) return;
    isAdding.current = true;
    const isAdded = await save({ kind: 'page', address });
    isAdding.current = false;
    if (isAdded) setTyped('');
  };
  const choose = async () => {
    const chosen = await call('file:choose', null);
    if (!chosen.ok) showRefusal(chosen.refusal);
    else if (chosen.value !== null) await save({ kind: 'file', address: chosen.value });
  };
  return (
    <div className={styles.links} role="group" aria-label={t('facts.links.title')}>
      <h4 className={styles.subtitle}>{t('facts.links.title')}</h4>
      {links.length === 0 ? null : (
        <ul className={styles.list}>
          {links.map((link) => (
            <LinkRow
              key={link.id}
              application={application}
              link={link}
              missing={missing.get(link.id) ?? null}
            />
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <TextInput
          className={styles.address ?? ''}
          aria-label={t('facts.links.add')}
          placeholder={t('facts.links.add')}
          value={typed}
          error={error}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setError(undefined);
          }}
          onKeyDown={(event) => onEnter(() => void add())(event)}
          onBlur={() => void add()}
        />
        <Button onClick={() => void choose()}>{t('facts.links.addFile')}</Button>
      </div>
    </div>
  );
}

function LinkRow({
  application,
  link,
  missing,
}: {
  readonly application: Application;
  readonly link: Link;
  /** Why it can't be opened; null if it can. */
  readonly missing: MissingFile['state'] | null;
}) {
  const { id: applicationId } = application;
  const { id: linkId, kind, address, label } = link;
  const [isNaming, setIsNaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const name = nameOf(link);
  const open = async () => {
    const reply = await call('file:open', { applicationId, linkId });
    if (!reply.ok) showRefusal(reply.refusal);
  };
  const rename = (typed: string) => {
    if (typed === label) return;
    void makeChange('save-link', { applicationId, link: { ...link, label: typed } });
  };
  return (
    <li className={styles.link}>
      {isNaming ? (
        <LinkLabel
          label={label}
          placeholder={placeOf(link)}
          onSave={rename}
          onDone={(isByKey) => {
            if (isByKey) {
              flushSync(() => setIsNaming(false));
              pencil.current?.focus();
            } else setIsNaming(false);
          }}
        />
      ) : (
        <>
          <span className={styles.where}>
            <button
              type="button"
              className={styles.open}
              title={kind === 'file' ? address : undefined}
              disabled={missing !== null}
              onClick={() => void (kind === 'page' ? openOutside(openedAddress(address)) : open())}
            >
              <bdi>{name}</bdi>
            </button>
            {label === '' ? null : (
              <span className={styles.place} title={kind === 'file' ? address : undefined} dir="ltr">
                {placeOf(link)}
              </span>
            )}
          </span>
          {missing === null ? null : <span className={styles.missing}>{t(`facts.links.${missing}`)}</span>}
          <Button
            ref={pencil}
            look="icon"
            aria-label={t('facts.links.rename', { link: name })}
            title={t('facts.links.rename', { link: name })}
            onClick={() => setIsNaming(true)}
          >
            <Icon name="draft" />
          </Button>
        </>
      )}
      <Button
        look="icon"
        aria-label={t('facts.links.remove', { link: name })}
        title={t('facts.links.remove', { link: name })}
        onClick={() => void makeChange('remove-link', { applicationId, linkId })}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}

/** The label; otherwise where it leads. */
function nameOf(link: Link): string {
  return link.label === '' ? placeOf(link) : link.label;
}

/** A file's name, or a whole address as it is opened. */
function placeOf({ kind, address }: Link): string {
  if (kind === 'page') return openedAddress(address);
  return address.split(/[/\\]/).at(-1) ?? address;
}

type Missing = ReadonlyMap<LinkId, MissingFile['state']>;

/** The files that aren't where they were, as of the last change or the last time the window was turned to. */
function useMissing({ id: applicationId, links }: Application): Missing {
  const [missing, setMissing] = useState<Missing>(new Map());
  useEffect(() => {
    if (!links.some(({ kind }) => kind === 'file')) return undefined;
    let isWanted = true;
    const look = () =>
      void call('file:missing', { applicationId }).then((reply) => {
        if (isWanted && reply.ok) setMissing(new Map(reply.value.map(({ id, state }) => [id, state])));
      });
    look();
    // A drive may have been connected meanwhile.
    window.addEventListener('focus', look);
    return () => {
      isWanted = false;
      window.removeEventListener('focus', look);
    };
  }, [applicationId, links]);
  return missing;
}
