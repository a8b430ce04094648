/** Decides which of the times in a text are dates by which the employer means to answer. */
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
import { clausesWithTimes, type Clause, type MentionInClause } from './clauses';
import {
  afterCue,
  answerCue,
  answerVerb,
  asked,
  hopeCue,
  isBare,
  laterStart,
  negation,
  negationAfter,
  otherEvent,
  otherMatter,
  ownDate,
  patienceCue,
  retraction,
  waitingCue,
} from './cues';
import type { Mention } from './mentions';

/** `answer`: the text says so; `open`: nothing in the text rules it out. */
export type Verdict = 'answer' | 'open';

export interface Judged {
  readonly mention: Mention;
  readonly verdict: Verdict;
}

/** How many characters of the canonical text are checked on each side of a time. */
const SIGHT = 64;

/** A clause as the cues are matched against it, with `•` in place of every time. */
interface SeenClause {
  readonly clause: Clause;
  readonly text: string;
  readonly mentions: readonly MentionInClause[];
  readonly isBare: boolean;
  /** Where each kind of word first occurs in the text; -1 if it doesn't. */
  readonly cues: Cues;
}
type Cue = 'answer' | 'hope' | 'matter' | 'event' | 'negation' | 'after' | 'waiting';
type Cues = Readonly<Record<Cue, number>>;

/** The mentions that can be the employer's answer, in order. */
export function judgeMentions(canonical: Canonical, mentions: readonly Mention[]): readonly Judged[] {
  if (mentions.length === 0) return [];
  const seen = seeClauses(canonical, mentions);
  const surroundings = surroundingsOf(canonical, seen);
  const judged: Judged[] = [];
  for (const [index, one] of seen.entries()) {
    const { isQuestion, verdict: verdictAround } = surroundings[index] ?? noSurroundings;
    if (one.mentions.length === 0 || (isQuestion && !patienceCue.test(one.text))) continue;
    if (retraction.test(seen[index + 1]?.text ?? '') || isLeave(one, seen[index + 1])) continue;
    const isFromLater = startsLater(seen[index - 1], one);
    for (const { mention, at } of one.mentions) {
      if (isRuledOut(one, mention, at) || (mention.isLength && isFromLater)) continue;
      const ownVerdict = () => (isOffer(seen[index - 1], one) ? null : verdictOfClause(one, mention, at));
      const isHeading = one.isBare && one.clause.isLabel;
      // "This week: …" is the time of what follows, which has to be an answer.
      const bare = () => (isHeading && verdictAround !== 'answer' ? null : bareVerdict(one, verdictAround));
      const verdict = one.isBare ? bare() : ownVerdict();
      if (verdict !== null) judged.push({ mention, verdict });
    }
  }
  return judged;
}

function seeClauses(canonical: Canonical, mentions: readonly Mention[]): readonly SeenClause[] {
  return clausesWithTimes(canonical, mentions).map(({ clause, words, mentions: held }) => {
    const text = words.join(' ');
    return {
      clause,
      text,
      mentions: held,
      isBare: isBare(words),
      cues: new CuesInText(text, clause.isLabel),
    };
  });
}

/** Searches for each kind of word only when it is first needed. */
class CuesInText implements Cues {
  readonly #text: string;
  readonly #isLabel: boolean;
  readonly #found = new Map<Cue, number>();

  constructor(text: string, isLabel: boolean) {
    this.#text = text;
    this.#isLabel = isLabel;
  }

  get answer(): number {
    return this.#placeOf('answer', answerCue);
  }
  get hope(): number {
    return this.#placeOf('hope', hopeCue);
  }
  get event(): number {
    return this.#placeOf('event', otherEvent);
  }
  get negation(): number {
    return this.#placeOf('negation', negation);
  }
  get after(): number {
    return this.#placeOf('after', afterCue);
  }
  get waiting(): number {
    return this.#placeOf('waiting', waitingCue);
  }
  get matter(): number {
    const known = this.#found.get('matter');
    if (known !== undefined) return known;
    // "Answer by:" isn't a request.
    const request = this.#isLabel ? -1 : this.#text.search(asked);
    const isOther = request < 0 && !answerVerb.test(this.#text);
    const place = isOther ? this.#text.search(otherMatter) : request;
    this.#found.set('matter', place);
    return place;
  }

  #placeOf(cue: Cue, pattern: RegExp): number {
    const known = this.#found.get(cue);
    if (known !== undefined) return known;
    const place = this.#text.search(pattern);
    this.#found.set(cue, place);
    return place;
  }
}

/** A start, a past time, a habit, a duration, or something that won't happen. */
function isRuledOut({ clause, text, cues }: SeenClause, mention: Mention, at: number): boolean {
  const before = text.slice(Math.max(0, at - SIGHT), Math.max(0, at - 1));
  const after = text.slice(at + 1, at + SIGHT);
  const isUpperBound = upperBoundBefore.test(before);
  if (isUpperBound) return false;
  const isDenied = cues.negation >= 0 && cues.negation < at;
  if (isDenied && !(clause.opening === 'condition' && cues.answer >= 0)) return true;
  if (negationAfter.test(after) && clause.opening !== 'condition') return true;
  // "From Monday to Wednesday" has an end, "from Monday" doesn't.
  if (lowerBoundBefore.test(mention.isRange ? before.replace(/(?:^| )from$/, '') : before)) return true;
  if (lowerBoundAfter.test(after) || (cues.after >= 0 && cues.after < at)) return true;
  if (!mention.isLength) return belongingBefore.test(before) || pastBefore.test(before);
  return overBefore.test(before) || (lastingBefore.test(before) && cues.waiting < 0);
}

function verdictOfClause({ clause, text, cues }: SeenClause, mention: Mention, at: number): Verdict | null {
  if (clause.opening === 'circumstance') return null;
  const { answer, matter } = cues;
  if (clause.opening === 'condition') return answer >= 0 && matter < 0 ? 'answer' : null;
  if (matter >= 0) return answer >= 0 && answer < at && matter > at ? 'answer' : null;
  if (answer >= 0) return 'answer';
  if (cues.event >= 0) return null;
  if (cues.hope >= 0) return 'answer';
  const before = text.slice(Math.max(0, at - SIGHT), Math.max(0, at - 1));
  const isDeadline = deadlineBefore.test(before) || deadlineAfter.test(text.slice(at + 1, at + SIGHT));
  return isDeadline || (mention.isLength && /(?:^| )in$/.test(before)) ? 'open' : null;
}

/** "Once the budget is approved, you'll hear within two days": counted from a day nobody named. */
function startsLater(before: SeenClause | undefined, one: SeenClause): boolean {
  if (before?.clause.opening !== 'circumstance') return false;
  return one.clause.run - before.clause.run <= 1 && laterStart.test(before.text);
}

/** "If you have questions, call me next week": the user may call, which has nothing to do with the answer. */
function isOffer(before: SeenClause | undefined, one: SeenClause): boolean {
  if (before?.clause.run !== one.clause.run || before.clause.opening !== 'condition') return false;
  return before.cues.answer < 0 && imperative.test(one.text);
}
const imperative = /^(?:call|email|mail|contact|write|message|text|ask|reach|drop|ping|give)(?= |$)/;

/** "Take until Friday to think it over": the decision is the user's. */
function isLeave(one: SeenClause, next: SeenClause | undefined): boolean {
  if (next?.clause.run !== one.clause.run) return false;
  return leave.test(one.text) && considering.test(next.text);
}
const leave =
  /^(?:(?:please|so|but|and|just) )*(?:(?:you (?:can|could|may|should)|(?:feel free|you're free|you are free|you're welcome|you are welcome) to) )?take(?: (?:until|till|up to|about|all|another))* •$/;
const considering =
  /^to (?:think|decide|consider|reflect|answer|accept|respond|reply|make up your mind)(?= |$)/;

/** The clauses around a clause, separated by nothing but commas. */
interface Surroundings {
  readonly isQuestion: boolean;
  /** For times in a bare clause, which belongs to the clause before it, or to the one after it if it comes first. */
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
            verdict: verdictFrom(next, after.verdict === 'answer' ? 'answer' : null, after.verdict),
          };
  }
  let preceding: Verdict | null = 'open';
  /** The verdict on the last time named before; "By Friday. If not, by Monday" inherits it. */
  let lastNamed: Verdict | null = null;
  return seen.map((one, index) => {
    const before = seen[index - 1];
    const isFirst = before?.clause.run !== one.clause.run;
    if (before !== undefined && before.mentions.length > 0) {
      lastNamed = before.isBare ? lastNamed : verdictFrom(before, null, null);
    }
    const carriedOn = one.isBare && lastNamed === 'answer' ? 'answer' : 'open';
    preceding = isFirst ? carriedOn : verdictFrom(before, null, before.cues.hope >= 0 ? 'answer' : preceding);
    const after = following[index] ?? noSurroundings;
    // "Once references are in, hopefully by Friday, you will hear": it belongs to the main clause.
    const isForward = isFirst ? preceding === 'open' || after.verdict === null : isCircumstance(before);
    return { isQuestion: after.isQuestion, verdict: isForward ? after.verdict : preceding };
  });
}

function isCircumstance({ clause }: SeenClause): boolean {
  return clause.opening === 'circumstance';
}

/** "It may take two weeks" says nothing else, but it is about waiting. */
function bareVerdict({ cues }: SeenClause, around: Verdict | null): Verdict | null {
  return around === 'open' && cues.hope >= 0 ? 'answer' : around;
}

function verdictFrom(
  { text, cues }: SeenClause,
  onEvent: Verdict | null,
  otherwise: Verdict | null,
): Verdict | null {
  if (ownDate.test(text)) return null;
  if (cues.matter >= 0) return null;
  if (cues.answer >= 0) return 'answer';
  return cues.event >= 0 ? onEvent : otherwise;
}
