import { AddBusinessLine, AddTag, AddTier } from '#crm/contacts';
import type { Actor } from '#platform/access';
import { businessLines, tags, tiers } from './data/catalogues.ts';
import type { Story } from './story.ts';

export interface Lists {
  readonly tiers: ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  readonly lines: readonly string[];
}

export async function fillCatalogues(story: Story, system: Actor): Promise<Lists> {
  const lists = { tiers: new Map<string, string>(), tags: [] as string[], lines: [] as string[] };
  for (const tier of tiers) lists.tiers.set(tier.code, await story.send(system, AddTier, tier));
  for (const name of tags) lists.tags.push(await story.send(system, AddTag, { name }));
  for (const name of businessLines) lists.lines.push(await story.send(system, AddBusinessLine, { name }));
  return lists;
}
