/** A file as it is known: its bytes are read apart from it. `size` in bytes; the hash is there once the file is whole. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string | null;
  readonly ownerId: string | null;
  readonly createdAt: string;
}

export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly ownerId: string | null;
}

/** `to` is the byte after the last one. */
export interface ByteSpan {
  readonly from?: number;
  readonly to?: number;
}

/** Where files live, reachable by every process. Nothing here asks who may: the message that leads here has been authorised. */
export abstract class Files {
  /** A new file without bytes; joins the transaction at work, if there is one. */
  abstract begin(file: NewFile): Promise<string>;
  /** Adds bytes at the end; joins the transaction at work, so that a step that is rolled back has added nothing. @throws FileIsWhole */
  abstract append(fileId: string, bytes: Uint8Array): Promise<void>;
  /** The file is whole from now on: it can be read and no longer grows. Without its hash, the bytes are read once more for it. */
  abstract close(fileId: string, sha256?: string): Promise<StoredFile>;
  /** Stores a stream, whole or not at all, with memory for one part. */
  abstract write(file: NewFile, source: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** For a file that was begun and is not wanted. */
  abstract drop(fileId: string): Promise<void>;
  /** @throws ResourceNotFound */
  abstract get(fileId: string): Promise<StoredFile>;
  /** The bytes in pieces, with memory for one part. */
  abstract read(fileId: string, span?: ByteSpan): AsyncIterable<Buffer>;
}
