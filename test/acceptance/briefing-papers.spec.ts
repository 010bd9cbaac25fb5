import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { en as relatedEn } from '../../apps/web/src/crm/contacts/related/texts/en.ts';
import { ru as relatedRu } from '../../apps/web/src/crm/contacts/related/texts/ru.ts';
import { uk as relatedUk } from '../../apps/web/src/crm/contacts/related/texts/uk.ts';
import { en } from '../../apps/web/src/crm/handover/briefing/texts/en.ts';
import { ru } from '../../apps/web/src/crm/handover/briefing/texts/ru.ts';
import { uk } from '../../apps/web/src/crm/handover/briefing/texts/uk.ts';
import { paperWords } from '../../libs/crm/handover/application/paper/paper-words.ts';
import { standingWord } from '../../libs/crm/handover/application/paper/standing-words.ts';
import { aCompany, type Colleague, type Company } from './support/a-company.ts';
import { pdfText } from './support/pdf-text.ts';
import { added, asNow } from './support/records.ts';

const binary = (answer: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void => {
  const pieces: Buffer[] = [];
  answer.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
};

describe('a briefing on paper', () => {
  let company: Company;
  let head: Colleague;
  let successor: Colleague;
  let stranger: Colleague;
  let bundleId: string;

  beforeAll(async () => {
    company = await aCompany();
    head = await company.signedIn({ role: 'head-of-sales', name: 'Head', position: 'Head', team: 'Kyiv' });
    const leaver = await company.signedIn({ role: 'salesperson', name: 'Leaver', team: 'Kyiv', position: 'Seller', below: 'Head' });
    successor = await company.signedIn({ role: 'salesperson', name: 'Successor', team: 'Kyiv', position: 'Seller', below: 'Head' });
    stranger = await company.signedIn({ role: 'salesperson', name: 'Stranger', team: 'Lviv' });
    await company.database.rows(`update identity.users set locale = 'uk' where id = $1`, [successor.userId]);
    const acme = await added(leaver, '/organizations', { name: 'Дніпро Прокат' });
    await added(leaver, '/organizations', { name: 'Second firm' });
    await added(leaver, '/deals', { name: 'Pumps for all', organizationId: acme.id, amount: { amount: '1000.00', currency: 'EUR' } });
    await added(leaver, '/saved-views', { kind: 'person', name: 'My people', query: { q: 'a' }, visibility: 'private' });
    const { id } = await added(head, '/handovers', { userId: leaver.userId, reason: 'leaves' });
    await asNow(head, 'post', `/handovers/${id}`, { candidates: [successor.userId] }, '/distribute');
    const bundles = (await head.get(`/handovers/${id}/bundles`).expect(200)).body as { items: { id: string; key: string }[] };
    bundleId = bundles.items.find(({ key }) => key === acme.id)!.id;
    await leaver.post('/handovers/mine/words').send({ words: 'Не продавай їм великих насосів', bundleId }).expect(204);
    await head.post(`/handovers/${id}/move`).send({}).expect(202);
    await company.runJobs();
  });
  afterAll(async () => { await company.close(); });

  const paper = (who: Colleague, path: string) => who.get(path).buffer(true).parse(binary as never);

  it('is what the screen shows, in the language of its reader', async () => {
    const answer = await paper(successor, `/handovers/bundles/${bundleId}/briefing.pdf`).expect(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': expect.stringContaining(encodeURIComponent('Зведення - Дніпро Прокат.pdf')) as unknown });
    const { text, pages, lang } = pdfText(answer.body as Buffer);
    for (const words of ['Зведення: Дніпро Прокат', 'Leaver Test', 'Не продавай їм великих насосів', 'Відкриті угоди', 'Pumps for all', '1000', 'Сторінка 1 з 1'].map((each) => (each === '1000' ? /1.000/u : new RegExp(each, 'u')))) expect(text).toMatch(words);
    expect([pages, lang]).toEqual([1, 'uk']);
    const his = pdfText((await paper(head, `/handovers/bundles/${bundleId}/briefing.pdf`).expect(200)).body as Buffer);
    expect([his.lang, his.text.includes('Briefing: Дніпро Прокат')]).toEqual(['en', true]);
  });

  it('is there for all customers that were given to somebody at once', async () => {
    const { text, pages } = pdfText((await paper(successor, '/handovers/received/briefings.pdf').expect(200)).body as Buffer);
    expect(pages).toBe(3);
    for (const words of ['Передано мені', '1. Зведення: ', 'Second firm', 'Pumps for all']) expect(text).toContain(words);
    expect(pdfText((await paper(stranger, '/handovers/received/briefings.pdf').expect(200)).body as Buffer)).toMatchObject({ pages: 1 });
  });

  it('says it in the words of the screen', () => {
    const words = ['people', 'relations', 'interactions', 'promises', 'ours', 'theirs', 'plans', 'openDeals', 'purchases', 'losses', 'knownBy', 'attention', 'none'] as const;
    for (const [locale, related] of Object.entries({ en: relatedEn, ru: relatedRu, uk: relatedUk })) {
      const said = Object.entries(related).filter(([key]) => key.startsWith('is.'));
      expect(said.map(([key]) => standingWord(key.slice(3), locale as 'en'))).toEqual(said.map(([, words]) => words));
    }
    for (const [locale, texts] of Object.entries({ en, ru, uk })) expect(words.map((word) => paperWords(locale as 'en')(word))).toEqual(words.map((word) => texts[`brief.${word}`]));
  });

  it('is there for nobody who may not see the briefing', async () => {
    expect((await stranger.get(`/handovers/bundles/${bundleId}/briefing.pdf`)).status).toBe(404);
    expect((await company.anybody().get(`/handovers/bundles/${bundleId}/briefing.pdf`)).status).toBe(401);
  });
});
