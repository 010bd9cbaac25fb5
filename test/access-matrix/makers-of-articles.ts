import { Files } from '#platform/files';
import { articleOf, zipOf } from '../acceptance/support/a-folder.ts';
import type { Maker } from './makers.ts';
import { done, thing, type Stage } from './stage.ts';
import { json } from './voice.ts';

const open = (stage: Stage, more: object = {}) => done(stage, 'POST', '/articles', { kind: 'how-to', language: 'en', title: `Article ${stage.word()}`, body: 'Write it down.', ...more });

/** Goes one step with the English text of an article; answers the version it then has. */
const step = async (stage: Stage, id: string, verb: string, version: number): Promise<number> => (await done(stage, 'POST', `/articles/${id}/editions/en/${verb}`, {}, stage.cast.admin.way, version)).version!;

async function published(stage: Stage, more: object = {}) {
  const article = await open(stage, more);
  const version = await step(stage, article.id, 'approve', await step(stage, article.id, 'submit', 1));
  return { id: article.id, version };
}

const draftArticle: Maker = async (stage) => thing(await open(stage));
const articleInReview: Maker = async (stage) => {
  const { id } = await open(stage);
  return thing({ id, version: await step(stage, id, 'submit', 1) });
};
/** Its version is that of its text. */
const article: Maker = async (stage) => thing(await published(stage));
/** The same; its version is that of the article itself. */
const articleInUse: Maker = async (stage) => thing(await done(stage, 'GET', `/articles/${(await published(stage)).id}`));
/** For administrators alone. */
const closedArticle: Maker = async (stage) => {
  const [role] = await stage.company.database.rows<{ id: string }>(`select id from identity.roles where code = 'administrator'`);
  return thing(await published(stage, { audienceRoleIds: [role!.id] }));
};

/** A published text shows one of its files, a draft names another; one more is there to be attached. */
const articleWithFile: Maker = async (stage) => {
  const upload = async (): Promise<string> => json<{ id: string }>(await stage.send(stage.cast.admin.way, 'POST', `/files?name=${stage.word()}.png`, { bytes: 'a picture' })).id;
  const [file, draft, again] = [await upload(), await upload(), await upload()];
  const { id } = await open(stage, { body: `![Shown](file:${file})` });
  for (const fileId of [file, draft]) await done(stage, 'POST', `/articles/${id}/files`, { fileId });
  await step(stage, id, 'approve', await step(stage, id, 'submit', 1));
  return thing({ id }, { file, draft, again });
};

const articleFeedback: Maker = async (stage, owner) => {
  const { id } = await published(stage);
  return thing(await done(stage, 'POST', `/articles/${id}/feedback`, { language: 'en', kind: 'question', text: stage.word() }, owner.way));
};

const question: Maker = async (stage, owner) => thing(await done(stage, 'POST', '/questions', { text: stage.word() }, owner.way));

const searchMiss: Maker = async (stage) => {
  const text = `insert into knowledge.search_misses (id, words, asked, times, first_at, last_at) values (gen_random_uuid(), $1, $1, 1, $2, $2) returning id`;
  return thing((await stage.company.database.rows<{ id: string }>(text, [stage.word(), stage.company.clock.now()]))[0]!);
};

/** A packed folder of the administrator. */
const folderZip: Maker = async (stage) => {
  const zip = await zipOf({ [`${stage.word().toLowerCase()}.en.md`]: articleOf('Written in a folder', 'Write it down.') });
  const { userId } = stage.company.admin;
  return thing(await stage.company.app.get(Files).write({ name: 'folder.zip', mediaType: 'application/zip', ownerId: userId, holds: null }, (async function* () { yield zip; })()));
};
const folderImport: Maker = async (stage, owner) => thing(await done(stage, 'POST', '/knowledge-folder/rehearsals', { fileId: (await folderZip(stage, owner, false)).id }));

export const articleMakers: Readonly<Record<string, Maker>> = { draftArticle, articleInReview, article, articleInUse, closedArticle, articleWithFile, articleFeedback, question, searchMiss, folderZip, folderImport };
