import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { inParts } from './file-parts.ts';
import type { Files } from './files.ts';
import { FileIncomplete, FileTooLarge, largestFile } from './upload-file.ts';

const longestSilence = 30_000;

/** Stores the body of a request as it comes; answers its SHA-256. A sender that falls silent is cut off. @throws FileTooLarge, FileIncomplete */
export async function receiveBytes(request: FastifyRequest, files: Files, fileId: string): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > largestFile) throw new FileTooLarge();
  const { socket } = request.raw;
  const cut = (): void => void socket.destroy();
  socket.setTimeout(longestSilence, cut);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const part of inParts(request.body as AsyncIterable<Uint8Array>)) {
      size += part.length;
      if (size > largestFile) throw new FileTooLarge();
      hash.update(part);
      await files.append(fileId, part);
    }
  } catch (error) {
    throw request.raw.complete || error instanceof FileTooLarge ? error : new FileIncomplete();
  } finally {
    socket.setTimeout(0).off('timeout', cut);
  }
  return hash.digest('hex');
}
