/** Which fonts a page is drawn in. */
import type { CDPSession, Page } from 'playwright/test';

interface DomNode {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
}

const TEXT = 3;

/** The texts that use a font that the app doesn't bring along: they look different on each computer. */
export async function foreignFontsOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1 });
    const found = textsIn(root).map(({ parent, text }) => foreignIn(session, parent, text));
    return (await Promise.all(found)).flat();
  } finally {
    await session.detach();
  }
}

function textsIn(node: DomNode): readonly { readonly parent: number; readonly text: string }[] {
  return (node.children ?? []).flatMap((child) =>
    child.nodeType === TEXT && child.nodeValue.trim() !== ''
      ? [{ parent: node.nodeId, text: child.nodeValue }]
      : textsIn(child),
  );
}

async function foreignIn(session: CDPSession, nodeId: number, text: string): Promise<readonly string[]> {
  // What is gone by now was a row that scrolled away or a menu that closed.
  const drawn = await session.send('CSS.getPlatformFontsForNode', { nodeId }).catch((error: unknown) => {
    if (String(error).includes('Could not find node')) return { fonts: [] };
    throw error;
  });
  return drawn.fonts.filter((font) => !font.isCustomFont).map((font) => `"${text}" is in ${font.familyName}`);
}
