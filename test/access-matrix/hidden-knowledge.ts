import { newId } from '#platform/kernel';
import type { Member } from './cast.ts';
import { done, type Stage } from './stage.ts';
import { json } from './voice.ts';
import { canary } from './worlds.ts';

/** What somebody learned and what is written for others: the ids that no answer may tell. */
export interface HiddenKnowledge { readonly closed: string; readonly draft: string; readonly feedback: string; readonly enrollment: string; readonly attempt: string; readonly certificate: string; readonly run: string }

type Named = (what: string) => string;

/** Articles that are written, and one that is published for administrators alone, with what was said of it, asked in vain, and shown in it. */
async function writeForOthers(stage: Stage, stranger: Member, named: Named): Promise<Pick<HiddenKnowledge, 'closed' | 'draft' | 'feedback'>> {
  const [role] = await stage.company.database.rows<{ id: string }>(`select id from identity.roles where code = 'administrator'`);
  const article = (more: object) => done(stage, 'POST', '/articles', { kind: 'how-to', language: 'en', title: named('article'), summary: named('summary'), body: named('passage'), tags: [named('tag').replaceAll(' ', '-')], ...more });
  const { id: closed } = await article({ audienceRoleIds: [role!.id] });
  const file = json<{ id: string }>(await stage.send(stage.cast.admin.way, 'POST', `/files?name=${encodeURIComponent(named('picture'))}.png`, { bytes: 'a picture' }));
  await done(stage, 'POST', `/articles/${closed}/files`, { fileId: file.id });
  let version = 1;
  for (const verb of ['submit', 'approve']) version = (await done(stage, 'POST', `/articles/${closed}/editions/en/${verb}`, {}, stage.cast.admin.way, version)).version!;
  const { id: feedback } = await done(stage, 'POST', `/articles/${closed}/feedback`, { language: 'en', kind: 'question', text: named('question') });
  await done(stage, 'POST', '/questions', { text: named('asked where nothing is written') }, stranger.way);
  await stage.send(stranger.way, 'GET', `/article-search?q=${encodeURIComponent(named('asked in vain'))}`);
  await stage.company.database.rows('insert into knowledge.search_misses (id, words, asked, times, first_at, last_at) values (gen_random_uuid(), $1, $1, 1, $2, $2) on conflict do nothing', [named('missed'), stage.company.clock.now()]);
  await done(stage, 'POST', '/processes', { name: named('process'), purpose: named('purpose'), steps: [{ name: named('step'), work: named('work'), articleId: closed }] });
  return { closed, draft: (await article({})).id, feedback };
}

/** A published course that is not open to everybody. Whoever sees results knows which courses there are: what is hidden is who takes it, and how. */
export async function aCourse(stage: Stage, title: string): Promise<string> {
  const { id, version } = await done(stage, 'POST', '/courses', { title });
  const lessons = [
    { id: newId(), kind: 'text', title: 'Read', minutes: 1, body: 'Listen.' },
    { id: newId(), kind: 'practice', title: 'Do', minutes: 1, organizationName: 'Practice', personName: 'Petra', tasks: [{ id: newId(), deed: 'log-activity', text: 'Call' }] },
    { id: newId(), kind: 'quiz', title: 'Answer', minutes: 1, questions: [{ id: newId(), kind: 'single', text: 'Why?', points: 1, explanation: '', options: ['Because', 'Why not'], right: 0 }] },
  ];
  const changed = await done(stage, 'PATCH', `/courses/${id}`, { sections: [{ id: newId(), title: 'All', lessons }] }, stage.cast.admin.way, version);
  await done(stage, 'POST', `/courses/${id}/publish`, {}, stage.cast.admin.way, changed.version);
  return id;
}

/** All that somebody does with a course. */
async function learn(stage: Stage, stranger: Member, course: string, named: Named): Promise<Omit<HiddenKnowledge, 'closed' | 'draft' | 'feedback'>> {
  const { sections } = await done(stage, 'GET', `/courses/${course}`) as unknown as { readonly sections: readonly { readonly lessons: readonly { readonly id: string }[] }[] };
  const [text, practice, quiz] = sections.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  await done(stage, 'POST', `/courses/${course}/enrollments`, { userIds: [stranger.userId] });
  const one = async (table: string) => (await stage.company.database.rows<{ id: string }>(`select id from training.${table} where ${table === 'enrollments' ? 'course_id' : 'enrollment_id'} = $1`, [table === 'enrollments' ? course : enrollment]))[0]!.id;
  let enrollment = '';
  enrollment = await one('enrollments');
  await done(stage, 'POST', `/learning/enrollments/${enrollment}/start`, {}, stranger.way);
  await stage.send(stranger.way, 'POST', `/learning/enrollments/${enrollment}/lessons/${text}/finish`, { body: {} });
  await stage.send(stranger.way, 'POST', `/learning/enrollments/${enrollment}/lessons/${practice}/practice`, { body: {} });
  const { id: attempt } = await done(stage, 'POST', `/learning/enrollments/${enrollment}/lessons/${quiz}/attempts`, {}, stranger.way);
  const issued = `insert into training.certificates (id, number, user_id, holder_name, course_id, course_title, course_number, enrollment_id, issued_at, updated_at) select gen_random_uuid(), $1, $2, $3, $4, $5, 1, $6, $7, $7 returning id`;
  const [certificate] = await stage.company.database.rows<{ id: string }>(issued, [`HF-${stage.word().toUpperCase()}-${canary.toUpperCase()}`, stranger.userId, named('holder'), course, named('course'), enrollment, stage.company.clock.now()]);
  return { enrollment, attempt, certificate: certificate!.id, run: await one('practice_runs') };
}

/** What is written for others and what a colleague of another team learns. */
export async function liveKnowledge(stage: Stage, stranger: Member, course: string, named: Named): Promise<HiddenKnowledge> {
  return { ...(await writeForOthers(stage, stranger, named)), ...(await learn(stage, stranger, course, named)) };
}

/** Around a deal that is hidden: who works on it, against whom, and what is sold; where a firm sits, a pinned view and a request for a road. */
export async function liveDetails(stage: Stage, stranger: Member, { firm, deal, view }: Readonly<Record<'firm' | 'deal' | 'view', string>>, named: Named): Promise<void> {
  const change = async (path: string, read: string, body: object): Promise<void> => {
    const { version } = await done(stage, 'GET', read);
    await done(stage, 'PUT', path, body, stage.cast.admin.way, version);
  };
  await change(`/deals/${deal}/competitors`, `/deals/${deal}`, { competitors: [{ competitorId: stage.known['competitor'] }] });
  await change(`/deals/${deal}/team`, `/deals/${deal}`, { teamMembers: [{ userId: stranger.userId, role: named('part') }] });
  await change(`/deals/${deal}/line-items`, `/deals/${deal}`, { currency: 'EUR', lineItems: [{ description: named('line'), quantity: '1', unitPrice: '123456' }] });
  await change(`/organizations/${firm}/addresses`, `/organizations/${firm}`, { addresses: [{ type: 'visit', streetAddress: named('street'), addressLocality: named('city'), addressCountry: 'UA' }] });
  await done(stage, 'POST', `/saved-views/${view}/pin`, { isPinned: true }, stranger.way);
}
