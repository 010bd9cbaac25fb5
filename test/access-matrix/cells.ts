import type { Cast } from './cast.ts';
import { personas, type Expected, type Persona, type RecordClass, type Row, type Rows } from './notation.ts';
import type { WayIn } from './voice.ts';

/** One persona, one row, one class of records. */
export interface Cell {
  readonly name: string;
  readonly row: Row;
  readonly persona: Persona;
  readonly way: WayIn;
  readonly record: RecordClass;
  readonly expected: Expected;
}

export const cellsOf = (rows: Rows, cast: Cast): Cell[] => Object.entries(rows).flatMap(([name, row]) => [...row[0]].flatMap(([record, line]) => personas.flatMap((persona) => cast.ways[persona].map((way) => ({ name, row, persona, way, record, expected: line.get(persona)! })))));

export const title = ({ name, persona, record }: Cell): string => `${name} · ${persona} · ${record}`;
