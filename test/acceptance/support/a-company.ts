import type { Type } from '@nestjs/common';
import supertest from 'supertest';
import { FoundOutcomes } from '#crm/activities';
import { FoundSales } from '#crm/deals';
import { FoundCompany } from '#crm/identity';
import { Actors, systemActor } from '#platform/access';
import { Commands } from '#platform/bus';
import { DailyRound } from '#platform/daily';
import { buildMessage } from '#platform/fields';
import { openApiDocument, prefix } from '#platform/http';
import { openMachinery } from '#platform/process';
import type { Configuration } from '#platform/settings';
import { aDatabase, migrationsFolder, TestClock, type TestDatabase } from '#platform/testing';
import { createApi } from '../../../apps/api/create-api.ts';
import { ContractRecorder } from './contract-recorder.ts';
import { deliveriesOf } from './deliveries-of.ts';
import { hire, password, type Employment } from './hire.ts';
import { jobsOf } from './jobs-of.ts';
import { mailsOf, type Tried } from './mails-of.ts';

export type Agent = ReturnType<typeof supertest.agent>;
/** A signed-in colleague: call it as supertest, and know who it is. */
export type Colleague = Agent & { readonly userId: string; readonly email: string; readonly teamId: string | null; readonly positionId: string | null };
export type App = Awaited<ReturnType<typeof createApi>>;

export interface Company {
  readonly app: App;
  readonly clock: TestClock;
  readonly database: TestDatabase;
  /** Where the API answers, such as `http://127.0.0.1:43123/api/v1`; agents already start there. */
  readonly api: string;
  readonly admin: Colleague;
  /** Somebody who is not signed in. */
  anybody(): Agent;
  /** A new colleague with a role, and a team and position made where they are new. */
  signedIn(employment: Employment): Promise<Colleague>;
  /** Hands every waiting delivery to its subscriber, also those that follow from them. Answers how many there were. */
  deliverAll(): Promise<number>;
  /** Sends every waiting letter once, as a worker would; one that does not leave waits on. */
  sendMails(): Promise<Tried[]>;
  /** Runs every waiting job to its end, as a worker would. Answers how many there were. */
  runJobs(): Promise<number>;
  /** Does what is due today, as a worker would once a day. Answers what was done. */
  doDaily(): Promise<string[]>;
  /** Another API process on the same database, as the administrator sees it. */
  another(): Promise<{ readonly app: Company['app']; readonly admin: Agent; anybody(): Agent; close(): Promise<void> }>;
  close(): Promise<void>;
}

const adminEmail = 'admin@example.com';

/**
 * The whole product in this process, on a database of its own; with modules that only the story has. Whatever its API answers is
 * held against the OpenAPI document: a breach fails the story when the company closes.
 */
export const aCompany = (...modules: Type[]): Promise<Company> => aCompanyWith({}, ...modules);

/** The same, set up otherwise. */
export async function aCompanyWith(settings: Partial<Configuration>, ...modules: Type[]): Promise<Company> {
  return aCompanyOn(await aDatabase(), settings, ...modules);
}

/** The same, on a database that was made otherwise. */
export async function aCompanyOn(bare: TestDatabase, settings: Partial<Configuration> = {}, ...modules: Type[]): Promise<Company> {
  return companyOn({ bare, clock: new TestClock() }, settings, ...modules);
}

interface Ground {
  readonly bare: TestDatabase;
  readonly clock: TestClock;
  /** The cookie of the administrator's session, where the company was founded before. */
  readonly adminCookie?: string;
}

/** The product on a database, at a time. */
export async function companyOn({ bare, clock, adminCookie }: Ground, settings: Partial<Configuration>, ...modules: Type[]): Promise<Company> {
  const usual = { port: 0, host: '127.0.0.1', publicUrl: 'http://127.0.0.1', trustedProxies: [], smtpUrl: null, mailFrom: 'Holdfast <crm@example.com>', secret: 'a secret of the tests', formerSecrets: [], auditHeads: null, adminEmail, adminPassword: password, logLevel: 'silent', demo: false, rateFactor: 1000, outboundNetworks: [] };
  const configuration = { ...usual, databaseUrl: bare.loginUrl, migrateDatabaseUrl: bare.ownerUrl, ...settings };
  const app = await createApi(await openMachinery(configuration, migrationsFolder, 'sends', clock), undefined, modules);
  const database = knownAtOnce(bare, () => app.get(Actors).forget());
  if (adminCookie === undefined) await found(app, database);
  await app.listen(0, '127.0.0.1');
  const api = `${(await app.getUrl()).replace('[::1]', '127.0.0.1')}${prefix}`;
  const recorder = new ContractRecorder(openApiDocument(app));
  const anybody = (): Agent => supertest.agent(api).use(recorder.watch) as unknown as Agent;
  const arrive = async (email: string, agent = anybody(), cookie?: string): Promise<Colleague> => {
    if (cookie === undefined) await agent.post('/auth/login').send({ email, password }).expect((answer) => { if (!answer.ok) throw new Error(`${email} cannot sign in: ${answer.text}`); });
    else agent.set('cookie', cookie);
    const [user] = await database.rows<{ userId: string; positionId: string | null; teamId: string | null }>(`select id as "userId", position_id as "positionId", team_ids[1] as "teamId" from identity.users where email = $1`, [email]);
    return Object.assign(agent, { ...user!, email });
  };
  return {
    app, clock, database, api, anybody,
    admin: await arrive(adminEmail, anybody(), adminCookie),
    signedIn: async (employment) => arrive(await hire(database, clock, employment)),
    deliverAll: deliveriesOf(app, database),
    sendMails: mailsOf(app, database),
    runJobs: jobsOf(app),
    doDaily: () => app.get(DailyRound).go((_, error) => { throw error; }),
    async another() {
      const beside = await createApi(await openMachinery(configuration, migrationsFolder, 'sends', clock));
      await beside.listen(0, '127.0.0.1');
      const address = `${(await beside.getUrl()).replace('[::1]', '127.0.0.1')}${prefix}`;
      const stranger = (): Agent => supertest.agent(address) as unknown as Agent;
      return { app: beside, admin: await arrive(adminEmail, stranger()), anybody: stranger, close: () => beside.close() };
    },
    async close() {
      await app.close();
      await database.drop();
      recorder.requireNoBreach();
    },
  };
}

/** What a story writes past the product is known to its process at once, as what the product itself commits is. */
const knownAtOnce = (database: TestDatabase, forget: () => void): TestDatabase => ({
  ...database,
  rows: async (text, values) => {
    const rows = await database.rows<never>(text, values);
    forget();
    return rows;
  },
});

async function found(app: App, database: TestDatabase): Promise<void> {
  await app.get(Commands).sendAs(systemActor('start', []), buildMessage(FoundCompany, { email: adminEmail, password }));
  await app.get(Commands).sendAs(systemActor('start', []), buildMessage(FoundSales, {}));
  await app.get(Commands).sendAs(systemActor('start', []), buildMessage(FoundOutcomes, {}));
  // The stories read thousands in an hour that does not pass; the one of the brake sets norms of its own.
  await database.rows('update identity.roles set read_norm = 1000000');
}
