import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCompany, type Agent, type Colleague, type Company } from './support/a-company.ts';
import { aCourse } from './support/a-course.ts';

const times = 6;

describe('the same thing asked for several times at once', () => {
  let company: Company;
  let trainer: Colleague;
  let seller: Colleague;
  beforeAll(async () => {
    company = await aCompany();
    trainer = await company.signedIn({ role: 'trainer', name: 'Trainer' });
    seller = await company.signedIn({ role: 'salesperson', name: 'Seller', team: 'Kyiv' });
  }, 120_000);
  afterAll(async () => { await company.close(); });

  /** How the same request was answered each time, in any order. */
  const atOnce = async (ask: () => ReturnType<Agent['post']>): Promise<string[]> => (await Promise.all(Array.from({ length: times }, () => ask()))).map(({ status, body }) => `${status}${status < 400 ? '' : ` ${(body as { code: string }).code}`}`).sort();
  const often = (once: string, again: string): string[] => [once, ...Array<string>(times - 1).fill(again)].sort();
  const again = (answer: string): string[] => Array<string>(times).fill(answer);

  it('enrolls somebody once, whoever presses the button how often', async () => {
    const [own, given] = [await aCourse(trainer, 'Own', {}, { isOpen: true }), await aCourse(trainer, 'Given')];

    expect(await atOnce(() => seller.post(`/learning/courses/${own.id}/enroll`))).toEqual(often('201', '409 training.enrolled-already'));
    const counts = await Promise.all(Array.from({ length: times }, async () => ((await trainer.post(`/courses/${given.id}/enrollments`).send({ isEverybody: true }).expect(200)).body as { count: number }).count));
    expect(counts.filter((count) => count > 0)).toHaveLength(1);
  });

  it('leads a role along one path, and asks for one certificate', async () => {
    const course = await aCourse(trainer, 'Led');
    const [role] = await company.database.rows<{ id: string }>(`select id from identity.roles where code = 'salesperson'`);

    expect(await atOnce(() => trainer.put(`/learning-paths/${role!.id}`).send({ steps: [{ courseId: course.id, days: 5 }] }))).toEqual(again('200'));
    expect(await atOnce(() => company.admin.put('/certificate-requirements/deals.close').send({ courseId: course.id, graceDays: 30 }))).toEqual(again('200'));
  });

  it('hears once that an article helped', async () => {
    const { id } = (await trainer.post('/articles').send({ kind: 'how-to', language: 'en', title: 'Calls', body: 'Listen.' }).expect(201)).body as { id: string };
    const edition = `/articles/${id}/editions/en`;
    const step = async (who: Agent, verb: string): Promise<void> => { await who.post(`${edition}/${verb}`).set('If-Match', (await who.get(edition)).headers['etag'] as string).send({}).expect(200); };
    await step(trainer, 'submit');
    await step(company.admin, 'approve');

    expect(await atOnce(() => seller.post(`/articles/${id}/feedback`).send({ language: 'en', kind: 'helped' }))).toEqual(again('201'));
    expect(await company.database.rows('select from knowledge.article_feedback where article_id = $1', [id])).toHaveLength(1);
  });

  it('asks once to be let read on', async () => {
    expect(await atOnce(() => seller.post('/lift-requests').send({ reason: 'The yearly letter' }))).toEqual(often('201', '409 access.lift-asked'));
  });

  it('ends the time of a deputy once', async () => {
    const [day] = company.clock.now().toISOString().split('T');
    const { items } = (await seller.post('/delegations').send({ toUserId: trainer.userId, startsOn: day, endsOn: day }).expect(201)).body as { items: { id: string }[] };

    expect(await atOnce(() => seller.delete(`/delegations/${items[0]!.id}`))).toEqual(often('204', '404 resource.not-found'));
  });
});
