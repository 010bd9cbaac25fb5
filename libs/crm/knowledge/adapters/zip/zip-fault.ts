import { validateFileName, type Entry } from 'yauzl';
import type { FileReason } from '../../domain/folder/file-refused.ts';
import { folderLimits } from '../../domain/folder/limits.ts';

const symbolicLink = 0o120000;
const kindOfFile = 0o170000;
const megabyte = 1_048_576;

/** The path of an entry; null where its bytes are no UTF-8. */
export function pathOf({ fileNameRaw }: Entry): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
  } catch {
    return null;
  }
}

/** Why an entry is not read, by what the list of contents says of it. */
export function zipFault(entry: Entry, path: string): FileReason | null {
  if (validateFileName(path) !== null || /[\p{Cc}\p{Surrogate}:]/u.test(path) || path.length > 300 || path.split('/').some((part) => part === '.' || part === '')) return 'path-unsafe';
  if (((entry.externalFileAttributes >>> 16) & kindOfFile) === symbolicLink) return 'link-of-the-disk';
  if (entry.isEncrypted()) return 'encrypted';
  if (!entry.canDecodeFileData()) return 'packed-otherwise';
  if (entry.uncompressedSize > (/\.md$/iu.test(path) ? folderLimits.text : folderLimits.file)) return 'too-large';
  if (entry.uncompressedSize > megabyte && entry.uncompressedSize > entry.compressedSize * folderLimits.ratio) return 'packed-too-tightly';
  return null;
}
