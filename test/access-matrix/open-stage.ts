import { aCompanyWith, type Company } from '../acceptance/support/a-company.ts';
import { hire } from '../acceptance/support/hire.ts';
import { theCast } from './cast.ts';
import { done, knownIds, type Stage } from './stage.ts';
import { sender } from './voice.ts';

/** A company with its whole cast, and what its requests name. */
export async function openStage(settings: Parameters<typeof aCompanyWith>[0] = {}): Promise<Stage> {
  const company = await aCompanyWith(settings);
  return setUp(company).catch(async (error: unknown) => {
    await company.close();
    throw error;
  });
}

async function setUp(company: Company): Promise<Stage> {
  const send = sender(company);
  let words = 0;
  const word = (): string => `word-${++words}`;
  const cast = await theCast(company, send);
  const empty = { company, send, cast, word };
  const known = await knownIds(empty);
  const open: Stage = { ...empty, known };
  const id = async (path: string, body: object): Promise<string> => (await done(open, 'POST', path, body)).id;
  const user = async (name: string): Promise<{ id: string; email: string }> => {
    const email = await hire(company.database, company.clock, { role: 'salesperson', name });
    return (await company.database.rows<{ id: string; email: string }>('select id, email from identity.users where email = $1', [email]))[0]!;
  };
  await done(open, 'PUT', '/currencies/USD', { decimals: 2 });
  const gone = await user('Gone');
  await company.database.rows(`update identity.users set status = 'suspended' where id = $1`, [gone.id]);
  return {
    ...open,
    known: {
      ...known, gone: gone.email, stillHere: (await user('Still here')).email, standIn: (await user('Stand in')).id,
      shareTeam: await id('/teams', { name: 'Nobody is in it' }), tag: await id('/tags', { name: 'A tag' }), line: await id('/business-lines', { name: 'A line' }), competitor: await id('/competitors', { name: 'A competitor' }),
      today: company.clock.now().toISOString().slice(0, 10), soon: new Date(company.clock.now().getTime() + 9 * 86_400_000).toISOString(),
    },
  };
}
