/** Messages that no window of ours would send: each is answered, quickly, and nothing unreadable is ever written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Core } from '../../../main/compose/core';
import { answer } from '../../../main/ipc/answer';
import { contract, type CommandName } from '../../../shared/ipc/contract';
import { defaultPolicy } from '../../../shared/model/policy';
import type { Instant } from '../../../shared/model/time';
import { openTestCore } from '../../support/core/open-test-core';
import { seededRandom } from '../../support/seeded-random';
import { detailsInput, interviewInput } from '../../support/inputs';
import { isFullLength } from '../../support/proof-length';

vi.mock('electron', () => ({ app: { getVersion: () => '0.0.0' }, shell: {}, clipboard: {} }));

const MESSAGES = isFullLength ? 1_000_000 : 1_000;
const LONGEST_MS = 1_000;
/** A fresh profile after so many, so that a full one doesn't slow the rest down. */
const MESSAGES_PER_PROFILE = 3_000;
const now = Date.UTC(2026, 2, 3, 20) as Instant;

/** These would open windows, other programs or processes of their own. */
const names = (Object.keys(contract) as CommandName[]).filter(
  (name) => !/^(backups:|import:read|program:|shell:|mail-draft:|window:)/u.test(name),
);

const hostile: readonly unknown[] = [
  ...[null, undefined, true, 0, -1, 1.5, NaN, Infinity, 1e308, 2 ** 53, 8.64e15 + 1, '', ' ', '\0', '\ud800'],
  ...[
    'x'.repeat(1_000),
    'é'.repeat(50_000),
    '<script>',
    '=1+1',
    '__proto__',
    'constructor',
    '2026-02-30',
    '‮',
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    JSON.parse('{"__proto__":{"polluted":true}}') as object,
    new Date(0),
    new Map(),
    10n,
  ],
];

/** What a window might send, with the ids of what is there. */
function soundInputs(
  ids: readonly string[],
  random: () => number,
): Readonly<Record<string, readonly unknown[]>> {
  const applicationId = ids[Math.floor(random() * ids.length)] ?? '00000000-0000-7000-8000-000000000000';
  const endsAt = (now - Math.floor(random() * 30) * 86_400_000) as Instant;
  const interviews = [interviewInput(endsAt)];
  const one = { applicationId };
  const reply = { kind: 'rejection', receivedAt: null, text: 'no', answerBy: null, interview: null };
  return {
    'change:add-application': [
      { details: detailsInput(), interviews },
      { details: detailsInput(), interviews: [] },
    ],
    'change:move-card': [
      { ...one, to: 'check-in', outcome: null },
      { ...one, to: 'closed', outcome: 'rejected' },
    ],
    'change:record-reply': [{ ...one, reply }],
    'change:close-application': [{ ...one, outcome: 'rejected' }],
    'change:change-policy': [{ policy: { ...defaultPolicy, closeAfterDays: 14 } }],
    'policy:preview': [{ policy: { ...defaultPolicy, closeAfterDays: 14 } }],
    'change:pause-reminders': [{ until: now + 86_400_000 }],
    'draft:save': [{ key: 'application', json: '{"company":"Acme"}' }],
    'import:take': [{ name: 'a.csv', base64: 'QQ==', isFirst: true }],
    'people:suggest': ['da', { typed: 'da' }],
  };
}

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];

/** The same, with one place inside it changed, removed or added. */
function mutated(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return pick(hostile, random);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...value };
  const key = pick(Object.keys(copy), random);
  const dice = random();
  if (key === undefined || dice < 0.1) return Object.assign(copy, { surprise: pick(hostile, random) });
  if (dice < 0.2) return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
  return Object.assign(copy, { [key]: mutated((copy as Record<string, unknown>)[key], random) });
}

function messageFor(name: CommandName, ids: readonly string[], random: Random): unknown {
  const sound = soundInputs(ids, random);
  const everywhere = [{ applicationId: pick(ids, random) }, null, {}];
  const base = pick(sound[name] ?? everywhere, random);
  const dice = random();
  if (dice < 0.25) return base;
  return dice < 0.9 ? mutated(base, random) : mutated(mutated(base, random), random);
}

/** What this process has computed: a busy machine makes nothing slower. */
function busyMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function checkProfile(core: Core): Promise<void> {
  const report = await core.answering.handlers['unreadable:read'](null);
  expect(report.ok && report.value.count).toBe(0);
  expect(core.projectionDifferences()).toEqual([]);
  expect(core.isHealthy()).toBe(true);
}

it(`${MESSAGES.toLocaleString('en')} messages are answered, and nothing unreadable is written`, async () => {
  const random = seededRandom(8);
  const tally = { accepted: 0, refused: 0, profiles: 0 };
  let slowest = { ms: 0, name: '' };
  for (let sent = 0; sent < MESSAGES; tally.profiles += 1) {
    const dir = mkdtempSync(join(tmpdir(), 'afterword-messages-'));
    const core = await openTestCore({ dir, now });
    const ids: string[] = [];
    const end = Math.min(MESSAGES, sent + MESSAGES_PER_PROFILE);
    for (; sent < end; sent += 1) {
      // A change is what writes, so half of them are.
      const name = random() < 0.5 ? 'change:add-application' : (pick(names, random) ?? 'board:read');
      const message = messageFor(name, ids, random);
      const from = busyMs();
      const reply = await answer(name, message, core.answering);
      const ms = busyMs() - from;
      if (ms > slowest.ms) slowest = { ms, name };
      if (reply.ok) tally.accepted += 1;
      else tally.refused += 1;
      const made = reply.ok ? (reply.value as { applicationId?: string | null } | null) : null;
      if (typeof made?.applicationId === 'string' && ids.length < 50) ids.push(made.applicationId);
    }
    await checkProfile(core);
    await core.close(0);
    rmSync(dir, { recursive: true, force: true });
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  console.log(
    `${MESSAGES} messages: ${tally.accepted} accepted, ${tally.refused} refused, 0 crashes, ` +
      `0 unreadable; slowest ${slowest.ms.toFixed(0)} ms (${slowest.name})`,
  );
  expect(tally.accepted).toBeGreaterThan(MESSAGES / 50);
  expect(slowest.ms, slowest.name).toBeLessThan(LONGEST_MS);
}, 14_400_000);
