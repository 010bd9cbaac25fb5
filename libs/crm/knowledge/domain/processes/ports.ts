import type { ProcessStep } from './process-step.ts';
import type { Process } from './process.ts';
import type { ProcessVersion } from './process-version.ts';

export abstract class Processes {
  /** Locks one for the command at work and checks the version of If-Match. @throws ResourceNotFound, PreconditionRequired, VersionConflict */
  abstract get(id: string): Promise<Process>;
  abstract add(entry: Process | ProcessVersion): void;
  /** @throws ReferenceNotFound at `field` where this process has no such version */
  abstract version(process: Process, versionId: string, field: string): Promise<ProcessVersion>;
  abstract inForce(process: Process): Promise<ProcessVersion | null>;
  /** Every id a step of it ever had in a version. */
  abstract knownSteps(processId: string): Promise<ReadonlySet<string>>;
  /** From now on its help is what this version says; null: it has none. */
  abstract putInForce(process: Process, version: ProcessVersion | null): Promise<void>;
}

/** What a process may name of the world around it. */
export abstract class ProcessReferences {
  /** @throws ReferenceNotFound with every place that names a role, stage, article or operation which is not there */
  abstract ofSteps(steps: readonly Omit<ProcessStep, 'id'>[]): Promise<void>;
  abstract businessLine(id: string, field: string): Promise<void>;
  abstract owner(id: string, field: string): Promise<void>;
}

/** The operations of the API document. */
export abstract class ApiOperations {
  abstract all(): readonly string[];
}
