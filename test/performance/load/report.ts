import type { Operation } from '../operations.ts';
import type { Comparison } from './compare.ts';

const heading = ['', 'connections', 'throughput', 'aim', 'p50', 'p95', 'p99', 'bare/s', 'product/s'] as const;
const two = (value: number): string => value.toFixed(2);

/** A line for each operation and number of connections; every figure but the last two is a ratio to the bare server. */
export function report(measured: readonly { readonly operation: Pick<Operation, 'name' | 'aim'>; readonly comparison: Comparison }[]): string {
  const lines = measured.map(({ operation: { name, aim }, comparison: { connections, ratio, bare, product } }) => [
    name, String(connections), `${two(ratio.perSecond)} ${ratio.perSecond >= aim ? '✓' : '✗'}`, two(aim), two(ratio.p50), two(ratio.p95), two(ratio.p99), bare.perSecond.toFixed(0), product.perSecond.toFixed(0),
  ]);
  return table([[...heading], ...lines]);
}

export function table(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}
