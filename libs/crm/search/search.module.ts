import { Module } from '@nestjs/common';
import { SearchSql } from './adapters/postgres/search.sql.ts';
import { SearchController } from './adapters/rest/search.controller.ts';

@Module({ controllers: [SearchController], providers: [SearchSql] })
export class SearchModule {}
