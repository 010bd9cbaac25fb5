import { DomainEvent } from '#platform/kernel';

export class ExportFinished extends DomainEvent {
  static override readonly type = 'reporting.export-finished.v1';
  constructor(readonly exportId: string, readonly kind: string, readonly rows: number, readonly fileId: string, readonly sha256: string, readonly ownerId: string | null) { super(); }
}
