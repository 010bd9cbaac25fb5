import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { operationsOf } from '#platform/http';
import { ApiOperations } from '../../../domain/processes/ports.ts';

/** Asked of the controllers, as the document is, once. */
@Injectable()
export class DocumentedOperations extends ApiOperations {
  private known: readonly string[] | undefined;

  constructor(private readonly modules: ModuleRef) { super(); }

  all(): readonly string[] {
    return (this.known ??= operationsOf(this.modules).toSorted());
  }
}
