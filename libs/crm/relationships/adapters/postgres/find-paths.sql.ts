import { Injectable } from '@nestjs/common';
import { currentActor, Handles, Reads } from '#platform/bus';
import { Clock } from '#platform/kernel';
import type { Statement } from '#platform/records';
import { FindPathsToOrganization, FindPathsToPerson, type PathTie, type PathToThem, type PathsToThem, type PersonOnPath } from '../../application/find-paths.ts';
import { strengthOf } from '../../domain/acquaintance.ts';
import { mostHops, Surroundings, type Known, type Path } from '../../domain/paths.ts';
import { whoKnows, type KnownRow } from './known-people.sql.ts';
import { limits } from './limits.ts';
import { peopleOnTheWay, type OnTheWay } from './people-on-the-way.sql.ts';
import { peopleThere } from './people-there.sql.ts';
import { sharedWork, type SharedWork } from './shared-work.sql.ts';
import { knowsAcquaintances, knowsCareers, requireSeen } from './sight.ts';
import { toldTies, type ToldTie } from './told-ties.sql.ts';
import { told } from './told.ts';

interface KnownHere extends Known { readonly row: KnownRow }
type Why = SharedWork | ToldTie;

/** Looks from the goal outwards: who is known there, who of them knows others, and so on, as long as it can still be better than what was found. */
@Injectable()
export class PathFinder {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async to(there: readonly string[], organizationId: string | null): Promise<PathsToThem> {
    const today = this.clock.today();
    const around = new Surroundings<Why, KnownHere>(there);
    let isCut = there.length >= limits.there;
    let reached: readonly string[] = there;
    for (let hop = 1; reached.length > 0; hop++) {
      around.know(await this.known(reached));
      if (hop === mostHops) break;
      const onwards = reached.slice(0, limits.expanded);
      const best = around.best(limits.paths, limits.pathsOfOne);
      if (best.length === limits.paths && best.at(-1)!.strength >= around.promising(onwards)) break;
      const ties = await this.ask<SharedWork>(sharedWork(onwards, today));
      isCut ||= reached.length > onwards.length || ties.some((tie) => tie.isCut);
      reached = around.step([...ties, ...(await this.ask<ToldTie>(toldTies(onwards, today)))]);
    }
    return { paths: await this.tell(around.best(limits.paths, limits.pathsOfOne), organizationId), peopleThere: there.length, isCut };
  }

  private ask<Row extends object>({ text, values }: Statement): Promise<Row[]> {
    return this.reads.rows<Row>(text, values);
  }

  private async known(people: readonly string[]): Promise<KnownHere[]> {
    const now = this.clock.now();
    const rows = await this.ask<KnownRow>(whoKnows(people));
    return rows.map((row) => ({ userId: row.userId, personId: row.personId, strength: strengthOf(Number(row.warmth), now) / 100, row })).filter(({ strength }) => strength > 0);
  }

  private async tell(paths: readonly Path<Why, KnownHere>[], organizationId: string | null): Promise<PathToThem[]> {
    const ids = [...new Set(paths.flatMap(({ known, ties }) => [known.personId, ...ties.map(({ near }) => near)]))];
    const people = new Map((await this.ask<OnTheWay>(peopleOnTheWay(ids, organizationId, this.clock.today()))).map((each) => [each.id, each]));
    const now = this.clock.now();
    return paths.map(({ strength, known, ties }) => ({
      strength: Math.round(100 * strength), acquaintance: told(known.row.kept, now),
      people: [{ ...people.get(known.personId)!, tie: null }, ...ties.map((tie): PersonOnPath => ({ ...people.get(tie.near)!, tie: whyOf(tie) }))],
    }));
  }
}

const whyOf = (tie: Why): PathTie => ('kind' in tie ? { kind: tie.kind, organization: null, side: tie.side, from: tie.from, to: tie.to } : { kind: 'worked-together', organization: { id: tie.organizationId, name: tie.name }, side: null, from: tie.from, to: tie.to });
const unknown: PathsToThem = { paths: [], peopleThere: 0, isCut: false };
const isBlind = (): boolean => !knowsAcquaintances(currentActor()) || !knowsCareers(currentActor());

@Handles(FindPathsToOrganization)
export class FindPathsToOrganizationSql {
  constructor(private readonly reads: Reads, private readonly finder: PathFinder, private readonly clock: Clock) {}

  async execute({ organizationId }: FindPathsToOrganization): Promise<PathsToThem> {
    await requireSeen(this.reads, 'organization', organizationId);
    if (isBlind()) return unknown;
    const { text, values } = peopleThere(organizationId, this.clock.today());
    const there = await this.reads.rows<{ id: string }>(text, values);
    return this.finder.to(there.map(({ id }) => id), organizationId);
  }
}

@Handles(FindPathsToPerson)
export class FindPathsToPersonSql {
  constructor(private readonly reads: Reads, private readonly finder: PathFinder) {}

  async execute({ personId }: FindPathsToPerson): Promise<PathsToThem> {
    await requireSeen(this.reads, 'person', personId);
    return isBlind() ? unknown : this.finder.to([personId], null);
  }
}
