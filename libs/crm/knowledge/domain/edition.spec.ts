import { describe, expect, it } from '@jest/globals';
import { takeEvents } from '#platform/kernel';
import { refused } from '#platform/testing';
import { Edition } from './edition.ts';
import { ArticleInReview, ArticleNotInReview, NothingToReview } from './knowledge.errors.ts';
import { ArticlePublished } from './knowledge.events.ts';
import { trustOn } from './trust.ts';

const monday = new Date('2026-11-30T09:00:00Z');
const anEdition = (): Edition => Edition.begin('e', 'a', 'uk', { title: 'Запит', summary: '', body: 'Перше.' }, 'author', monday);
const approval = { by: 'editor', isMajor: false, changeNote: '', intervalDays: 90 };

function published(): Edition {
  const edition = anEdition();
  edition.submit('author', null, monday);
  edition.approve(approval, monday);
  takeEvents(edition);
  return edition;
}

describe('the text of an article', () => {
  it('goes from a draft through its review to its readers', () => {
    const edition = anEdition();
    edition.submit('author', 'editor', monday);
    const version = edition.approve({ ...approval, isMajor: true }, monday);

    expect(edition).toMatchObject({ state: 'published', publishedVersion: 1, trust: 'verified', nextReviewOn: '2027-02-28' });
    expect(version).toMatchObject({ number: 1, body: 'Перше.', authorId: 'author', approvedById: 'editor' });
    expect(takeEvents(edition)).toContainEqual(new ArticlePublished('a', 'uk', 1, true));
  });

  it('is neither written nor handed in twice while somebody reads it', async () => {
    const edition = anEdition();
    edition.submit('author', null, monday);

    await refused(() => edition.write({ body: 'Друге.' }, 'author', monday), ArticleInReview);
    await refused(() => edition.submit('author', null, monday), ArticleInReview);
    edition.withdraw(monday);
    edition.write({ body: 'Друге.' }, 'other', monday);
    expect(edition).toMatchObject({ body: 'Друге.', authorId: 'other', state: 'draft' });
  });

  it('is approved and returned only in its review, and handed in only where it is new', async () => {
    await refused(() => anEdition().approve(approval, monday), ArticleNotInReview);
    await refused(() => anEdition().return('editor', 'No', monday), ArticleNotInReview);
    await refused(() => published().submit('author', null, monday), NothingToReview);
    await refused(() => anEdition().confirm(90, monday), NothingToReview);
  });

  it('expires a month after its review was due, stays with its readers, and holds again when somebody confirms it', () => {
    const edition = published();
    expect(edition.age('2027-02-27', monday)).toBe(false);
    expect([edition.age('2027-02-28', monday), edition.trust, edition.state]).toEqual([true, 'due', 'published']);
    expect([edition.age('2027-03-31', monday), edition.trust, edition.state, edition.publishedVersion]).toEqual([true, 'expired', 'expired', 1]);
    edition.confirm(30, new Date('2027-04-01T00:00:00Z'));
    expect(edition).toMatchObject({ state: 'published', trust: 'verified', nextReviewOn: '2027-05-01' });
  });

  it('that is written anew stays a draft when the published one expires', () => {
    const edition = published();
    edition.write({ body: 'Друге.' }, 'author', monday);
    edition.age('2028-01-01', monday);
    expect(edition).toMatchObject({ state: 'draft', trust: 'expired' });
  });
});

describe('the worth of a text', () => {
  it.each([['2026-12-31', 'verified'], ['2027-01-01', 'due'], ['2027-01-31', 'due'], ['2027-02-01', 'expired']])('whose review is due on 1 January is on %s: %s', (day, trust) => {
    expect(trustOn(day, '2027-01-01')).toBe(trust);
  });
});
