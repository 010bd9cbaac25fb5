import { aCopyOf } from '#platform/testing';
import { companyOn, type Company } from '../acceptance/support/a-company.ts';
import type { Member } from './cast.ts';
import { liveHidden, tellOfHidden, type Hidden } from './hidden-life.ts';
import { aCourse } from './hidden-knowledge.ts';
import { makers } from './makers.ts';
import { openStage } from './open-stage.ts';
import { done, type Stage } from './stage.ts';
import { swapped } from './swap.ts';
import { liveVeiled, markedPairs, marks, wearVeil, type Veiled } from './veil.ts';
import { sender } from './voice.ts';
import { Standing, type Seen } from './worlds.ts';

/** The word of the hidden life of both worlds, and the one of what is lived in the other alone. */
export const rounds = [marks[0].word, 'second'] as const;

export interface Worlds {
  readonly one: Stage;
  readonly other: Stage;
  readonly standing: Standing;
  /** What the seller sees and the stranger lives beside. */
  readonly seen: Seen;
  readonly hidden: Hidden;
  readonly veiled: Veiled;
  /** What the veiled one sees of his mate. */
  readonly behind: readonly Seen[];
  /** A further world, as the first is; there are two of them. */
  another(): Promise<Stage>;
  close(): Promise<void>;
}

/**
 * One company is lived, its database cloned: ids, versions, clock, sessions, cursors are then the same. In the other one hidden words and figures are exchanged for each other.
 */
export async function twoWorlds(): Promise<Worlds> {
  const draft = await openStage({ logLevel: 'silent' });
  return livedTwice(draft).catch(async (error: unknown) => {
    await draft.company.close();
    throw error;
  });
}

/** A process of everybody, of which a step names an article that is not meant for all. */
async function naming(stage: Stage, articleId: string): Promise<string> {
  const { id, version } = await done(stage, 'POST', '/processes', { name: 'Open process', steps: [{ name: 'Open step', work: 'Call.', roleIds: [stage.known['salesperson']], screen: 'today', articleId }] });
  await done(stage, 'POST', `/processes/${id}/publish`, { changeNote: 'First' }, stage.cast.admin.way, version);
  return id;
}

async function livedTwice(draft: Stage): Promise<Worlds> {
  const { database, clock } = draft.company;
  const adminCookie = draft.cast.admin.way['cookie']!;
  const seller: Member = draft.cast.seller;
  const seen: Record<string, string> = { firm: (await makers['organization']!(draft, seller, false)).id, person: (await makers['person']!(draft, seller, false)).id, course: await aCourse(draft, 'Open course'), otherCourse: await aCourse(draft, 'Other open course') };
  const standing = new Standing(draft);
  await standing.prepare();
  const veiled = await wearVeil(draft);
  const behind: Seen[] = [];
  for (const [at, each] of [marks[0], marks[1], marks[0]].entries()) behind.push(await liveVeiled(draft, veiled, each, `number ${at + 1}`));
  const hidden = await liveHidden(draft, seen, rounds[0]);
  seen['process'] = await naming(draft, hidden.closed);
  // Whom the seller sees works where he does not see: the history of it names no firm.
  const { version } = await done(draft, 'GET', `/persons/${seen.person}`);
  await done(draft, 'POST', `/persons/${seen.person}/employments`, { organizationId: hidden.firm, jobTitle: 'Adviser', isPrimary: false }, draft.cast.admin.way, version);
  await done(draft, 'POST', '/relations', { kind: 'parent', fromId: hidden.firm, toId: seen.firm });
  await tellOfHidden(draft, veiled.member, behind[0]!['deal']!, marks[0].word);
  await draft.company.runJobs();
  await draft.company.deliverAll();
  await draft.company.app.close();
  const opened: Company[] = [];
  const open = async (on: Company['database']): Promise<Stage> => {
    const company = await companyOn({ bare: on, clock, adminCookie }, { logLevel: 'info' });
    opened.push(company);
    let words = 10_000;
    return { ...draft, company, send: sender(company), word: () => `word-${++words}` };
  };
  const copies = [await aCopyOf(database), await aCopyOf(database), await aCopyOf(database)] as const;
  await swapped(copies[0], markedPairs);
  let taken = 0;
  const [one, other] = [await open(database), await open(copies[0])];
  return {
    one, other, standing, seen, hidden, veiled, behind,
    another: () => open(copies[++taken]!),
    close: async () => {
      for (const company of opened) await company.close();
      for (const copy of copies.slice(taken + 1)) await copy.drop();
    },
  };
}
