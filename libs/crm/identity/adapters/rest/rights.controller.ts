import { Controller, Get } from '@nestjs/common';
import { Queries } from '#platform/bus';
import { Answers, Input } from '#platform/http';
import { GetRecordRights, RecordRights } from '../../application/explaining/get-record-rights.ts';
import { GetUserRights, UserRights } from '../../application/explaining/get-user-rights.ts';

@Controller('users/:userId/rights')
export class RightsController {
  constructor(private readonly queries: Queries) {}

  @Get() @Answers(UserRights)
  ofUser(@Input() query: GetUserRights): Promise<UserRights> {
    return this.queries.ask(query);
  }

  @Get(':kind/:recordId') @Answers(RecordRights)
  overRecord(@Input() query: GetRecordRights): Promise<RecordRights> {
    return this.queries.ask(query);
  }
}
