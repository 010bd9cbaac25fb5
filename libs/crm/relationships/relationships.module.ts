import { Module } from '@nestjs/common';
import { WhoKnowsOrganizationSql, WhoKnowsPersonSql } from './adapters/postgres/who-knows.sql.ts';
import { AcquaintancesController } from './adapters/rest/acquaintances.controller.ts';

const queries = [WhoKnowsPersonSql, WhoKnowsOrganizationSql];

@Module({ controllers: [AcquaintancesController], providers: [...queries] })
export class RelationshipsModule {}
