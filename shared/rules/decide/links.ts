/** Links of an application to pages and to files on this computer. */
import type { ChangeInput } from '../../model/changes';
import { MAX_LINKS, type Link } from '../../model/application';
import type { LinkId } from '../../model/ids';
import { accept } from '../../model/result';
import { refuseField, refuseState, type Drafted, type Subject } from './decision';

/** Adds a link, or changes a known one. Refused as `already-listed` if another link leads to the same place. */
export function saveLink(
  { application, context }: Subject,
  { link: typed }: ChangeInput<'save-link'>,
): Drafted {
  const address = typed.kind === 'page' ? typed.address.trim() : typed.address;
  if (typed.kind === 'page' && !isWebAddress(address)) return refuseField('link.address', 'invalid-url');
  const { links } = application;
  const known = links.find(({ id }) => id === typed.id);
  if (typed.id !== null && !known) return refuseState('not-found');
  if (links.some((link) => link !== known && link.kind === typed.kind && link.address === address))
    return refuseField('link.address', 'already-listed');
  if (!known && links.length >= MAX_LINKS) return refuseField('link.address', 'too-many');
  const id = typed.id ?? (context.nextId() as LinkId);
  const link: Link = { id, kind: typed.kind, address, label: typed.label.trim() };
  if (known?.kind === link.kind && known.address === address && known.label === link.label)
    return refuseState('already-there');
  return accept({ name: 'link-saved', events: [{ type: 'link-saved', link }] });
}

/** Refused as `not-found` if there is no such link. */
export function removeLink({ application }: Subject, { linkId }: ChangeInput<'remove-link'>): Drafted {
  if (!application.links.some(({ id }) => id === linkId)) return refuseState('not-found');
  return accept({ name: 'link-removed', events: [{ type: 'link-removed', linkId }] });
}

/** True for an http or https address with a host. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(address);
}
