/** Turns pasted HTML into clean text: paragraphs, lists and line breaks stay, everything else of the markup goes. */
import { Parser } from 'htmlparser2';

/** Elements with an empty line before and after them. */
const paragraphs = new Set(
  'p ul ol dl h1 h2 h3 h4 h5 h6 hr section article header footer blockquote table pre'.split(' '),
);
/** Elements on a line of their own. */
const lines = new Set('div li tr dt dd option address figure figcaption'.split(' '));
/** Elements whose text is never shown, or is there to be pressed. */
const hidden = new Set('style script title template noscript svg head button select'.split(' '));
const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const blanksAtEnd = /(?<![ \t])[ \t]+$/u;

interface List {
  readonly isNumbered: boolean;
  count: number;
}

/** The text of a piece of HTML as a reader would see it; list entries begin with a dash or their number. */
export function textOfPastedHtml(html: string): string {
  /** The lines before the last, which nothing changes any more, and the last one with the line breaks before it. */
  let written = '';
  let text = '';
  const lists: List[] = [];
  /** How many elements are open from the hidden one on. */
  let hiddenDepth = 0;
  let verbatimDepth = 0;

  /** Without it, the end of a long text would be looked for again in all of it, at each of its elements. */
  const settleLines = () => {
    let breaksAt = text.lastIndexOf('\n');
    while (breaksAt > 0 && text[breaksAt - 1] === '\n') breaksAt -= 1;
    if (breaksAt <= 0) return;
    written += text.slice(0, breaksAt);
    text = text.slice(breaksAt);
  };
  /** So that the text ends with this many line breaks, unless nothing was written yet. */
  const endLine = (breaks: number) => {
    text = text.replace(blanksAtEnd, '');
    if (text === '') return;
    const has = /\n*$/u.exec(text)?.[0].length ?? 0;
    text += '\n'.repeat(Math.max(0, breaks - has));
    settleLines();
  };
  const separate = (name: string) => {
    // A list within a list continues where it is.
    const isInnerList = (name === 'ul' || name === 'ol') && lists.length > 0;
    const breaks = paragraphs.has(name) ? (isInnerList ? 1 : 2) : lines.has(name) ? 1 : 0;
    // What an entry begins with is beside its mark.
    if (breaks > 0 && !/(^|\n) *(?:-|\d+\.) $/u.test(text)) endLine(breaks);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (hiddenDepth > 0 || isHidden(name, attributes)) {
        hiddenDepth += 1;
        return;
      }
      separate(name);
      if (name === 'br') {
        text = `${text.replace(blanksAtEnd, '')}\n`;
        settleLines();
      }
      if (name === 'pre') verbatimDepth += 1;
      if (name === 'ul' || name === 'ol') lists.push({ isNumbered: name === 'ol', count: 0 });
      if (name === 'li') text += `${'  '.repeat(Math.max(0, lists.length - 1))}${markOf(lists.at(-1))} `;
      if ((name === 'td' || name === 'th') && text !== '' && !text.endsWith('\n')) text += ' ';
    },
    ontext(part) {
      if (hiddenDepth > 0) return;
      if (verbatimDepth > 0) {
        text += part;
        settleLines();
      } else {
        const shown = part.replace(/[\s\u00A0]+/gu, ' ');
        text += /^\s?$/u.test(text.slice(-1)) ? shown.trimStart() : shown;
      }
    },
    onclosetag(name) {
      if (hiddenDepth > 0) {
        hiddenDepth -= 1;
        return;
      }
      if (name === 'ul' || name === 'ol') lists.pop();
      if (name === 'pre') verbatimDepth = Math.max(0, verbatimDepth - 1);
      separate(name);
    },
  });
  parser.write(html);
  parser.end();
  return (written + text)
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/(?<![ \t])[ \t]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return hidden.has(name) || 'hidden' in attributes || hidingStyle.test(attributes.style ?? '');
}

function markOf(list: List | undefined): string {
  if (list?.isNumbered !== true) return '-';
  list.count += 1;
  return `${list.count}.`;
}
