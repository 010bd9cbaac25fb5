import type { Import } from './import.ts';
import type { ProtocolRow, Tally } from './protocol.ts';

/** All imports. `get` locks one of the actor's own and checks its version, or refuses. */
export abstract class Imports {
  abstract get(id: string): Promise<Import>;
  /** One of the actor's own, locked; its version is checked where one is told. */
  abstract take(id: string): Promise<Import>;
  /** For its job: locked, whatever its version. */
  abstract ofJob(id: string): Promise<Import>;
  abstract add(added: Import): void;
}

/** What became of each row, and the counts, of one job. They commit with the step they belong to. */
export abstract class Protocols {
  abstract begin(importId: string, jobId: string): Promise<void>;
  abstract write(jobId: string, rows: readonly ProtocolRow[]): Promise<void>;
  abstract count(jobId: string, tally: Tally): Promise<void>;
  abstract tally(jobId: string): Promise<Tally>;
}
