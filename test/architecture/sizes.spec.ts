import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { root, sourceFiles } from './source/source-files.ts';

const limit = 200;
const businessNoun = /(?<![a-z])(person|organi[sz]ation|deal|employment|customer)s?(?![a-z])/iu;

interface Sized {
  readonly file: string;
  readonly lines: number;
}

const tooLong = (files: readonly Sized[]): Sized[] => files.filter(({ lines }) => lines > limit);
/** The words of a line, where `camelCase` and `kebab-case` are several. */
const words = (text: string): string => text.replace(/([a-z])([A-Z])/gu, '$1 $2');
const nounsIn = (file: string, text: string): string[] => [file, ...text.split('\n')].flatMap((line, at) => (businessNoun.test(words(line)) ? [`${file}:${at} ${line.trim()}`] : []));

describe('the sources', () => {
  let files: Sized[] = [];
  beforeAll(async () => {
    const names = (await Promise.all(['libs', 'apps', 'test'].map((folder) => sourceFiles(folder, { specs: true, endings: ['.ts', '.tsx', '.mjs'] })))).flat();
    files = await Promise.all(names.map(async (file) => ({ file, lines: (await readFile(join(root, file), 'utf8')).trimEnd().split('\n').length })));
  });

  it(`have no file of more than ${limit} lines`, () => {
    expect(tooLong([{ file: 'intruder.ts', lines: 201 }, { file: 'neighbor.ts', lines: 200 }])).toEqual([{ file: 'intruder.ts', lines: 201 }]);
    expect(tooLong(files)).toEqual([]);
  });

  it('are mostly short, but not crumbs', () => {
    const sizes = files.filter(({ file }) => /^(libs|apps)\//u.test(file)).map(({ lines }) => lines).sort((one, other) => one - other);
    const median = sizes[Math.floor(sizes.length / 2)]!;

    expect(median).toBeGreaterThanOrEqual(20);
    expect(median).toBeLessThanOrEqual(60);
  });

  it('of the platform hold no word of the business', async () => {
    expect(nounsIn('libs/platform/x.ts', 'const a = 1;\nexport class CustomerList {}\nconst ideal = personal;')).toEqual(['libs/platform/x.ts:2 export class CustomerList {}']);
    const found = await Promise.all((await sourceFiles('libs/platform')).map(async (file) => nounsIn(file, await readFile(join(root, file), 'utf8'))));
    expect(found.flat()).toEqual([]);
  });
});
