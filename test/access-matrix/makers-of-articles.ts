import type { Maker } from './makers.ts';
import { done, thing, type Stage } from './stage.ts';

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

export const articleMakers: Readonly<Record<string, Maker>> = { draftArticle, articleInReview, article, articleInUse, closedArticle };
