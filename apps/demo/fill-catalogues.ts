import { AddBusinessLine, AddTag, AddTerritory, AddTier } from '#crm/contacts';
import { AddRole } from '#crm/identity';
import type { Actor } from '#platform/access';
import { businessLines, tags, territories, tiers } from './data/catalogues.ts';
import { traineeRole } from './data/staff.ts';
import type { Story } from './story.ts';

/** For which lines and territories somebody works. */
export interface Places {
  readonly lineIds?: readonly string[];
  readonly territoryIds?: readonly string[];
}

export interface Lists {
  readonly tiers: ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  readonly lines: readonly string[];
  /** By country. */
  readonly territories: ReadonlyMap<string, string>;
}

export async function fillCatalogues(story: Story, system: Actor): Promise<Lists> {
  const lists = { tiers: new Map<string, string>(), tags: [] as string[], lines: [] as string[], territories: new Map<string, string>() };
  for (const tier of tiers) lists.tiers.set(tier.code, await story.send(system, AddTier, tier));
  for (const name of tags) lists.tags.push(await story.send(system, AddTag, { name }));
  for (const name of businessLines) lists.lines.push(await story.send(system, AddBusinessLine, { name }));
  for (const [country, name] of Object.entries(territories)) lists.territories.set(country, await story.send(system, AddTerritory, { name }));
  return lists;
}

/** The role of whoever learns, with a customer's right that names the tiers. Answers where she works. */
export async function makeTrainee(story: Story, system: Actor, { tiers, lines, territories }: Lists): Promise<Places> {
  const among = ['none', ...[...tiers].filter(([code]) => code !== 'vip').map(([, id]) => id)];
  const customers = { name: 'contacts.read', reach: 'territory', conditions: [{ on: 'confidentiality', among: ['open'] }, { on: 'tier', among }] };
  await story.send(system, AddRole, { ...traineeRole, permissions: [customers, ...traineeRole.permissions] });
  return { lineIds: [lines[0]!], territoryIds: [territories.get('UA')!] };
}
