/** Links that leave the program: web pages, mail and telephone numbers, opened by the system's own programs. */
import { call } from '../core/bridge';
import { showRefusal } from '../core/toasts';

export interface OutsideLinkProps {
  /** As it is opened: main refuses one that would change (`openedAddress`). */
  readonly address: string;
  /** For a screen reader; contains the address. */
  readonly label: string;
  /** The visible text, which must contain what matters of the address; the address itself by default. */
  readonly shown?: string;
  readonly className: string | undefined;
}

/** A link that leaves the program. It shows where it leads, so that it is seen before it is opened. */
export function OutsideLink({ address, label, shown = address, className }: OutsideLinkProps) {
  return (
    <button type="button" className={className} aria-label={label} onClick={() => void openOutside(address)}>
      {shown}
    </button>
  );
}

/** Opens an address that has just been shown in full. */
export async function openOutside(address: string): Promise<void> {
  const reply = await call('shell:open-link', { url: address });
  if (!reply.ok) showRefusal(reply.refusal);
}
