import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import type { Page } from '#platform/fields';
import { AnswersPage, Input } from '#platform/http';
import { AuditEvent, ListAuditEvents } from '../../application/list-audit-events.ts';
import { ListPermissions, PermissionDescription } from '../../application/list-permissions.ts';
import { ListReads, LoggedRead } from '../../application/list-reads.ts';
import { ListRecordKinds, RecordKindDescription } from '../../application/list-record-kinds.ts';

/** What can be given, what can be closed, and who did and read what. */
@Controller()
export class RegistersController {
  constructor(private readonly queries: Queries) {}

  @Get('permissions') @AnswersPage(PermissionDescription)
  permissions(@Input() query: ListPermissions): Promise<Page<PermissionDescription>> {
    return this.queries.ask(query);
  }

  @Get('record-kinds') @AnswersPage(RecordKindDescription)
  recordKinds(@Input() query: ListRecordKinds): Promise<Page<RecordKindDescription>> {
    return this.queries.ask(query);
  }

  @Get('audit-events') @AnswersPage(AuditEvent)
  auditEvents(@Input() query: ListAuditEvents): Promise<Page<AuditEvent>> {
    return this.queries.ask(query);
  }

  @Get('reads') @AnswersPage(LoggedRead)
  reads(@Input() query: ListReads): Promise<Page<LoggedRead>> {
    return this.queries.ask(query);
  }
}
