import type { Check } from '../check';
import { withoutOverlaps } from '../text/patterns';

const keyword =
  '(?:insert|add|fill|enter|put|todo|name|first ?name|last ?name|company|role|position|date|topic|your|something|job ?title|hiring manager)';
const patterns = [
  // [one thing you talked about], {topic}, {{first_name}}, ${tool}, «name»
  /\[(?!\d{1,3}\]|sic\])[^\][\n]{0,120}\]/giu,
  /\$?\{{1,2}[^{}\n]{0,80}\}{1,2}/gu,
  /<(?!https?:|mailto:|\/|[^>\n]*@)[\p{L}_][\p{L}\p{N} _'-]{1,60}>/gu,
  new RegExp(`[«‹]\\s*${keyword}[^»›\\n]{0,40}[»›]`, 'giu'),
  new RegExp(
    `\\(\\s*(?:insert|add|fill|enter|todo|put|mention|describe|specify|reference|something about|your name|company name|name of)\\b[^)\\n]{0,80}\\)`,
    'giu',
  ),
  /\([^()\n]{0,60}\bhere\)/giu,
  /_{3,}|(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])XX(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TBA|FIXME|TK|N\.N\.|INSERT [\p{Lu} ]+)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:[DMY]{2,4}[./-][DMY]{2,4}(?:[./-][DMY]{2,4})?|\p{Lu}+_\p{Lu}[\p{Lu}_]*)(?![\p{L}\p{N}])/gu,
  /^(?:your|first|last|full) name$/gimu,
  /%[\p{Lu}_]{3,}%|\*\|[\p{Lu}_:]+\|\*/gu,
  /\s(?:\.{3,}|…)(?=\s+\p{Ll})/gu,
  /\((?:name|company|role|position|topic|date|project|interviewer|job title|team|department|skill)\)/giu,
  /(?<!\.)(?:\.{3,}|…)\s{0,9}(?:\([^)\n]{0,80}\)|(?=\.\s|,))/gu,
  /lorem ipsum/giu,
];

/** A gap that was not filled: the template's own, or of any other kind (W2). */
export const gap: Check = {
  id: 'gap',
  rule: 'W2',
  find: ({ text }) =>
    withoutOverlaps(
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((match) => ({
          from: match.index,
          to: match.index + match[0].length,
        })),
      ),
    ),
  examples: {
    found: [{ text: 'I liked [one thing you talked about].' }, { text: 'Hi {{name}},' }, { text: 'Hi XXX,' }],
    fine: [{ text: 'See <https://example.org> or my page [1].' }, { text: 'The shirts in XXL were fun.' }],
  },
};
