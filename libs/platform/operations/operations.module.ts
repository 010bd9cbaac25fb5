import { Global, Module } from '@nestjs/common';
import { HealthController, Readiness } from './health.controller.ts';
import { Metrics } from './metrics.ts';

@Global()
@Module({ controllers: [HealthController], providers: [Readiness, { provide: Metrics, useFactory: () => new Metrics() }], exports: [Readiness, Metrics] })
export class OperationsModule {}
