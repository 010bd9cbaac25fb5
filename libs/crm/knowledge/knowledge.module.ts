import { Module } from '@nestjs/common';
import './access.ts';
import { articleControllers, articleProviders } from './articles.providers.ts';
import { folderControllers, folderProviders } from './folder.providers.ts';
import { processControllers, processProviders } from './processes.providers.ts';

@Module({ controllers: [...articleControllers, ...processControllers, ...folderControllers], providers: [...articleProviders, ...processProviders, ...folderProviders] })
export class KnowledgeModule {}
