import { expect, it } from 'vitest';
import { richTextOf } from './rich-text';

it('has paragraphs and line breaks, and shows what is typed as it is typed', () => {
  expect(richTextOf('Dear Dana,\n\nThank you\nfor <b>all</b> & "more".\n \n\nRobin\n')).toBe(
    '<p dir="auto">Dear Dana,</p><p dir="auto">Thank you<br>for &lt;b&gt;all&lt;/b&gt; &amp; &quot;more&quot;.</p><p dir="auto">Robin</p>',
  );
});
