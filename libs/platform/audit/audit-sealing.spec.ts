import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Configuration } from '#platform/settings';
import { AuditSealing } from './audit-sealing.ts';
import type { AuditSeals } from './audit-seals.ts';
import type { Seal } from './seal.ts';

const sealsOf = (minutes: readonly number[]): AuditSeals => {
  const left = minutes.map((minute, at) => ({ number: at + 1, hash: String(at + 1).repeat(64), at: new Date(minute * 60_000).toISOString(), rowIds: ['a'] }) as unknown as Seal);
  return { sealNext: () => Promise.resolve(left.shift() ?? null) } as unknown as AuditSeals;
};

describe('the heads of the audit', () => {
  afterEach(() => { jest.restoreAllMocks(); });

  const said = async (seals: AuditSeals, auditHeads: string | null): Promise<number[]> => {
    const lines = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const sealing = new AuditSealing(seals, { auditHeads, logLevel: 'info' } as Configuration);
    sealing.start();
    await (sealing as unknown as { readonly sealing: Promise<void> | null }).sealing;
    await sealing.beforeApplicationShutdown();
    return lines.mock.calls.flatMap(([line]) => (String(line).includes('auditHead') ? [Number(/"auditHead":"(\d+):/u.exec(String(line))![1])] : []));
  };

  it('are said one by one where nothing else keeps them', async () => {
    expect(await said(sealsOf([0, 0, 1]), null)).toEqual([1, 2, 3]);
  });

  it('are kept one by one in a file, and said then once an hour', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heads-'));
    const path = join(folder, 'heads.log');
    expect(await said(sealsOf([0, 1, 59, 60, 61, 130]), path)).toEqual([1, 4, 6]);
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(6);
    rmSync(folder, { recursive: true });
  });
});
