import { Module } from '@nestjs/common';
import './access.ts';
import { articleControllers, articleProviders } from './articles.providers.ts';
import { PostgresGivenKnowledge } from './adapters/postgres/postgres-given-knowledge.ts';
import { GiveKnowledgeHandler } from './application/give-knowledge.ts';
import { GivenKnowledge } from './domain/given-knowledge.ts';
import { folderControllers, folderProviders } from './folder.providers.ts';
import './kinds/held-knowledge.ts';
import { processControllers, processProviders } from './processes.providers.ts';

const given = [GiveKnowledgeHandler, { provide: GivenKnowledge, useClass: PostgresGivenKnowledge }];

@Module({ controllers: [...articleControllers, ...processControllers, ...folderControllers], providers: [...articleProviders, ...processProviders, ...folderProviders, ...given] })
export class KnowledgeModule {}
