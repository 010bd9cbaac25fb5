import { done, type Stage } from './stage.ts';
import { marks } from './veil.ts';
import { json, type WayIn } from './voice.ts';
import { canary } from './worlds.ts';

const rows = ['First name,Last name,E-mail,Phone,Job title', ...marks.flatMap(({ word, phone }) => [`Ada,Lovelace,${canary}-${word}@example.com,,Buyer`, `Grace,Hopper,${word}-person@${word}.example,${phone},Buyer`]), `Alan,${canary} family,${canary}-second@example.com,,Buyer`].join('\r\n');

/** What the rehearsal of an import says of rows that name hidden people by their e-mail, phone and name: whether it would change one or add one. */
export async function rehearsalBy(stage: Stage, way: WayIn): Promise<string> {
  const file = json<{ id: string }>(await stage.send(way, 'POST', '/files?name=people.csv', { bytes: rows }));
  const opened = await done(stage, 'POST', '/imports', { fileId: file.id }, way);
  await done(stage, 'PATCH', `/imports/${opened.id}`, { rule: 'overwrite' }, way, opened.version);
  await done(stage, 'POST', `/imports/${opened.id}/check`, {}, way);
  await stage.company.runJobs();
  const { rows: counted, created, updated, skipped, rejected } = json<Record<string, unknown>>(await stage.send(way, 'GET', `/imports/${opened.id}`));
  const told = json<{ items: Record<string, unknown>[] }>(await stage.send(way, 'GET', `/imports/${opened.id}/rows?limit=200`)).items;
  return JSON.stringify([{ rows: counted, created, updated, skipped, rejected }, told]);
}
