import { fillRelationships, goals, type RelationshipSize } from '../population/fill-relationships.ts';
import { freshDatabase } from '../population/fresh-database.ts';
import { hireStaff, salespersonEmail } from '../population/staff.ts';
import { ServerProcess } from '../servers/server-process.ts';
import { signIn } from '../servers/sign-in.ts';
import { table } from './report.ts';

/** p95 of a path of up to three hops, at the largest size. */
const allowedMs = 300;
const password = 'correct-horse-battery';

interface Answer { readonly paths: readonly { readonly people: readonly unknown[] }[]; readonly isCut: boolean }

/** What a path costs while everything around grows: a tenth, a third and all of it. Nothing else is asked meanwhile; each goal once. */
export async function pathsCost(persons: number, activities: number, asked: number): Promise<string> {
  const lines: string[][] = [];
  for (const part of [0.1, 1 / 3, 1]) {
    const size: RelationshipSize = { persons: Math.round(persons * part), organizations: Math.round((persons * part) / 5), activities: Math.round(activities * part) };
    const databaseUrl = await freshDatabase();
    const product = await ServerProcess.start('dist/apps/api/main.js', { DATABASE_URL: databaseUrl, ADMIN_EMAIL: 'admin@bench.example', ADMIN_PASSWORD: password });
    await hireStaff(databaseUrl);
    const start = Date.now();
    await fillRelationships(databaseUrl, size);
    console.log(`${size.persons} persons, ${size.organizations} organizations, ${size.activities} activities filled in ${((Date.now() - start) / 1000).toFixed(0)} s`);
    const places = await goals(databaseUrl, asked);
    for (const [reader, email] of [['administrator', 'admin@bench.example'], ['salesperson', salespersonEmail]] as const) {
      const cookie = await signIn(product.url, email, password);
      const { times, answers } = await ask(product.url, cookie, places);
      const hops = answers.flatMap(({ paths }) => (paths[0] ? [Math.max(...paths.map(({ people }) => people.length))] : []));
      const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
      lines.push([reader, String(size.persons), at(0.5).toFixed(0), `${at(0.95).toFixed(0)} ${at(0.95) <= allowedMs ? '✓' : '✗'}`, at(1).toFixed(0), `${((100 * hops.length) / answers.length).toFixed(0)} %`, `${((100 * hops.filter((each) => each === 3).length) / answers.length).toFixed(0)} %`, `${((100 * answers.filter(({ isCut }) => isCut).length) / answers.length).toFixed(0)} %`]);
    }
    await product.stop();
  }
  return table([['', 'persons', 'p50 ms', `p95 ms, at most ${allowedMs}`, 'longest', 'found', 'three hops', 'cut'], ...lines]);
}

async function ask(url: string, cookie: string, places: readonly string[]): Promise<{ times: number[]; answers: Answer[] }> {
  const [times, answers]: [number[], Answer[]] = [[], []];
  for (const [index, place] of [...places.slice(0, 20), ...places].entries()) {
    const start = performance.now();
    const answer = await fetch(`${url}/api/v1/paths/organizations/${place}`, { headers: { cookie } });
    const took = performance.now() - start;
    if (!answer.ok && answer.status !== 404) throw new Error(`A path answered ${answer.status}: ${await answer.text()}`);
    // The first ones warm up; what the reader may not see is no path.
    const body = await answer.text();
    if (index < 20 || !answer.ok) continue;
    times.push(took);
    answers.push(JSON.parse(body) as Answer);
  }
  return { times: times.sort((one, other) => one - other), answers };
}
