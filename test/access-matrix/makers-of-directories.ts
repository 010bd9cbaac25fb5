import type { Maker } from './makers.ts';
import { done, thing, type Stage } from './stage.ts';

/** What belongs to nobody, made by the administrator. */
const made = (path: string, body: (stage: Stage, word: string) => object): Maker => async (stage) => thing(await done(stage, 'POST', path, body(stage, stage.word())));

/** Commands of catalogues answer only an id. */
const user = (more: object = {}): Maker => made('/users', (_, word) => ({ email: `${word}@example.com`, givenName: 'A', familyName: word, password: 'nine-blue-lanterns', ...more }));

const suspendedUser: Maker = async (stage, owner, deleted) => {
  const { id } = await user()(stage, owner, deleted);
  return thing(await done(stage, 'POST', `/users/${id}/suspend`, undefined, stage.cast.admin.way, 1));
};

const closedUser: Maker = async (stage, owner, deleted) => {
  const { id, version } = await suspendedUser(stage, owner, deleted);
  return thing(await done(stage, 'POST', `/users/${id}/close`, undefined, stage.cast.admin.way, version));
};

const invitedUser: Maker = async (stage) => {
  const sent = await done(stage, 'POST', '/users/invitations', { email: `${stage.word()}@example.com`, givenName: 'New', familyName: 'Comer' });
  return thing({ id: String(sent['userId']) }, { token: /#([\w-]{43})/u.exec(String(sent['link']))![1]! });
};

const forgetfulUser: Maker = async (stage, owner, deleted) => {
  const { id } = await user()(stage, owner, deleted);
  const sent = await done(stage, 'POST', `/users/${id}/password-reset`);
  return thing({ id }, { token: /#([\w-]{43})/u.exec(String(sent['link']))![1]! });
};

const readingNorm: Maker = async ({ company }) => thing((await company.database.rows<{ id: string; version: number }>('select id, version from identity.reading_norm'))[0]!);

const mail: Maker = async ({ company, word }) => {
  const [row] = await company.database.rows<{ id: string }>(`insert into platform.mails (id, kind, recipient, locale, about, state, posted_at) values (gen_random_uuid(), 'identity.invitation', $1, 'en', '', 'failed', now()) returning id`, [`${word()}@example.com`]);
  return thing(row!);
};

const pipeline: Maker = async (stage) => {
  const answer = await done(stage, 'POST', '/pipelines', { name: stage.word(), stages: [{ name: 'First', type: 'open', probability: 10 }, { name: 'Second', type: 'open', probability: 20 }, { name: 'Won', type: 'won' }, { name: 'Lost', type: 'lost' }] });
  return thing(answer, { stage: (answer['stages'] as { id: string }[])[1]!.id });
};

export const directoryMakers: Readonly<Record<string, Maker>> = {
  user: user(), suspendedUser, closedUser, invitedUser, forgetfulUser, mail, pipeline, readingNorm,
  team: made('/teams', (_, name) => ({ name })),
  position: made('/positions', (_, name) => ({ name })),
  role: made('/roles', (_, name) => ({ name, permissions: [] })),
  tag: made('/tags', (_, name) => ({ name })),
  tier: made('/tiers', (_, word) => ({ code: word, name: word, rank: 1 })),
  businessLine: made('/business-lines', (_, name) => ({ name })),
  territory: made('/territories', (_, name) => ({ name })),
  lossReason: made('/loss-reasons', (_, word) => ({ code: word, name: word, category: 'other', kinds: ['lost'] })),
  product: made('/products', (_, word) => ({ sku: word, name: word })),
  competitor: made('/competitors', (_, name) => ({ name })),
  outcome: made('/activity-outcomes', (_, word) => ({ code: word, name: word, appliesTo: ['call'] })),
};
