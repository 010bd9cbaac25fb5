import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ReadBrake } from './brake/read-brake.ts';
import { ReadCounts } from './brake/read-counts.ts';
import { Commands } from './commands.ts';
import { Queries } from './queries.ts';
import { ReadLog } from './read-log.ts';
import { Reads } from './reads.ts';
import { UnitOfWork } from './unit-of-work.ts';

const parts = [Commands, Queries, Reads, ReadLog, ReadCounts, ReadBrake, UnitOfWork];

@Global()
@Module({ imports: [CqrsModule.forRoot()], providers: parts, exports: parts })
export class BusModule {}
