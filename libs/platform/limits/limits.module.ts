import { Global, Module } from '@nestjs/common';
import { RateLimits } from './rate-limits.ts';
import { RequestCounts } from './request-counts.ts';

@Global()
@Module({ providers: [RequestCounts, RateLimits], exports: [RateLimits, RequestCounts] })
export class LimitsModule {}
