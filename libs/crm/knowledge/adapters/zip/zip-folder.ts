import type { Entry, ZipFile } from 'yauzl';
import { FileRefused } from '../../domain/folder/file-refused.ts';
import { FolderTooLarge, NotAFolder } from '../../domain/folder/folder.errors.ts';
import { folderLimits } from '../../domain/folder/limits.ts';
import { diskKey } from '../../domain/folder/path.ts';
import type { PackedFile, PackedFolder } from '../../domain/folder/ports.ts';
import { pathOf, zipFault } from './zip-fault.ts';

/** A ZIP that was opened: what it lists, and the bytes of what may be read. */
export class ZipFolder implements PackedFolder {
  private constructor(private readonly zip: ZipFile, readonly files: readonly PackedFile[], private readonly entries: ReadonlyMap<string, Entry>) {}

  /** @throws NotAFolder, FolderTooLarge */
  static async of(zip: ZipFile): Promise<ZipFolder> {
    const entries: Entry[] = [];
    if (zip.entryCount > folderLimits.entries) throw new FolderTooLarge('entries', zip.entryCount);
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const sum = (of: (entry: Entry) => number): number => entries.reduce((all, entry) => all + of(entry), 0);
    if (sum(({ uncompressedSize }) => uncompressedSize) > folderLimits.unpacked) throw new FolderTooLarge('unpacked', sum(({ uncompressedSize }) => uncompressedSize));
    // Entries that share their bytes make a small file endless.
    if (sum(({ compressedSize }) => compressedSize) > zip.fileSize) throw new NotAFolder();
    return ZipFolder.listed(zip, entries.filter(({ fileNameRaw }) => fileNameRaw.at(-1) !== 0x2f));
  }

  private static listed(zip: ZipFile, entries: readonly Entry[]): ZipFolder {
    const paths = entries.map((entry, at) => pathOf(entry) ?? `${at + 1}: ${entry.fileNameRaw.toString('latin1')}`.replaceAll(/[^\x20-\x7e]/gu, '?'));
    const times = new Map<string, number>();
    for (const path of paths) times.set(diskKey(path), (times.get(diskKey(path)) ?? 0) + 1);
    const shown = new Set<string>();
    const files = entries.map((entry, at): PackedFile => {
      const path = paths[at]!;
      const fault = pathOf(entry) === null ? 'name-not-utf8' : zipFault(entry, path) ?? (times.get(diskKey(path))! > 1 ? 'name-twice' : null);
      const name = fault === null ? path : toShow(path);
      const unlike = shown.has(name) ? `${name} (${at + 1})` : name;
      shown.add(unlike);
      return { path: unlike, size: entry.uncompressedSize, fault };
    });
    const readable = files.flatMap(({ path, fault }, at): [string, Entry][] => (fault === null ? [[path, entries[at]!]] : []));
    return new ZipFolder(zip, files, new Map(readable));
  }

  async *read(path: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(path);
    if (!entry) throw new FileRefused('damaged');
    try {
      for await (const bytes of await this.zip.openReadStreamPromise(entry)) yield bytes as Buffer;
    } catch (error) {
      throw new FileRefused('damaged', null, (error as Error).message);
    }
  }

  close(): void {
    this.zip.close();
  }
}

/** A path that is refused, as it can be kept and shown. */
const toShow = (path: string): string => path.replaceAll(/[\p{Cc}\p{Surrogate}]/gu, '\ufffd').slice(0, 300);
