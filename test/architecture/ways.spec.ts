import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { screens } from '../../libs/crm/knowledge/domain/processes/screens.ts';
import { placeOf } from '../../apps/web/src/crm/knowledge/processes/help/place-of.ts';
import { root, sourceFiles } from './source/source-files.ts';

/** The modules of the web app, as they are written. */
const modules = async (): Promise<string[]> => Promise.all((await sourceFiles('apps/web/src/crm', { endings: ['.module.ts'] })).map((path) => readFile(join(root, path), 'utf8')));
const all = (texts: readonly string[], pattern: RegExp): string[] => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, found]) => found!));

/** Where a link may lead: what stands for a part of the address fits any. */
const pagesOf = (paths: readonly string[]): RegExp[] => paths.map((path) => new RegExp(`^${path.replaceAll(/\$\w+/gu, '[^/]+')}$`, 'u'));
const leading = (texts: readonly string[]): string[] => all(texts, /\bto(?:=\{?|: )['"`](\/[^'"`?#]*)/gu).map((to) => to.replaceAll(/\$\{[^}]*\}|\$\w+/gu, 'x'));

/** Pages where nobody does a step of a process. */
const withoutHelp = new Set(['/verify/$number']);

describe('the ways through the web app', () => {
  it('lead from one key to one page', async () => {
    const keys = all(await modules(), /\bgo: '(.)'/gu);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });

  it('lead to pages that are there', async () => {
    const texts = await Promise.all((await sourceFiles('apps/web/src', { endings: ['.tsx', '.ts'] })).map((path) => readFile(join(root, path), 'utf8')));
    const pages = pagesOf(['/', ...all(texts, /(?:path: |page\(shell, |door\()'(\/[^']*)'/gu)]);
    const links = leading([...texts, "<Link to={`/weather/${id}`}>"]);

    expect(links.length).toBeGreaterThan(80);
    expect([...new Set(links)].filter((link) => !pages.some((page) => page.test(link)))).toEqual(['/weather/x']);
  });

  it('have a screen for each page, where the help of its steps is found', async () => {
    const paths = all(await modules(), /(?:path: |page\(shell, )'(\/[^']*)'/gu).filter((path) => !withoutHelp.has(path));
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => placeOf(path.replaceAll(/\$\w+/gu, '0190')).screen === undefined)).toEqual([]);
    expect(new Set(paths.map((path) => placeOf(path.replaceAll(/\$\w+/gu, '0190')).screen))).toEqual(new Set(screens));
  });
});
