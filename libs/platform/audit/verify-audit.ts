import type { AuditKeys } from './audit-keys.ts';
import { storedRow, type StoredRow } from './audited-row.ts';
import { compareRows } from './compare-rows.ts';
import type { Finding, FindingKind } from './finding.ts';
import { hashOf, nothing, storedSeal, type Head, type Seal } from './seal.ts';

export type Sql = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>;

/** How far a verification is, and what it has found: it goes on from here. */
export interface Verification {
  readonly seals: number;
  readonly rows: number;
  /** Rows after the last seal. */
  readonly unsealed: number;
  readonly head: Head | null;
  readonly toTurn: number;
  readonly toId: string;
  /** The first hundred. */
  readonly findings: readonly Finding[];
  readonly found: number;
}

export const notBegun: Verification = { seals: 0, rows: 0, unsealed: 0, head: null, toTurn: -1, toId: '00000000-0000-0000-0000-000000000000', findings: [], found: 0 };

const [sealsAtOnce, rowsAtOnce, mostFindings] = [20, 2000, 100];

/**
 * Follows the chain from where a verification stands to its end, and names what is wrong. `heads` are seals that were kept elsewhere, in the order in
 * which they were kept. Answers its state after every few seals; it holds a few thousand rows at a time, however long the audit is.
 */
export class AuditVerifier {
  constructor(private readonly sql: Sql, private readonly keys: AuditKeys) {}

  async *verify(from: Verification, heads: AsyncIterator<Head>): AsyncGenerator<Verification> {
    const notes = new Notes(from);
    let state = from;
    let kept = await nextHead(heads);
    for (let seals = await this.sealsAfter(state); seals.length > 0; seals = await this.sealsAfter(state)) {
      // Read after the seals, so that nothing they cover can be missing here.
      const rows = new RowsInTurn(this.sql, state, seals.at(-1)!);
      for (const seal of seals) {
        this.checkSeal(seal, state.head, notes);
        for (; kept && kept.number <= seal.number; kept = await nextHead(heads)) if (!(await this.holds(kept, seal))) notes.add('tail-cut', kept.number);
        const covered = await rows.until(seal);
        for (const [kind, row] of compareRows(seal, covered, this.keys)) notes.add(kind, seal.number, row);
        state = { ...state, head: { number: seal.number, hash: seal.hash }, seals: state.seals + 1, rows: state.rows + covered.length, toTurn: seal.toTurn, toId: seal.toId };
      }
      yield (state = { ...state, ...notes.taken() });
    }
    for (; kept; kept = await nextHead(heads)) if (kept.number > (state.head?.number ?? 0) || !(await this.holds(kept, null))) notes.add('tail-cut', kept.number);
    yield { ...state, unsealed: await this.checkUnsealed(state, notes), ...notes.taken() };
  }

  private sealsAfter({ head }: Verification): Promise<Seal[]> {
    return this.sql<Seal>(`select ${storedSeal} from platform.audit_seals where number > $1 order by number limit ${sealsAtOnce}`, [head?.number ?? 0]);
  }

  private checkSeal(seal: Seal, before: Head | null, notes: Notes): void {
    for (let number = (before?.number ?? 0) + 1; number < seal.number && number < (before?.number ?? 0) + mostFindings; number++) notes.add('seal-missing', number);
    if (!this.keys.knows(seal.keyId)) return notes.add('key-unknown', seal.number);
    const follows = seal.number !== (before?.number ?? 0) + 1 || seal.previous === (before?.hash ?? nothing);
    if (!follows || hashOf(seal, this.keys) !== seal.hash) notes.add('seal-changed', seal.number);
  }

  /** Whether the chain still has a seal that was kept elsewhere. */
  private async holds({ number, hash }: Head, at: Seal | null): Promise<boolean> {
    if (number === at?.number) return hash === at.hash;
    const [seal] = await this.sql<{ hash: string }>(`select encode(hash, 'hex') as hash from platform.audit_seals where number = $1`, [number]);
    return seal?.hash === hash;
  }

  private async checkUnsealed(state: Verification, notes: Notes): Promise<number> {
    const rows = new RowsInTurn(this.sql, state, null);
    let count = 0;
    for (let row = await rows.next(); row; row = await rows.next()) {
      count++;
      if (row.turn > 0 && !(row.mark !== null && this.keys.proves(row, row.mark))) notes.add('row-unproved', null, row.id);
    }
    return count;
  }
}

async function nextHead(heads: AsyncIterator<Head>): Promise<Head | null> {
  const { done, value } = await heads.next();
  return done ? null : (value as Head);
}

class Notes {
  private readonly findings: Finding[];
  private found: number;

  constructor(from: Verification) {
    this.findings = [...from.findings];
    this.found = from.found;
  }

  add(kind: FindingKind, seal: number | null, row: string | null = null): void {
    this.found++;
    if (this.findings.length < mostFindings) this.findings.push({ kind, seal, row });
  }

  taken(): Pick<Verification, 'findings' | 'found'> {
    return { findings: [...this.findings], found: this.found };
  }
}

/** The rows of the audit in its order, read some at a time. */
class RowsInTurn {
  private page: StoredRow[] = [];
  private asked: Promise<StoredRow[]> | null = null;
  private at = 0;
  private isOver = false;
  private turn: number;
  private id: string;

  constructor(private readonly sql: Sql, after: { readonly toTurn: number; readonly toId: string }, private readonly end: Seal | null) {
    this.turn = after.toTurn;
    this.id = after.toId;
  }

  async next(): Promise<StoredRow | null> {
    if (this.at === this.page.length && !this.isOver) await this.read();
    return this.page[this.at++] ?? null;
  }

  /** The rows that stand before a seal's last place, and in it. */
  async until({ toTurn, toId }: Seal): Promise<StoredRow[]> {
    const rows: StoredRow[] = [];
    for (let row = await this.next(); row; row = await this.next()) {
      if (row.turn > toTurn || (row.turn === toTurn && row.id > toId)) {
        this.at--;
        return rows;
      }
      rows.push(row);
    }
    return rows;
  }

  /** Takes the page that was asked for, and asks for the next one while this one is looked at. */
  private async read(): Promise<void> {
    this.page = await (this.asked ?? this.ask());
    this.at = 0;
    this.isOver = this.page.length < rowsAtOnce;
    const last = this.page.at(-1);
    if (last) [this.turn, this.id] = [last.turn, last.id];
    this.asked = this.isOver ? null : this.ask();
    this.asked?.catch(() => undefined); // whoever takes the page hears of it
  }

  private ask(): Promise<StoredRow[]> {
    const upTo = this.end ? 'and (turn, id) <= ($3, $4)' : '';
    return this.sql<StoredRow>(`select ${storedRow} from platform.audit_events where (turn, id) > ($1, $2) ${upTo} order by turn, id limit ${rowsAtOnce}`, [this.turn, this.id, ...(this.end ? [this.end.toTurn, this.end.toId] : [])]);
  }
}
