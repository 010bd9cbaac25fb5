import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Commands } from './commands.ts';
import { Queries } from './queries.ts';
import { ReadLog } from './read-log.ts';
import { Reads } from './reads.ts';
import { UnitOfWork } from './unit-of-work.ts';

const parts = [Commands, Queries, Reads, ReadLog, UnitOfWork];

@Global()
@Module({ imports: [CqrsModule.forRoot()], providers: parts, exports: parts })
export class BusModule {}
