import { Module } from '@nestjs/common';
import './access.ts';
import { articleControllers, articleProviders } from './articles.providers.ts';
import { processControllers, processProviders } from './processes.providers.ts';

@Module({ controllers: [...articleControllers, ...processControllers], providers: [...articleProviders, ...processProviders] })
export class KnowledgeModule {}
