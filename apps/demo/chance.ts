/** Numbers that look random and are the same at each start. */
export class Chance {
  private state = 20_260;

  /** From 0 to `below`, without it. */
  whole(below: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * below);
  }

  is(percent: number): boolean {
    return this.whole(100) < percent;
  }

  of<T>(list: readonly T[]): T {
    return list[this.whole(list.length)]!;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.whole(10)).join('');
  }

  hex(count: number): string {
    return Array.from({ length: count }, () => this.whole(16).toString(16)).join('');
  }
}
