import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openApiDocument } from '#platform/http';
import { LiveFeed } from '#platform/live';
import { makers } from '../access-matrix/makers.ts';
import { matrix, operationOf } from '../access-matrix/matrix.ts';
import type { Persona } from '../access-matrix/notation.ts';
import { openStage } from '../access-matrix/open-stage.ts';
import { seed } from '../access-matrix/sample.ts';
import type { Stage } from '../access-matrix/stage.ts';
import { json, type WayIn } from '../access-matrix/voice.ts';
import { canary, isAsking, liveAlone, liveHidden, namesTheAsking, Questions, type Seen } from '../access-matrix/worlds.ts';
import { openStream } from './support/open-stream.ts';
import { strength } from './support/strength.ts';

/** To whom nothing of the stranger's is open. */
const allBlind = ['anonym', 'none', 'mate', 'superior', 'deputy', 'key', 'left'] as const satisfies readonly Persona[];
/** All of them in a proof; otherwise the seller and another one each day. */
const blind: readonly Persona[] = ['seller', ...(strength(1, 0) === 1 ? allBlind : [allBlind[seed % allBlind.length]!])];
/** To whom every record is open, but nothing that is a colleague's own. They read the audit, where what the other world did stands. */
const seeing = ['auditor', 'admin'] as const satisfies readonly Persona[];

/** Where two answers part. */
function around(one: string, other: string): string {
  const at = Math.max(0, [...one].findIndex((letter, index) => letter !== other[index]) - 60);
  return `…${one.slice(at, at + 160)}… → …${other.slice(at, at + 160)}…`;
}

describe(`two worlds that differ only in what somebody may not see (HOLDFAST_MATRIX_SEED=${seed})`, () => {
  let stage: Stage;
  let questions: Questions;
  let seen: Seen;
  const logged: string[] = [];
  const written = fs.write.bind(fs) as (...given: unknown[]) => void;
  beforeAll(async () => {
    jest.spyOn(fs, 'write').mockImplementation(((fd: number, text: unknown, ...rest: unknown[]) => {
      if (fd !== 1) return written(fd, text, ...rest);
      logged.push(String(text));
      (rest.at(-1) as (error: null, bytes: number) => void)(null, Buffer.byteLength(String(text)));
    }) as never);
    stage = await openStage({ logLevel: 'info' });
    const { seller } = stage.cast;
    seen = { firm: (await makers['organization']!(stage, seller, false)).id, person: (await makers['person']!(stage, seller, false)).id };
    questions = new Questions(stage, seen);
    await questions.prepare();
    await liveHidden(stage, seen, 'first');
  }, 300_000);
  afterAll(async () => {
    await stage.company.close();
    jest.restoreAllMocks();
  });

  const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] => [...after].filter(([question, answer]) => before.get(question) !== answer).map(([question, answer]) => `${question}: ${around(before.get(question) ?? '', answer)}`);
  const askAll = async (each: readonly Persona[], skip: readonly string[] = []): Promise<Map<string, string>> => {
    const all = new Map<string, string>();
    for (const persona of each) for (const [at, way] of stage.cast.ways[persona].entries()) for (const [question, answer] of await questions.askedBy(persona, way, skip)) all.set(`${persona} ${at} · ${question}`, answer);
    return all;
  };
  const fileOf = async (way: WayIn, kind: string): Promise<string> => {
    const { id } = json<{ id: string }>(await stage.send(way, 'POST', '/exports', { body: { kind } }));
    await stage.company.runJobs();
    const job = json<{ result: { fileId: string } }>(await stage.send(way, 'GET', `/jobs/${id}`));
    return (await stage.send(way, 'GET', `/files/${job.result.fileId}/content`)).text;
  };

  it('are asked everything that can be asked', () => {
    const operations = Object.values(openApiDocument(stage.company.app).paths).flatMap((methods) => Object.entries(methods as Record<string, { operationId: string }>).filter(([method]) => method === 'get').map(([, { operationId }]) => operationId));
    const asked = new Set(Object.entries(matrix).filter(([, row]) => isAsking(row)).map(([name]) => operationOf(name)));

    expect(operations.filter((each) => !asked.has(each))).toEqual([]);
    expect(Object.keys(namesTheAsking).filter((each) => !operations.includes(each))).toEqual([]);
  });

  it('answer the same, byte for byte, and no hidden word is in any answer, stream, file or log', async () => {
    const { superior, seller } = { superior: stage.cast.ways.superior[0]!, seller: stage.cast.ways.seller[0]! };
    const heard: string[] = [];
    let isHeard = (): void => undefined;
    const stopFollowing = await stage.company.app.get(LiveFeed).follow({ userId: stage.cast.seller.userId, hear: ({ userId, topic }) => { heard.push(userId); if (topic === 'notice') isHeard(); }, end: () => undefined });
    const stream = await openStream(stage.company, seller['cookie']!);
    const kinds = ['person', 'organization', 'deal', 'activity', 'promise'];
    const files = async (): Promise<string[]> => { const all: string[] = []; for (const kind of kinds) all.push(await fileOf(superior, kind)); return all; };
    const exported = await files();
    await askAll(blind);
    const before = await askAll(blind);
    const streamed = stream.text;

    await liveHidden(stage, seen, 'second');
    await stage.company.deliverAll();
    await stage.company.database.rows(`update contacts.persons set display_name = display_name || ' ${canary}' where owner_id = $1 and deleted_at is null`, [stage.cast.stranger.userId]);
    const after = await askAll(blind);
    stream.close();
    const ended = new Promise<void>((resolve) => { isHeard = resolve; });
    await makers['notice']!(stage, stage.cast.seller, false);
    await ended;
    stopFollowing();
    const exportedAgain = await files();

    expect(differing(before, after)).toEqual([]);
    expect([...after].filter(([, answer]) => answer.startsWith('[5'))).toEqual([]);
    expect(exportedAgain).toEqual(exported);
    expect(stream.text.replaceAll(streamed, '').replaceAll(/^:.*\n?|\s/gmu, '')).toBe('');
    const told = [...before, ...after].map((pair) => pair.join(' ')).concat(exported, exportedAgain, stream.text);
    expect(told.filter((text) => text.replaceAll(/[?&]q=zzcanary/gu, '').includes(canary)).map((text) => text.slice(0, 300))).toEqual([]);
    expect(new Set(heard)).toEqual(new Set([stage.cast.seller.userId]));
    expect(after.size).toBeGreaterThan(150 * blind.length);
  }, 300_000);

  it('answer the same to whoever sees every record, where they differ in what is a colleague’s own', async () => {
    const skip = ['listAuditEvents', 'getAuditChain', 'verifyAudit', 'listExports'];
    await askAll(seeing, skip);
    const before = await askAll(seeing, skip);

    await liveAlone(stage, stage.cast.stranger, (what) => `${canary} alone ${what}`);
    const after = await askAll(seeing, skip);

    expect(differing(before, after)).toEqual([]);
    expect([...after].filter(([, answer]) => answer.includes(`${canary} alone`)).map(([question]) => question)).toEqual([]);
  }, 300_000);

  it('write no hidden word into the log', async () => {
    await new Promise<void>((resolve) => { setImmediate(resolve); });

    expect(logged.join('')).toContain('"route":"/api/v1/persons"');
    expect(logged.join('')).not.toContain(canary);
  });
});
