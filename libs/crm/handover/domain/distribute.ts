export const rules = ['tier', 'road', 'line', 'territory', 'team'] as const;
export type Rule = (typeof rules)[number];
export type Because = Rule | 'load' | 'hand';

/** A customer, or a single thing, that needs a successor; `weight` is how much work it is. */
export interface Placed {
  readonly id: string;
  readonly weight: number;
  readonly tierId: string | null;
  readonly territoryId: string | null;
  readonly lineIds: readonly string[];
  readonly teamId: string | null;
  /** Which of the candidates has talked to it how often. */
  readonly roads: Readonly<Record<string, number>>;
}

export interface Candidate {
  readonly userId: string;
  readonly teamIds: readonly string[];
  readonly lineIds: readonly string[];
  readonly territoryIds: readonly string[];
  /** How much work the candidate has before it. */
  readonly load: number;
}

export interface Placement {
  readonly id: string;
  readonly toUserId: string;
  readonly because: Because;
}

export interface Wish {
  readonly by: readonly Rule[];
  /** Who gets the customers of a tier. */
  readonly tiers: Readonly<Record<string, string>>;
}

/**
 * Finds a successor for each: the first rule that fits anybody decides who may have it, and of these the one with the least work gets it. The heaviest come first, so that the
 * work is even in the end; the same question has always the same answer.
 */
export function distribute(all: readonly Placed[], candidates: readonly Candidate[], wish: Wish): Placement[] {
  const load = new Map(candidates.map(({ userId, load: before }) => [userId, before]));
  const inOrder = [...all].sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  return inOrder.map((placed) => {
    const { because, fitting } = fittest(placed, candidates, wish);
    const { userId } = fitting.reduce((best, each) => (load.get(each.userId)! < load.get(best.userId)! ? each : best));
    load.set(userId, load.get(userId)! + placed.weight);
    return { id: placed.id, toUserId: userId, because };
  });
}

function fittest(placed: Placed, candidates: readonly Candidate[], { by, tiers }: Wish): { because: Because; fitting: readonly Candidate[] } {
  for (const rule of by) {
    const fitting = fits(rule, placed, candidates, tiers);
    if (fitting.length > 0) return { because: rule, fitting };
  }
  return { because: 'load', fitting: candidates };
}

function fits(rule: Rule, { tierId, territoryId, lineIds, teamId, roads }: Placed, candidates: readonly Candidate[], tiers: Wish['tiers']): readonly Candidate[] {
  if (rule === 'tier') return candidates.filter(({ userId }) => tierId !== null && tiers[tierId] === userId);
  if (rule === 'line') return candidates.filter((each) => each.lineIds.some((line) => lineIds.includes(line)));
  if (rule === 'territory') return candidates.filter((each) => territoryId !== null && each.territoryIds.includes(territoryId));
  if (rule === 'team') return candidates.filter((each) => teamId !== null && each.teamIds.includes(teamId));
  const most = Math.max(0, ...candidates.map(({ userId }) => roads[userId] ?? 0));
  return most === 0 ? [] : candidates.filter(({ userId }) => roads[userId] === most);
}
