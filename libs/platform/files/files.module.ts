import { Global, Module } from '@nestjs/common';
import { FilesController } from './files.controller.ts';
import { Files } from './files.ts';
import { GetFileHandler, ReadFileHandler } from './get-file.ts';
import { PostgresFiles } from './postgres-files.ts';
import { FinishUploadHandler, UploadFileHandler } from './upload-file.ts';

@Global()
@Module({
  controllers: [FilesController],
  providers: [GetFileHandler, ReadFileHandler, UploadFileHandler, FinishUploadHandler, { provide: Files, useClass: PostgresFiles }],
  exports: [Files],
})
export class FilesModule {}
