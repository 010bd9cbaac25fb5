/** That two of them know each other, 0 to 1: `far` is one step further from where one wants to get. */
export interface Tie {
  readonly near: string;
  readonly far: string;
  readonly strength: number;
}

/** That one of us knows one of them, 0 to 1. */
export interface Known {
  readonly userId: string;
  readonly personId: string;
  readonly strength: number;
}

/** From one of us over people, the last of whom is where one wants to get. */
export interface Path<T extends Tie = Tie, K extends Known = Known> {
  readonly strength: number;
  readonly known: K;
  readonly ties: readonly T[];
}

/** No more than so many people lie between one of us and the goal. */
export const mostHops = 3;

/** Who lies in sight of the goal, and how surely one gets from there to it. */
export class Surroundings<T extends Tie, K extends Known> {
  private readonly ways = new Map<string, { readonly strength: number; readonly ties: readonly T[] }>();
  private readonly found: Path<T, K>[] = [];

  constructor(there: readonly string[]) {
    for (const id of there) this.ways.set(id, { strength: 1, ties: [] });
  }

  /** Whom somebody of us knows among those last reached. */
  know(known: readonly K[]): void {
    for (const each of known) {
      const way = this.ways.get(each.personId);
      if (way) this.found.push({ strength: each.strength * way.strength, known: each, ties: way.ties });
    }
  }

  /** Goes one step further out. Answers who was reached for the first time, the surest first; who was there before keeps the shorter way. */
  step(ties: readonly T[]): string[] {
    const reached = new Map<string, { strength: number; ties: readonly T[] }>();
    for (const tie of ties) {
      const way = this.ways.get(tie.near);
      if (!way || this.ways.has(tie.far)) continue;
      const strength = way.strength * tie.strength;
      if (strength > (reached.get(tie.far)?.strength ?? 0)) reached.set(tie.far, { strength, ties: [tie, ...way.ties] });
    }
    for (const [id, way] of reached) this.ways.set(id, way);
    return [...reached].sort(([one, a], [other, b]) => b.strength - a.strength || (one < other ? -1 : 1)).map(([id]) => id);
  }

  /** The most that a path over any of these people can be worth. */
  promising(people: readonly string[]): number {
    return Math.max(0, ...people.map((id) => this.ways.get(id)?.strength ?? 0));
  }

  /** The best paths, the best first: one for each of us and whom he knows, and few for the same of us, so that there is a choice. */
  best(most: number, mostForOne: number): Path<T, K>[] {
    const chosen: Path<T, K>[] = [];
    const sorted = [...this.found].sort((one, other) => other.strength - one.strength || one.ties.length - other.ties.length || (keyOf(one) < keyOf(other) ? -1 : 1));
    for (const path of sorted) {
      if (chosen.length === most) break;
      const ofOne = chosen.filter(({ known }) => known.userId === path.known.userId);
      if (ofOne.length < mostForOne && !ofOne.some(({ known }) => known.personId === path.known.personId)) chosen.push(path);
    }
    return chosen;
  }
}

const keyOf = ({ known: { userId, personId } }: Path): string => `${userId} ${personId}`;
