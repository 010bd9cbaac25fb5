import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fromRandomAccessReaderPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { Files } from '#platform/files';
import { DomainError } from '#platform/kernel';
import { FolderTooLarge, NotAFolder } from '../../domain/folder/folder.errors.ts';
import { folderLimits } from '../../domain/folder/limits.ts';
import { PackedFolders, type FileToPack, type PackedFolder } from '../../domain/folder/ports.ts';
import { StoredBytes } from './stored-bytes.ts';
import { ZipFolder } from './zip-folder.ts';

const piece = 262_144;
const packedAlready = /\.(?:png|jpe?g|gif|webp|mp4|m4a|mp3|ogg|webm|zip|pdf|docx|xlsx|pptx)$/iu;

@Injectable()
export class ZipFolders extends PackedFolders {
  constructor(private readonly files: Files) { super(); }

  async open(fileId: string, size: number): Promise<PackedFolder> {
    if (size > folderLimits.zip) throw new FolderTooLarge('zip', size);
    try {
      return await ZipFolder.of(await fromRandomAccessReaderPromise(new StoredBytes(this.files, fileId), size, { lazyEntries: true, decodeStrings: false, autoClose: false }));
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw new NotAFolder();
    }
  }

  async *pack(files: AsyncIterable<FileToPack>): AsyncGenerator<Buffer> {
    const zip = new ZipFile();
    const out = zip.outputStream as Readable;
    const fill = async (): Promise<void> => {
      for await (const file of files) await added(zip, file, (error) => out.destroy(error));
      zip.end();
    };
    fill().catch((error: unknown) => out.destroy(error as Error));
    let waiting: Buffer[] = [];
    for await (const bytes of out) {
      waiting.push(bytes as Buffer);
      if (waiting.reduce((sum, { length }) => sum + length, 0) < piece) continue;
      yield Buffer.concat(waiting);
      waiting = [];
    }
    yield Buffer.concat(waiting);
  }
}

/** Done when its turn has come: what is before it was written by then. */
function added(zip: ZipFile, { path, at, bytes }: FileToPack, fail: (error: Error) => void): Promise<void> {
  return new Promise((turn) => {
    zip.addReadStreamLazy(path, { mtime: at, mode: 0o100644, compress: !packedAlready.test(path) }, (give) => {
      turn();
      give(null, Readable.from(bytes(), { objectMode: false }).on('error', fail));
    });
  });
}
