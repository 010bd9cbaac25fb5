import type { Step } from '../process-types.ts';

export const box = { width: 148, height: 76, gapX: 36, lane: 104, left: 132, top: 12 } as const;

export interface Placed {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
}

export interface Lanes {
  /** The ids of the roles, in the order in which the work comes to them; null where nobody is named. */
  readonly roles: readonly (string | null)[];
  readonly placed: readonly Placed[];
  readonly width: number;
  readonly height: number;
}

/** Steps from left to right, each in the lane of the first role that does it. */
export function lanesOf(steps: readonly Step[]): Lanes {
  const first = ({ roles }: Step): string | null => roles[0]?.id ?? null;
  const roles = [...new Set(steps.map(first))];
  const placed = steps.map((step, at) => ({ step, x: box.left + at * (box.width + box.gapX), y: box.top + roles.indexOf(first(step)) * box.lane + (box.lane - box.height) / 2 }));
  return { roles, placed, width: box.left + steps.length * (box.width + box.gapX), height: box.top * 2 + roles.length * box.lane };
}

/** From the right side of one box to the left side of the next, around the corner where the lane is another. */
export function arrowOf(from: Placed, to: Placed): string {
  const [startX, startY, endX, endY] = [from.x + box.width, from.y + box.height / 2, to.x - 6, to.y + box.height / 2];
  const middle = (startX + endX) / 2;
  return `M${startX} ${startY}H${middle}V${endY}H${endX}`;
}

/** The words of a name in at most three lines; what does not fit ends in an ellipsis. */
export function linesOf(name: string, letters = 21): string[] {
  const lines: string[] = [''];
  for (const word of name.split(/\s+/u)) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (`${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = lines.map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
  return cut.length > 3 ? [...cut.slice(0, 2), `${cut[2]!.slice(0, letters - 1)}…`] : cut;
}
