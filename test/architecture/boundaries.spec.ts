import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breachesIn, root, treeWith, type Breach } from './boundaries/cruise-tree.ts';
import { intrusions } from './boundaries/intrusions.ts';
import { rules } from './boundaries/rules.ts';

describe('the boundaries', () => {
  let tree = '';
  let planted: readonly Breach[] = [];
  beforeAll(async () => {
    tree = await treeWith(Object.values(intrusions).flat());
    planted = await breachesIn(tree);
  });
  afterAll(async () => { await rm(tree, { recursive: true, force: true }); });

  it('are kept by the sources', async () => {
    expect(await breachesIn(root)).toEqual([]);
  });

  it('are each proven by an intrusion', () => {
    expect(Object.keys(intrusions).sort()).toEqual(rules.map(({ name }) => name!).sort());
  });

  it.each(rules.map(({ name }) => name!))('notice who breaks: %s', (rule) => {
    const noticed = planted.filter((breach) => breach.rule === rule).flatMap(({ from, round }) => [from, ...round]);

    expect(noticed).toEqual(expect.arrayContaining((intrusions[rule] ?? []).map(({ file }) => file)));
  });
});
