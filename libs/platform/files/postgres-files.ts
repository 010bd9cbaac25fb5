import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/postgresql';
import { currentContext, inTransaction } from '#platform/bus';
import { Clock, newId, ResourceNotFound } from '#platform/kernel';
import { ReadPool } from '#platform/persistence';
import { inParts, partSize } from './file-parts.ts';
import { FileIsWhole } from './file-is-whole.ts';
import { Files, type ByteSpan, type FileEnd, type NewFile, type StoredFile } from './files.ts';

interface Part {
  readonly at: number;
  readonly bytes: Buffer;
}

const columns = `id, name, media_type as "mediaType", size::float8 as size, sha256, owner_id as "ownerId", to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"`;
const append = `with grown as (update platform.files set size = size + $2 where id = $1 and not is_whole returning size - $2 as at)
  insert into platform.file_parts (file_id, byte_from, bytes) select $1, at, $3 from grown returning byte_from`;
const firstPart = 'select byte_from::float8 as at, bytes from platform.file_parts where file_id = $1 and byte_from <= $2 order by byte_from desc limit 1';
const partAt = 'select byte_from::float8 as at, bytes from platform.file_parts where file_id = $1 and byte_from = $2';

/** Files in PostgreSQL: one backup holds everything, and every process reaches them. Parts of 256 KiB keep memory flat. */
@Injectable()
export class PostgresFiles extends Files {
  constructor(private readonly orm: MikroORM, private readonly pool: ReadPool, private readonly clock: Clock) { super(); }

  async begin({ name, mediaType, ownerId, holds }: NewFile): Promise<string> {
    const id = newId();
    await this.statement('insert into platform.files (id, name, media_type, owner_id, holds, created_at) values ($1, $2, $3, $4, $5, $6)', [id, name, mediaType, ownerId, holds, this.clock.now()]);
    return id;
  }

  async append(fileId: string, bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; from += partSize) {
      const part = bytes.subarray(from, from + partSize);
      const grown = await this.statement(append, [fileId, part.length, Buffer.from(part.buffer, part.byteOffset, part.length)]);
      if (grown.length === 0) throw new FileIsWhole(fileId);
    }
  }

  async close(fileId: string, { sha256, rows }: FileEnd = {}): Promise<StoredFile> {
    if (sha256) return this.seal(fileId, sha256, rows);
    const hash = createHash('sha256');
    for await (const bytes of this.parts(fileId, 0, (text, values) => this.statement<Part>(text, values))) hash.update(bytes);
    return this.seal(fileId, hash.digest('hex'), rows);
  }

  async write(file: NewFile, source: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const fileId = await this.begin(file);
    try {
      const hash = createHash('sha256');
      for await (const part of inParts(source)) {
        hash.update(part);
        await this.append(fileId, part);
      }
      return await this.seal(fileId, hash.digest('hex'));
    } catch (error) {
      await this.drop(fileId);
      throw error;
    }
  }

  async taken(fileId: string): Promise<void> {
    await this.statement('update platform.files set taken_at = $2 where id = $1 and taken_at is null', [fileId, this.clock.now()]);
  }

  async drop(fileId: string): Promise<void> {
    await this.statement('delete from platform.files where id = $1', [fileId]);
  }

  async get(fileId: string): Promise<StoredFile> {
    const text = `select ${columns} from platform.files where id = $1 and is_whole`;
    const [file] = currentContext().em ? await this.statement<StoredFile>(text, [fileId]) : await this.pool.rows<StoredFile>({ text, values: [fileId] });
    if (!file) throw new ResourceNotFound();
    return file;
  }

  async *read(fileId: string, { from = 0, to = Number.MAX_SAFE_INTEGER }: ByteSpan = {}): AsyncGenerator<Buffer> {
    let at = from;
    for await (const bytes of this.parts(fileId, from, (text, values) => this.pool.rows<Part>({ text, values }))) {
      const piece = bytes.subarray(0, to - at);
      if (piece.length > 0) yield piece;
      at += bytes.length;
      if (at >= to) return;
    }
  }

  /** From a byte to the end: the part that holds it, then each where the one before ended. */
  private async *parts(fileId: string, from: number, rows: (text: string, values: unknown[]) => Promise<Part[]>): AsyncGenerator<Buffer> {
    const [first] = await rows(firstPart, [fileId, from]);
    if (!first || first.at + first.bytes.length <= from) return;
    yield first.bytes.subarray(from - first.at);
    for (let end = first.at + first.bytes.length; ;) {
      const [part] = await rows(partAt, [fileId, end]);
      if (!part) return;
      yield part.bytes;
      end += part.bytes.length;
    }
  }

  private async seal(fileId: string, sha256: string, rows: number | null = null): Promise<StoredFile> {
    const [file] = await this.statement<StoredFile>(`update platform.files set is_whole = true, sha256 = $2, rows = $3 where id = $1 and not is_whole returning ${columns}`, [fileId, sha256, rows]);
    if (!file) throw new FileIsWhole(fileId);
    return file;
  }

  private statement<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    return inTransaction<Row>(currentContext().em ?? this.orm.em.fork(), text, values);
  }
}
