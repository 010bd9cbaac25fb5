import type { Seeded } from '../../fixtures/seeded.ts';

export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $ref?: string;
}

/** What nobody sends who means well, or who knows what he does. */
export const hostileValues: readonly unknown[] = [
  null, true, false, 0, -1, 0.1, 1e21, 1e308, -9_007_199_254_740_991, '', ' ', '\u0000', 'a\u0000b', '\ud800', '\u202e\u200b\ufeff', '🧑‍🚒'.repeat(40), 'ѐ́̂̃'.repeat(20), 'x'.repeat(501), 'x'.repeat(100_000), 'NaN', 'Infinity', '1e400', '-0',
  "'; drop table identity.users; --", '" or 1=1 --', '%', '\\', '_', '%00', '../../etc/passwd', '{{7*7}}', '${7*7}', '<script>alert(1)</script>', '=1+1', '\r\nSet-Cookie: a=b', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'true',
  [], [[]], [null], {}, { length: 3 }, { constructor: 1 }, { toString: 'x' }, { and: [] }, { or: [{ and: [{}] }] }, [{ id: 1 }], Array.from({ length: 2000 }, (_, at) => at),
  '0190f000-0000-7000-8000-000000000000', '00000000-0000-0000-0000-000000000000', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF', 'not-an-id',
  '2026-02-30', '0000-00-00', '9999-12-31', '99999-01-01', '-0001-01-01', '2026-13-01T00:00:00Z', '2026-01-01T24:00:00Z', '2026-01-01T00:00:00+99:99', '1970-01-01', 'infinity', 'epoch', 'now', 'Europe/Nowhere', '+380441234567', 'a@b', 'ä@ö.example',
];

/** Something the schema allows, so that the rest of a request is in order. */
export function plausible(schema: Schema, chance: Seeded, resolve: (reference: string) => Schema): unknown {
  if (schema.$ref) return plausible(resolve(schema.$ref), chance, resolve);
  if (schema.anyOf) return plausible(schema.anyOf[0]!, chance, resolve);
  if (schema.enum) return chance.pick(schema.enum);
  const type = Array.isArray(schema.type) ? (schema.type as readonly string[])[0] : schema.type;
  if (type === 'array') return schema.items && chance.chance(0.7) ? [plausible(schema.items, chance, resolve)] : [];
  if (type === 'boolean') return chance.chance(0.5);
  if (type === 'integer' || type === 'number') return (schema.minimum ?? 0) + chance.below(5);
  if (type === 'object') return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => (schema.required ?? []).includes(name) || chance.chance(0.3)).map(([name, property]) => [name, plausible(property, chance, resolve)]));
  if (schema.format === 'uuid') return '0190f000-0000-7000-8000-000000000001';
  if (schema.format === 'email') return `somebody-${chance.below(1e6)}@example.com`;
  if (schema.format === 'date') return '2026-03-01';
  if (schema.format === 'date-time') return '2027-01-01T00:00:00.000Z';
  return `Text ${chance.below(1e6)}`.slice(0, schema.maxLength ?? 100);
}
