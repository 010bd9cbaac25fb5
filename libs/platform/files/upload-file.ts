import { Internal, Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Id, Text } from '#platform/fields';
import { Command, DomainError } from '#platform/kernel';
import { Files } from './files.ts';

/** The most bytes of one file. */
export const largestFile = 2_147_483_648;

export class FileTooLarge extends DomainError {
  static override readonly code = 'file.too-large';
  static override readonly title = 'The file is too large';
  static override readonly status = 413;

  constructor() {
    super('A file may have 2 GiB. Nothing of it was kept.', { max: largestFile });
  }
}

export class FileIncomplete extends DomainError {
  static override readonly code = 'file.incomplete';
  static override readonly title = 'The file did not arrive whole';
  static override readonly status = 400;

  constructor() {
    super('The connection ended before the last byte. Nothing of it was kept; send it again.');
  }
}

/** Begins to store the bytes of the request's body as a file of one's own. */
@SignedIn('one\'s own files')
@Refuses(FileTooLarge, FileIncomplete)
export class UploadFile extends Command<string> {
  @Text({ from: 'query', max: 300, example: 'people.csv' }) readonly name!: string;
  @Text({ from: 'query', optional: true, max: 120, description: 'The content type of the request where absent.' }) readonly mediaType?: string;
}

@Handles(UploadFile)
export class UploadFileHandler {
  constructor(private readonly files: Files) {}

  execute({ name, mediaType = 'application/octet-stream' }: UploadFile): Promise<string> {
    const { userId } = currentActor();
    return this.files.begin({ name: name.replaceAll(/[\p{Cc}/\\]/gu, '_'), mediaType: /^[\w.+-]+\/[\w.+-]+$/u.test(mediaType) ? mediaType : 'application/octet-stream', ownerId: userId, holds: null });
  }
}

/** All bytes are there: the file is whole. */
@Internal()
export class FinishUpload extends Command<string> {
  @Id() readonly fileId!: string;
  @Text({ max: 64 }) readonly sha256!: string;
}

@Handles(FinishUpload)
export class FinishUploadHandler {
  constructor(private readonly files: Files) {}

  async execute({ fileId, sha256 }: FinishUpload): Promise<string> {
    return (await this.files.close(fileId, { sha256 })).id;
  }
}
