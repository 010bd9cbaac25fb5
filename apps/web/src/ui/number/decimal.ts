/** Exact decimals in strings, the way the server sends money: `1250.00`. A float would lose cents of large sums. */
const scale = 12;
const unit = 10n ** BigInt(scale);

const shape = /^(-?)(\d+)(?:\.(\d{1,12}))?$/;

/** The scaled whole number behind a decimal; what cannot be read counts as nothing. */
function scaled(decimal: string | null | undefined): bigint {
  const match = shape.exec(decimal ?? '');
  if (!match) return 0n;
  const size = BigInt(match[2]! + (match[3] ?? '').padEnd(scale, '0'));
  return match[1] === '-' ? -size : size;
}

function worded(value: bigint, decimals: number): string {
  const cut = 10n ** BigInt(scale - decimals);
  const negative = value < 0n;
  // Half away from zero, as invoices are rounded.
  const digits = String(((negative ? -value : value) + cut / 2n) / cut).padStart(decimals + 1, '0');
  const whole = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return negative && /[1-9]/.test(whole) ? `-${whole}` : whole;
}

export const isDecimal = (text: string): boolean => shape.test(text);
export const addDecimals = (decimals: number, ...values: (string | null | undefined)[]): string => worded(values.reduce((sum, value) => sum + scaled(value), 0n), decimals);
export const subtractDecimals = (decimals: number, from: string, value: string | null | undefined): string => worded(scaled(from) - scaled(value), decimals);
export const multiplyDecimals = (decimals: number, one: string, other: string): string => worded((scaled(one) * scaled(other)) / unit, decimals);
export const compareDecimals = (one: string, other: string): number => (scaled(one) < scaled(other) ? -1 : scaled(one) > scaled(other) ? 1 : 0);
export const isZero = (decimal: string | null | undefined): boolean => scaled(decimal) === 0n;
