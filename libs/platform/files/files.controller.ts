import { Readable } from 'node:stream';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Commands, currentContext, Queries, within, type HttpAnswer } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { Answers, AnswersBytes, Input, respond, sentType, takesBytes } from '#platform/http';
import { byteRange } from './byte-range.ts';
import { FileRecord } from './file-record.ts';
import { Files } from './files.ts';
import { GetFile, RangeNotSatisfiable, ReadFile } from './get-file.ts';
import { receiveBytes } from './receive-bytes.ts';
import { FinishUpload, UploadFile } from './upload-file.ts';
import { verified } from './verified.ts';

@Controller('files')
export class FilesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries, private readonly files: Files) {}

  @Post() @RouteConfig(takesBytes) @Answers(FileRecord, { status: 201, takesBytes: true })
  async upload(@Input() command: UploadFile, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const fileId = await this.commands.send(buildMessage(UploadFile, { ...command, mediaType: command.mediaType ?? sentType(request) }));
    try {
      const answer = await this.finish(fileId, await receiveBytes(request, this.files, fileId));
      if (answer.replayed) await this.files.drop(fileId);
      respond(reply, answer);
    } catch (error) {
      await this.files.drop(fileId);
      throw error;
    }
  }

  @Get(':fileId') @Answers(FileRecord)
  get(@Input() query: GetFile) { return this.queries.ask(query); }

  @Get(':fileId/content') @AnswersBytes()
  async content(@Input() query: ReadFile, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { id, name, mediaType, size, sha256 } = await this.queries.ask(query);
    const span = byteRange(request.headers.range, size);
    if (span === 'unsatisfiable') {
      void reply.header('content-range', `bytes */${size}`);
      throw new RangeNotSatisfiable(size);
    }
    void reply.headers({
      'content-type': mediaType, 'accept-ranges': 'bytes', etag: `"${sha256}"`, 'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
    });
    if (span) void reply.status(206).header('content-range', `bytes ${span.from}-${span.to - 1}/${size}`);
    void reply.header('content-length', String(span ? span.to - span.from : size)).send(Readable.from(span ? this.files.read(id, span) : verified(id, sha256, this.files.read(id)), { objectMode: false }));
  }

  /** The key of the request, if it has one, is bound to the bytes: they are what was sent. */
  private finish(fileId: string, sha256: string): Promise<HttpAnswer> {
    const { idempotency, ...context } = currentContext();
    return within({ ...context, ...(idempotency && { idempotency: { ...idempotency, bodyHash: sha256 } }) }, () => this.commands.answer(buildMessage(FinishUpload, { fileId, sha256 }), GetFile.of, 201));
  }
}
