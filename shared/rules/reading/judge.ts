/** Which of the times a text names are dates by which the employer means to answer. */
import type { Canonical } from './canonical';
import {
  belongingBefore,
  deadlineAfter,
  deadlineBefore,
  lastingBefore,
  lowerBoundAfter,
  lowerBoundBefore,
  overBefore,
  pastBefore,
  upperBoundBefore,
} from './bounds';
import { findClauses, type Clause } from './clauses';
import {
  afterCue,
  answerCue,
  hopeCue,
  isBare,
  negation,
  otherEvent,
  otherMatter,
  patienceCue,
  waitingCue,
} from './cues';
import type { Mention } from './mentions';

/** `answer`: the text says so; `open`: nothing speaks against it. */
export type Verdict = 'answer' | 'open';

export interface Judged {
  readonly mention: Mention;
  readonly verdict: Verdict;
}

/** How far to each side of a time its neighbours count, in characters of the canonical text. */
const SIGHT = 64;

/** A clause as the cues see it: `•` stands for every time it names. */
interface SeenClause {
  readonly clause: Clause;
  readonly text: string;
  readonly mentions: readonly { readonly mention: Mention; readonly at: number }[];
  readonly isBare: boolean;
  /** Where each kind of word first stands in the text; -1 where it does not. */
  readonly cues: Cues;
}
interface Cues {
  readonly answer: number;
  readonly hope: number;
  readonly matter: number;
  readonly event: number;
  readonly negation: number;
  readonly after: number;
  readonly waiting: number;
}

/** The mentions that can be the employer's answer, in order; the others are left out. */
export function judgeMentions(canonical: Canonical, mentions: readonly Mention[]): readonly Judged[] {
  const seen = seeClauses(canonical, mentions);
  const surroundings = surroundingsOf(canonical, seen);
  const judged: Judged[] = [];
  for (const [index, one] of seen.entries()) {
    const { isQuestion, verdict: verdictAround } = surroundings[index] ?? noSurroundings;
    if (one.mentions.length === 0 || (isQuestion && !patienceCue.test(one.text))) continue;
    for (const { mention, at } of one.mentions) {
      if (isRuledOut(one, mention, at)) continue;
      const ownVerdict = () => (isOffer(seen[index - 1], one) ? null : verdictOfClause(one, mention, at));
      const verdict = one.isBare ? bareVerdict(one, verdictAround) : ownVerdict();
      if (verdict !== null) judged.push({ mention, verdict });
    }
  }
  return judged;
}

function seeClauses(canonical: Canonical, mentions: readonly Mention[]): readonly SeenClause[] {
  let next = 0;
  return findClauses(canonical, mentions).map((clause) => {
    const words: string[] = [];
    const held: { mention: Mention; at: number }[] = [];
    let length = 0;
    for (let index = clause.from; index < clause.to; index += 1) {
      while ((mentions[next]?.to ?? Infinity) <= index) next += 1;
      const mention = mentions[next];
      const isMention = mention !== undefined && mention.from <= index;
      if (isMention) {
        held.push({ mention, at: length });
        index = mention.to - 1;
      }
      const word = isMention ? '•' : (canonical.words[index]?.word ?? '');
      words.push(word);
      length += word.length + 1;
    }
    const text = words.join(' ');
    return { clause, text, mentions: held, isBare: isBare(words), cues: cuesIn(text) };
  });
}

function cuesIn(text: string): Cues {
  return {
    answer: text.search(answerCue),
    hope: text.search(hopeCue),
    matter: text.search(otherMatter),
    event: text.search(otherEvent),
    negation: text.search(negation),
    after: text.search(afterCue),
    waiting: text.search(waitingCue),
  };
}

/** A beginning, a past, a habit, a duration, or what will not be. */
function isRuledOut({ clause, text, cues }: SeenClause, mention: Mention, at: number): boolean {
  const before = text.slice(Math.max(0, at - SIGHT), Math.max(0, at - 1));
  const after = text.slice(at + 1, at + SIGHT);
  const isUpperBound = upperBoundBefore.test(before);
  if (isUpperBound) return false;
  const isExpected = clause.opening === 'condition' && cues.answer >= 0;
  if (cues.negation >= 0 && cues.negation < at && !isExpected) return true;
  // "From Monday to Wednesday" ends, "from Monday" does not.
  if (lowerBoundBefore.test(mention.isRange ? before.replace(/(?:^| )from$/, '') : before)) return true;
  if (lowerBoundAfter.test(after) || (cues.after >= 0 && cues.after < at)) return true;
  if (!mention.isLength) return belongingBefore.test(before) || pastBefore.test(before);
  return overBefore.test(before) || (lastingBefore.test(before) && cues.waiting < 0);
}

function verdictOfClause({ clause, text, cues }: SeenClause, mention: Mention, at: number): Verdict | null {
  const { answer, hope, matter, event } = cues;
  if (clause.opening === 'circumstance') return null;
  if (clause.opening === 'condition') return answer >= 0 && matter < 0 ? 'answer' : null;
  if (matter >= 0) return answer >= 0 && answer < at && matter > at ? 'answer' : null;
  if (answer >= 0) return 'answer';
  if (event >= 0) return null;
  if (hope >= 0) return 'answer';
  const before = text.slice(Math.max(0, at - SIGHT), Math.max(0, at - 1));
  const isDeadline = deadlineBefore.test(before) || deadlineAfter.test(text.slice(at + 1, at + SIGHT));
  return isDeadline || (mention.isLength && /(?:^| )in$/.test(before)) ? 'open' : null;
}

/** "If you have questions, call me next week": the user may call, whatever the answer does. */
function isOffer(before: SeenClause | undefined, one: SeenClause): boolean {
  if (before?.clause.run !== one.clause.run || before.clause.opening !== 'condition') return false;
  return before.cues.answer < 0 && imperative.test(one.text);
}
const imperative = /^(?:call|email|mail|contact|write|message|text|ask|reach|drop|ping|give)(?= |$)/;

/** What stands around a clause, with nothing but commas between. */
interface Surroundings {
  readonly isQuestion: boolean;
  /** On times in a clause that says nothing else: it is about what stands before it; at the beginning, about what follows. */
  readonly verdict: Verdict | null;
}
const noSurroundings: Surroundings = { isQuestion: false, verdict: 'open' };

function surroundingsOf({ words }: Canonical, seen: readonly SeenClause[]): readonly Surroundings[] {
  const following: Surroundings[] = seen.map(() => noSurroundings);
  for (let index = seen.length - 1; index >= 0; index -= 1) {
    const [one, next] = [seen[index], seen[index + 1]];
    const after = following[index + 1];
    following[index] =
      next === undefined || after === undefined || next.clause.run !== one?.clause.run
        ? { isQuestion: words[one?.clause.to ?? 0]?.word === '?', verdict: 'open' }
        : {
            isQuestion: after.isQuestion,
            verdict: verdictFrom(next.cues, after.verdict === 'answer' ? 'answer' : null, after.verdict),
          };
  }
  let preceding: Verdict | null = 'open';
  return seen.map(({ clause }, index) => {
    const before = seen[index - 1];
    const isFirst = before?.clause.run !== clause.run;
    preceding = isFirst
      ? 'open'
      : verdictFrom(before.cues, null, before.cues.hope >= 0 ? 'answer' : preceding);
    const after = following[index] ?? noSurroundings;
    return { isQuestion: after.isQuestion, verdict: isFirst ? after.verdict : preceding };
  });
}

/** "It may take two weeks" says nothing else, and yet speaks of waiting. */
function bareVerdict({ cues }: SeenClause, around: Verdict | null): Verdict | null {
  return around === 'open' && cues.hope >= 0 ? 'answer' : around;
}

function verdictFrom(cues: Cues, onEvent: Verdict | null, otherwise: Verdict | null): Verdict | null {
  if (cues.matter >= 0) return null;
  if (cues.answer >= 0) return 'answer';
  return cues.event >= 0 ? onEvent : otherwise;
}
