/** What opens beside or over the board. One chunk after the first paint; each part is loaded when first needed. */
import { useEffect } from 'react';
import { useBoard } from '../cards/store';
import { closeFloating } from '../cards/floating';
import { late } from '../ui/late';
import { ComponentLibrary } from '../ui/library/library';
import { DialogHost } from './dialogs/dialog-host';
import { DropPlaces } from './drop/drop-places';
import { PanelHost } from './panel-host';
import { GoHint } from './go/go-hint';
import { Toasts } from './toast-layer';
import { useHasSelected } from '../cards/selection/selection';
import { useWindow, type Floating } from '../core/navigation';

const importMenu = () => import('../cards/menu/card-menu');
const importWhy = () => import('../reasons/why-popover');
const SelectionBar = late(async () => (await import('../cards/selection/selection-bar')).SelectionBar);
const CardMenu = late(async () => (await importMenu()).CardMenu);
const SnoozeMenu = late(async () => (await importMenu()).SnoozeMenu);
const LikeThis = late(async () => (await import('../insights/like/like-this')).LikeThis);
const WaitPeek = late(async () => (await import('../insights/like/wait-peek')).WaitPeek);
const WhyPopover = late(async () => (await importWhy()).WhyPopover);

/** Panel, dialogs, card menu, reasons and toasts, inside the component library's provider. */
export function Overlays() {
  const floating = useWindow((state) => state.floating);
  const isSelecting = useHasSelected();
  const isGone = useBoard((state) => floating !== null && !state.cards.has(floating.applicationId));
  useEffect(() => {
    if (floating !== null && isGone) closeFloating(floating);
  }, [floating, isGone]);
  useEffect(() => {
    // The first menu, form or panel should open at once: load them when idle.
    const handle = requestIdleCallback(() => {
      void importMenu();
      void importWhy();
      void import('../application/panel/application-panel');
      void import('../application/form/application-form');
      void import('../palette/palette');
    });
    return () => {
      cancelIdleCallback(handle);
    };
  }, []);
  return (
    <ComponentLibrary>
      <PanelHost />
      {floating ? <OpenFloating key={floating.applicationId} floating={floating} /> : null}
      <DialogHost />
      <WaitPeek />
      {isSelecting ? <SelectionBar /> : null}
      <DropPlaces />
      <GoHint />
      <Toasts />
    </ComponentLibrary>
  );
}

function OpenFloating({ floating }: { readonly floating: Floating }) {
  const close = () => {
    closeFloating(floating);
  };
  if (floating.tag === 'menu') return <CardMenu floating={floating} onClose={close} />;
  if (floating.tag === 'snooze') return <SnoozeMenu floating={floating} onClose={close} />;
  return <WhyPopover floating={floating} onClose={close} more={(detail) => <LikeThis detail={detail} />} />;
}
