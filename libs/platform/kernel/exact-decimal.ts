const shape = /^(-?)(\d+)(?:\.(\d+))?$/u;

/** A decimal number without any rounding of its own: whole units of a power of ten. Money is counted in it, never in floats. */
export class ExactDecimal {
  static readonly zero = new ExactDecimal(0n, 0);

  private constructor(private readonly units: bigint, readonly decimals: number) {}

  /** @throws RangeError for what is not a decimal number */
  static of(text: string): ExactDecimal {
    const [, sign, whole, fraction = ''] = shape.exec(text) ?? [];
    if (whole === undefined) throw new RangeError(`${text} is not a decimal number.`);
    return new ExactDecimal(BigInt(`${sign ?? ''}${whole}${fraction}`), fraction.length);
  }

  static sum(numbers: Iterable<ExactDecimal>): ExactDecimal {
    let total = ExactDecimal.zero;
    for (const each of numbers) total = total.plus(each);
    return total;
  }

  plus(other: ExactDecimal): ExactDecimal {
    const decimals = Math.max(this.decimals, other.decimals);
    return new ExactDecimal(this.at(decimals) + other.at(decimals), decimals);
  }

  minus(other: ExactDecimal): ExactDecimal {
    return this.plus(new ExactDecimal(-other.units, other.decimals));
  }

  times(other: ExactDecimal): ExactDecimal {
    return new ExactDecimal(this.units * other.units, this.decimals + other.decimals);
  }

  /** The hundredth part: what a percentage is of something. */
  hundredth(): ExactDecimal {
    return new ExactDecimal(this.units, this.decimals + 2);
  }

  /** Exactly so many decimals; a half goes away from zero, as an invoice rounds. */
  rounded(decimals: number): ExactDecimal {
    if (decimals >= this.decimals) return new ExactDecimal(this.at(decimals), decimals);
    const unit = 10n ** BigInt(this.decimals - decimals);
    const half = this.units < 0n ? -unit / 2n : unit / 2n;
    return new ExactDecimal((this.units + half) / unit, decimals);
  }

  /** How often a total contains it, in hundredths of a percent rounded: 12.34. */
  percentOf(total: ExactDecimal): ExactDecimal {
    if (total.units === 0n) return ExactDecimal.zero.rounded(2);
    const decimals = Math.max(this.decimals, total.decimals);
    return new ExactDecimal((this.at(decimals) * 1_000_000n) / total.at(decimals), 4).rounded(2);
  }

  /** Whether some digits after so many decimals are not zero. */
  isFinerThan(decimals: number): boolean {
    return this.compare(this.rounded(decimals)) !== 0;
  }

  compare(other: ExactDecimal): -1 | 0 | 1 {
    const { units } = this.minus(other);
    return units === 0n ? 0 : units < 0n ? -1 : 1;
  }

  toString(): string {
    const digits = (this.units < 0n ? -this.units : this.units).toString().padStart(this.decimals + 1, '0');
    const whole = digits.slice(0, digits.length - this.decimals);
    return `${this.units < 0n ? '-' : ''}${whole}${this.decimals > 0 ? `.${digits.slice(-this.decimals)}` : ''}`;
  }

  private at(decimals: number): bigint {
    return this.units * 10n ** BigInt(decimals - this.decimals);
  }
}
