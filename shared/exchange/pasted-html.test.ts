import { expect, it } from 'vitest';
import { textOfPastedHtml } from './pasted-html';

it.each([
  ['paragraphs', '<p>One</p>\n  <p>Two <b>bold</b>  words</p>', 'One\n\nTwo bold words'],
  ['lines', '<div>One</div><div>Two<br>Three</div>', 'One\nTwo\nThree'],
  [
    'a list',
    '<h2>You bring</h2><ul><li>Care</li><li><p>Patience</p></li></ul><p>Write.</p>',
    'You bring\n\n- Care\n- Patience\n\nWrite.',
  ],
  ['a numbered list', '<ol><li>Apply</li><li>Meet</li></ol>', '1. Apply\n2. Meet'],
  [
    'a list in a list',
    '<ul><li>Days<ul><li>Mon</li></ul></li><li>Nights</li></ul>',
    '- Days\n  - Mon\n- Nights',
  ],
  ['entities and spaces', 'Caf&eacute;&nbsp;&amp;&nbsp;Bar', 'Café & Bar'],
  ['what is never shown', '<style>p{}</style><script>alert(1)</script>Text<!-- no -->', 'Text'],
  [
    'what a page hides',
    '<p hidden>No</p><div style="color:red; display : none"><b>No</b><br>No</div><p style="visibility:hidden">No</p>Text',
    'Text',
  ],
  [
    'what is not to be read but pressed',
    '<p>Baker</p><button>Easy apply</button><p>Nights</p>',
    'Baker\n\nNights',
  ],
  [
    'a table',
    '<table><tr><td>Pay</td><td>60k</td></tr><tr><td>Place</td><td>Brno</td></tr></table>',
    'Pay 60k\nPlace Brno',
  ],
  [
    'what a browser puts around it',
    '<html><head><title>x</title></head><body><!--StartFragment--><span>Hello</span></body></html>',
    'Hello',
  ],
  ['an emoji of several', '<p>👩‍💻</p>', '👩‍💻'],
  ['code as it is', '<pre>a\n  b</pre>', 'a\n  b'],
  ['text that is no markup', 'Salary < 60k & more', 'Salary < 60k & more'],
  ['open tags', '<p>One<p>Two<li>Three', 'One\n\nTwo\n- Three'],
])('reads %s', (_what, html, text) => {
  expect(textOfPastedHtml(html)).toBe(text);
});

it('keeps no markup, however deep or broken', () => {
  const deep = '<div>'.repeat(5_000) + 'in the middle' + '</div>'.repeat(5_000);
  expect(textOfPastedHtml(deep)).toBe('in the middle');
  expect(textOfPastedHtml('<img src=x onerror=alert(1)><a href="javascript:alert(1)">Apply</a')).toBe(
    'Apply',
  );
});

const cells = Array.from({ length: 10 }, (_, index) => `<td>Cell ${String(index)}</td>`).join('');

it.each([
  ['rows of a sheet', (count: number) => `<table>${`<tr>${cells}</tr>`.repeat(count)}</table>`],
  ['lines', (count: number) => 'One line of a page<br>'.repeat(count * 5)],
  ['lines of code', (count: number) => `<pre>${'<b>let</b> one = 1;\n'.repeat(count * 5)}</pre>`],
])('takes time in proportion to the length of what is pasted: %s', (_what, htmlOf) => {
  const factor = 8;
  const timeFor = (count: number, times: number) => {
    const html = htmlOf(count);
    const begun = process.cpuUsage();
    for (let done = 0; done < times; done += 1) textOfPastedHtml(html);
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  let [short, long] = [Infinity, Infinity];
  // The quickest of a few tries: a run may clear up after the one before.
  for (let tries = 0; tries < 3 && !(long / short < 2); tries += 1) {
    short = Math.min(short, timeFor(250, factor));
    long = Math.min(long, timeFor(250 * factor, 1));
  }
  expect(long / short).toBeLessThan(4);
});
