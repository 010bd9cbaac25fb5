import { seeded } from '../fixtures/seeded.ts';
import { strength } from '../acceptance/support/strength.ts';

/** Another one each day; a failure names it, and `HOLDFAST_MATRIX_SEED` asks for it again. */
export const seed = Number(process.env['HOLDFAST_MATRIX_SEED'] ?? Math.floor(Date.now() / 86_400_000));

/** All in a proof; otherwise about a share of them, chosen by the seed. `HOLDFAST_MATRIX_ONLY=deal` looks at those that have the word in their name. */
export function sampled(all: readonly string[], share: number): string[] {
  const chance = seeded(seed);
  const only = process.env['HOLDFAST_MATRIX_ONLY'];
  if (only !== undefined) return all.filter((name) => name.toLowerCase().includes(only.toLowerCase()));
  const part = all.filter(() => chance.chance(strength(1, share)));
  return part.length > 0 ? part : [all[0]!];
}
