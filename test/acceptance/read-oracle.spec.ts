import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordKinds } from '#platform/records';
import { seeded } from '../fixtures/seeded.ts';
import { Asked, type Credentials } from '../oracle/asked.ts';
import { kinds, Oracle, withoutOracle, type Asking, type Kind, type Seen } from '../oracle/oracle.ts';
import { RandomCompany, type Persona } from '../oracle/random-company.ts';
import { aCompany, type Company } from './support/a-company.ts';
import { strength } from './support/strength.ts';

/** Others each day; a failure names the seed, and `HOLDFAST_ORACLE_SEED` asks for it alone. */
const asked = process.env['HOLDFAST_ORACLE_SEED'];
const first = Math.floor(Date.now() / 86_400_000) * 1000;
const seeds = asked === undefined ? Array.from({ length: strength(60, 3) }, (_, at) => first + at) : [Number(asked)];
const equal = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** Each wall with the other one off: the product reads by its predicate alone, the oracle by row level security alone, and nothing is derived from anything. */
describe('what the product shows is what row level security alone shows', () => {
  let company: Company;
  let oracle: Oracle;
  let pipeline: { id: string; stage: string; won: string };
  let day: string;
  beforeAll(async () => {
    company = await aCompany();
    oracle = await Oracle.over(company.database);
    day = company.clock.now().toISOString().slice(0, 10);
    [pipeline] = await company.database.rows<typeof pipeline>(`select p.id, o.id as stage, w.id as won from deals.pipelines p join deals.stages o on o.pipeline_id = p.id and o.type = 'open' join deals.stages w on w.pipeline_id = p.id and w.type = 'won' order by o.position limit 1`) as [typeof pipeline];
  }, 120_000);
  afterAll(async () => {
    await (oracle as Oracle | undefined)?.close();
    await company.close();
  });

  /** Compares everything that one persona is shown; a fault names the seed, who asked, what, and which records. */
  class Comparison {
    readonly faults: string[] = [];
    compared = 0;
    shown = 0;

    constructor(private readonly seed: number) {}

    same(who: string, what: string, answer: readonly string[] | number, truth: readonly string[]): void {
      this.compared++;
      if (typeof answer === 'number') return answer === truth.length ? undefined : this.fault(who, what, `counts ${answer}, where ${truth.length} are seen`);
      this.shown += answer.length;
      if (!equal(answer, truth)) this.fault(who, what, `shows beyond ${JSON.stringify(answer.filter((id) => !truth.includes(id)))}, lacks ${JSON.stringify(truth.filter((id) => !answer.includes(id)))}`);
    }

    private fault(who: string, what: string, how: string): void { this.faults.push(`HOLDFAST_ORACLE_SEED=${this.seed} ${who} · ${what}: ${how}`); }
  }

  const truthOf = (persona: Persona, way: Asking['way'], practice: Asking['practice']): Promise<Seen> => oracle.seen({ persona: persona.id, day, way, practice, scopes: persona.scopes });
  const allLists = async (comparison: Comparison, who: string, credentials: Credentials, truth: Seen): Promise<void> => {
    const voice = new Asked(company, credentials);
    for (const [what, answer] of Object.entries(await voice.lists())) comparison.same(who, what, answer, truth[what.split(' · ')[0] as Kind]);
    for (const [kind, ids] of Object.entries(await voice.found())) comparison.same(who, `${kind} · search box`, ids, truth[kind as Kind]);
  };

  it.each(seeds)('in the company of seed %i', async (seed) => {
    const made = new RandomCompany(seed, day, pipeline);
    await made.settle(company.database);
    const dice = seeded(seed + 1);
    const comparison = new Comparison(seed);
    const open = (made.rows['deals.deals'] ?? []).filter((deal) => deal['status'] === 'open').map(({ id }) => String(id));
    const all: Readonly<Record<Kind, readonly string[]>> = await everything();
    for (const persona of made.personas) {
      const signedIn = { cookie: `holdfast_session=${persona.token}` };
      const voice = new Asked(company, signedIn);
      await allLists(comparison, persona.name, signedIn, await truthOf(persona, 'session', 'listed'));
      const opened = await truthOf(persona, 'session', 'opened');
      for (const kind of kinds.filter((each) => each !== 'deal-line')) for (const id of [dice.pick(all[kind]), dice.pick(all[kind])]) comparison.same(persona.name, `${kind} ${id} · by its address`, (await voice.opens(kind, id)) ? [id] : [], opened[kind].filter((each) => each === id));
      for (const id of opened.organization.slice(0, 3)) {
        const answer = await voice.timeline(id);
        if (answer) comparison.same(persona.name, `activity · timeline of the organization ${id}`, answer, await oracle.timeline({ persona: persona.id, day, way: 'session', practice: 'opened' }, id));
      }
      for (const kind of ['person', 'organization'] as const) for (const id of opened[kind].slice(0, 3)) {
        comparison.same(persona.name, `relation · of the ${kind} ${id}`, (await voice.relations(kind, id)) ?? [], await oracle.relations({ persona: persona.id, day, way: 'session', practice: 'opened' }, id));
      }
      const { deal: counted, 'demand-signal': demand } = await truthOf(persona, 'session', 'counted');
      const board = await voice.board(pipeline.id);
      comparison.same(persona.name, 'deal · count of the board', board.count, counted.filter((id) => open.includes(id)));
      comparison.same(persona.name, 'deal · cards of the board', board.cards, counted.filter((id) => open.includes(id)));
      const ledger = await voice.ledger();
      comparison.same(persona.name, 'deal · ledger', ledger.deals, counted);
      comparison.same(persona.name, 'demand-signal · ledger', ledger.demand, demand);
    }
    const [byKey, byJob] = [dice.pick(made.personas), dice.pick(made.personas)];
    await allLists(comparison, `a key of ${byKey.name}`, { authorization: `Bearer ${byKey.key}` }, await truthOf(byKey, 'key', 'listed'));
    const names = new Map((made.rows['contacts.persons'] ?? []).map((row) => [String(row['id']), String(row['display_name'])]));
    comparison.same(`a job of ${byJob.name}`, 'person · file', await new Asked(company, { cookie: `holdfast_session=${byJob.token}` }).file('person', 'displayName'), (await truthOf(byJob, 'job', 'listed')).person.map((id) => names.get(id)!).sort());

    expect(comparison.faults).toEqual([]);
    expect(comparison.shown).toBeGreaterThan(0);
  }, 120_000);

  it('is asked of every kind of record there is, but those that say why', () => {
    expect(recordKinds().map(({ kind }) => kind).sort()).toEqual([...kinds, ...Object.keys(withoutOracle)].sort());
  });

  async function everything(): Promise<Record<Kind, readonly string[]>> {
    const of = async (table: string) => (await company.database.rows<{ id: string }>(`select id from ${table} order by id`)).map(({ id }) => id);
    return { person: await of('contacts.persons'), organization: await of('contacts.organizations'), deal: await of('deals.deals'), 'demand-signal': await of('deals.demand_signals'), 'deal-line': [], activity: await of('activities.activities'), promise: await of('activities.promises') };
  }
});
