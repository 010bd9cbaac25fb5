import { DomainEvent } from '#platform/kernel';

/** Somebody took the knowledge base along as a file: which one, and how much of it. */
export class FolderExported extends DomainEvent {
  static override readonly type = 'knowledge.folder-exported.v1';
  constructor(readonly exportId: string, readonly areDrafts: boolean, readonly rows: number, readonly fileId: string, readonly fileName: string, readonly size: number, readonly sha256: string, readonly ownerId: string) { super(); }
}
