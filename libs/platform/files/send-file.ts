import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachment } from './attachment.ts';
import { byteRange } from './byte-range.ts';
import type { Files, StoredFile } from './files.ts';
import { RangeNotSatisfiable } from './get-file.ts';
import { verified } from './verified.ts';

/**
 * Answers with the bytes of a file, or the part that a Range header asks for, to be saved, or shown where its type is one that may be. Nothing in it may run.
 * @throws RangeNotSatisfiable
 */
export function sendFile(files: Files, { id, name, mediaType, size, sha256 }: StoredFile, request: FastifyRequest, reply: FastifyReply, disposition: 'attachment' | 'inline' = 'attachment'): void {
  const span = byteRange(request.headers.range, size);
  if (span === 'unsatisfiable') {
    void reply.header('content-range', `bytes */${size}`);
    throw new RangeNotSatisfiable(size);
  }
  void reply.headers({
    'content-type': mediaType, 'accept-ranges': 'bytes', etag: `"${sha256}"`, 'content-security-policy': "sandbox; default-src 'none'",
    'content-disposition': attachment(name, disposition),
  });
  if (span) void reply.status(206).header('content-range', `bytes ${span.from}-${span.to - 1}/${size}`);
  void reply.header('content-length', String(span ? span.to - span.from : size)).send(Readable.from(span ? files.read(id, span) : verified(id, sha256, files.read(id)), { objectMode: false }));
}
