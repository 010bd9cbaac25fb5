import type { Maker } from './makers.ts';
import { done, idIn, thing, type Stage } from './stage.ts';

async function drafted(stage: Stage) {
  const [role] = await stage.company.database.rows<{ id: string }>(`select id from identity.roles where code = 'salesperson'`);
  return done(stage, 'POST', '/processes', { name: stage.word(), steps: [{ name: 'Call back', work: 'Within the hour.', roleIds: [role!.id] }] });
}

const draftProcess: Maker = async (stage) => thing(await drafted(stage));
const process: Maker = async (stage) => {
  const { id, version } = await drafted(stage);
  const published = await done(stage, 'POST', `/processes/${id}/publish`, { changeNote: 'First' }, stage.cast.admin.way, version);
  return thing(published, { version: idIn(await done(stage, 'GET', `/processes/${id}/versions`), 'items') });
};

export const processMakers: Readonly<Record<string, Maker>> = { draftProcess, process };
