import { Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { DomainError, Query, ResourceNotFound } from '#platform/kernel';
import { fileRecord, type FileRecord } from './file-record.ts';
import { Files } from './files.ts';

@SignedIn('one\'s own files')
@Refuses(ResourceNotFound)
export class GetFile extends Query<FileRecord> {
  @FromPath() readonly fileId!: string;

  static of(this: void, fileId: string): GetFile {
    return Object.assign(new GetFile(), { fileId });
  }
}

export class RangeNotSatisfiable extends DomainError {
  static override readonly code = 'files.range-not-satisfiable';
  static override readonly title = 'The file has no such part';
  static override readonly status = 416;

  constructor(size: number) {
    super(`It has ${size} bytes.`, { size });
  }
}

/** The same question, for the bytes. */
@SignedIn('one\'s own files')
@Refuses(ResourceNotFound, RangeNotSatisfiable)
export class ReadFile extends GetFile {}

abstract class OwnFile {
  constructor(private readonly files: Files) {}

  async execute({ fileId }: GetFile): Promise<FileRecord> {
    const file = await this.files.get(fileId);
    if (file.ownerId === null || file.ownerId !== currentActor().userId) throw new ResourceNotFound();
    return fileRecord(file);
  }
}

@Handles(GetFile)
export class GetFileHandler extends OwnFile {
  constructor(files: Files) { super(files); }
}

@Handles(ReadFile)
export class ReadFileHandler extends OwnFile {
  constructor(files: Files) { super(files); }
}
