import { Global, Module } from '@nestjs/common';
import { DailyRound } from './daily-round.ts';

@Global()
@Module({ providers: [DailyRound], exports: [DailyRound] })
export class DailyModule {}
