import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { articleOf, guide, guideArticles, guideLanguages, labelsIn, linksIn, picturesIn, type GuideArticle } from './guide/guide-articles.ts';
import { saidBy, screenWords } from './guide/screen-words.ts';
import { root } from './source/source-files.ts';

const mostBytes = 6_000_000;

/** Links and pictures of an article that lead nowhere, or into another language. */
const lost = ({ file, language, body }: GuideArticle, articles: ReadonlySet<string>, pictures: ReadonlySet<string>): string[] => [
  ...linksIn(body).filter((link) => !/^https?:/u.test(link) && !(articles.has(link) && link.endsWith(`.${language}.md`))),
  ...picturesIn(body).filter((picture) => !(pictures.has(picture) && picture.endsWith(`.${language}.png`))),
].map((each) => `${file}: ${each}`);

const unsaid = ({ file, body }: GuideArticle, isSaid: (words: string) => boolean): string[] => labelsIn(body).filter((label) => !isSaid(label)).map((label) => `${file}: ${label}`);

describe('the user guide', () => {
  let articles: GuideArticle[] = [];
  let pictures: string[] = [];
  const of = (language: string): GuideArticle[] => articles.filter((each) => each.language === language);
  beforeAll(async () => {
    articles = await guideArticles();
    pictures = (await readdir(join(root, guide, 'files'))).map((file) => `files/${file}`);
  });

  it('leads to nothing that is not there', () => {
    const intruder = articleOf('a.en.md', '---\ntitle: A\n---\n[b](b.ru.md) [c](c.en.md) ![d](files/d.en.png) [out](https://example.com)');
    expect(lost(intruder, new Set(['b.ru.md']), new Set())).toEqual(['a.en.md: b.ru.md', 'a.en.md: c.en.md', 'a.en.md: files/d.en.png']);

    expect(articles.flatMap((each) => lost(each, new Set(articles.map(({ file }) => file)), new Set(pictures)))).toEqual([]);
  });

  it('says the same in each language, with the same pictures', () => {
    const shape = (language: string): object[] => of(language).map(({ slug, front: { title, summary, ...rest }, body }) => ({ slug, ...rest, pictures: picturesIn(body).map((each) => each.replace(`.${language}.`, '.')), links: linksIn(body).map((each) => each.replace(`.${language}.`, '.')).sort() }));

    expect(of('en').length).toBeGreaterThanOrEqual(20);
    expect(shape('ru')).toEqual(shape('en'));
    expect(articles.filter(({ front }) => !front['title'] || !front['summary'])).toEqual([]);
  });

  it.each(guideLanguages)('names buttons, fields and sections as the screens in %s do', async (language) => {
    expect(unsaid(articleOf('a.en.md', '---\ntitle: A\n---\n**Save** **Move to Won** **Push**\n- **It refuses.** Press **Shove**'), saidBy(['Save', 'Move to {{stage}}', '{{name}}']))).toEqual(['a.en.md: Push', 'a.en.md: Shove']);

    const isSaid = await screenWords(language);
    expect(of(language).flatMap((each) => unsaid(each, isSaid))).toEqual([]);
  });

  it('is short: nobody reads a page that does not end', () => {
    const words = (body: string): number => body.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
    expect(articles.filter(({ body }) => words(body) > 350).map(({ file }) => file)).toEqual([]);
  });

  it('has no picture that nothing shows, and few bytes of them', async () => {
    const shown = new Set(articles.flatMap(({ body }) => picturesIn(body)));
    expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);

    const sizes = await Promise.all(pictures.map(async (picture) => (await stat(join(root, guide, picture))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes);
  });
});
