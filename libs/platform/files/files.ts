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
  /** What of the company's is in it, told of whoever takes it out; null: it came from outside. */
  readonly holds: string | null;
}

/** What is known of a file when its last byte is there. Without the hash, the bytes are read once more for it. */
export interface FileEnd {
  readonly sha256?: string;
  /** Records, or whatever else it counts. */
  readonly rows?: number;
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
  /** The file is whole from now on: it can be read and no longer grows. */
  abstract close(fileId: string, end?: FileEnd): Promise<StoredFile>;
  /** Stores a stream, whole or not at all, with memory for one part. */
  abstract write(file: NewFile, source: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** Its bytes go out to whoever owns it: when they did for the first time is kept. */
  abstract taken(fileId: string): Promise<void>;
  /** For a file that was begun and is not wanted. */
  abstract drop(fileId: string): Promise<void>;
  /** @throws ResourceNotFound */
  abstract get(fileId: string): Promise<StoredFile>;
  /** The bytes in pieces, with memory for one part. */
  abstract read(fileId: string, span?: ByteSpan): AsyncIterable<Buffer>;
}
