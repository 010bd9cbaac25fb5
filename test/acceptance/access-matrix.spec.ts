import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReadLog } from '#platform/bus';
import { openApiDocument } from '#platform/http';
import { ask, faultOf, fresh, StandingRecords, tellsItIsThere } from '../access-matrix/asking.ts';
import { cellsOf, title, type Cell } from '../access-matrix/cells.ts';
import { digestOf, moved } from '../access-matrix/digest.ts';
import { matrix, operationOf } from '../access-matrix/matrix.ts';
import { openStage } from '../access-matrix/open-stage.ts';
import { sampled, seed } from '../access-matrix/sample.ts';
import type { Stage } from '../access-matrix/stage.ts';

const rows = sampled(Object.keys(matrix), 0.12);
const chosen = Object.fromEntries(rows.map((name) => [name, matrix[name]!]));

describe(`who may do what (HOLDFAST_MATRIX_SEED=${seed})`, () => {
  let stage: Stage;
  let cells: Cell[];
  let faults: (string | null)[] = [];
  const attempt = async (cell: Cell, work: () => Promise<unknown>): Promise<void> => { await work().catch((error: unknown) => faults.push(`${title(cell)}: ${String(error)}`)); };
  beforeEach(() => { faults = []; });
  beforeAll(async () => {
    stage = await openStage();
    cells = cellsOf(chosen, stage.cast);
  });
  afterAll(async () => { await stage.company.close(); });

  it('is said of every operation there is, and of no other', () => {
    const operations = Object.values(openApiDocument(stage.company.app).paths).flatMap((methods) => Object.values(methods as Record<string, { operationId: string }>).map(({ operationId }) => operationId));
    const known = new Set(Object.keys(matrix).map(operationOf));

    const advice = 'Write a row in the module’s file of test/access-matrix: `operationId: [policy, \'METHOD /address/{maker}\', body]`, with a table of policies.ts or one of its own.';
    expect({ advice, withoutRow: operations.filter((each) => !known.has(each)) }).toEqual({ advice, withoutRow: [] });
    expect([...known].filter((each) => !operations.includes(each))).toEqual([]);
  });

  it('is refused as the table says, changes nothing, and tells of nothing that it is there', async () => {
    const standing = new StandingRecords(stage);
    const denied = cells.filter(({ expected }) => expected !== 'ok');
    for (const cell of denied) await attempt(cell, () => standing.of(cell));
    const digest = await digestOf(stage.company.database);
    await stage.company.app.get(ReadLog).flush();
    let before = await digest();
    for (const name of rows) {
      for (const cell of denied.filter((each) => each.name === name)) {
        await attempt(cell, async () => {
          const thing = await standing.of(cell);
          const heard = await ask(stage, cell, thing);
          faults.push(faultOf(cell, heard), await tellsItIsThere(stage, cell, heard, thing));
        });
      }
      const after = await digest();
      if (moved(before, after).length > 0) faults.push(`${name}: a refusal changed ${moved(before, after).join(', ')}`);
      before = after;
    }

    expect(faults.filter((each) => each !== null)).toEqual([]);
  }, 300_000);

  it('is done as the table says', async () => {
    const done = cells.filter(({ expected }) => expected === 'ok');
    const isLast = ({ row }: Cell): boolean => row[3]?.signsInAnew === true; // it may end the asker's other sessions
    for (const cell of [...done.filter((each) => !isLast(each)), ...done.filter(isLast)]) await attempt(cell, async () => faults.push(faultOf(cell, await ask(stage, cell, await fresh(stage, cell)))));

    expect(faults.filter((each) => each !== null)).toEqual([]);
  }, 600_000);
});
