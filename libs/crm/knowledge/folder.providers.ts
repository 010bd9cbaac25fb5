import { PostgresFolderNames } from './adapters/postgres/folder/folder-names.ts';
import { PostgresFolderRows } from './adapters/postgres/folder/folder-rows.ts';
import { PostgresFolderSource } from './adapters/postgres/folder/folder-source.ts';
import { PostgresFolderTargets } from './adapters/postgres/folder/folder-targets.ts';
import { ListFolderRowsSql } from './adapters/postgres/folder/list-folder-rows.sql.ts';
import { FolderController } from './adapters/rest/folder/folder.controller.ts';
import { ZipFolders } from './adapters/zip/zip-folders.ts';
import { BringArticleIn } from './application/folder/bring-article-in.ts';
import { BringInArticleHandler } from './application/folder/bring-in-article.ts';
import { BringInProcessHandler } from './application/folder/bring-in-process.ts';
import { BringProcessIn } from './application/folder/bring-process-in.ts';
import { FilesToPack } from './application/folder/files-to-pack.ts';
import { FolderExportRun } from './application/folder/folder-export-run.ts';
import { FolderImportRun } from './application/folder/folder-import-run.ts';
import { FolderDictionary } from './application/folder/folder-names.ts';
import { ForgetOldFolderRows } from './application/folder/forget-old-folder-rows.ts';
import { StartFolderExportHandler } from './application/folder/start-folder-export.ts';
import { BringInFolderHandler, RehearseFolderHandler } from './application/folder/start-folder-import.ts';
import { FolderNames, FolderRows, FolderTargets, PackedFolders } from './domain/folder/ports.ts';
import { FolderSource } from './domain/folder/source.ts';

const commands = [RehearseFolderHandler, BringInFolderHandler, BringInArticleHandler, BringInProcessHandler, StartFolderExportHandler];
const ports = [{ provide: PackedFolders, useClass: ZipFolders }, { provide: FolderRows, useClass: PostgresFolderRows }, { provide: FolderNames, useClass: PostgresFolderNames }, { provide: FolderTargets, useClass: PostgresFolderTargets }, { provide: FolderSource, useClass: PostgresFolderSource }];

export const folderControllers = [FolderController];
/** What the module provides for the knowledge base as a folder. */
export const folderProviders = [...commands, ...ports, ListFolderRowsSql, FolderImportRun, FolderExportRun, FilesToPack, FolderDictionary, BringArticleIn, BringProcessIn, ForgetOldFolderRows];
