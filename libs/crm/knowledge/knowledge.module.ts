import { Module } from '@nestjs/common';
import './access.ts';
import { articleControllers, articleProviders } from './articles.providers.ts';

@Module({ controllers: [...articleControllers], providers: [...articleProviders] })
export class KnowledgeModule {}
