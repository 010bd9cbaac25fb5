import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Commands, currentContext, Queries, within, type HttpAnswer } from '#platform/bus';
import { buildMessage } from '#platform/fields';
import { Answers, AnswersBytes, Input, respond, sentType, takesBytes } from '#platform/http';
import { FileRecord } from './file-record.ts';
import { Files } from './files.ts';
import { GetFile, ReadFile } from './get-file.ts';
import { receiveBytes } from './receive-bytes.ts';
import { sendFile } from './send-file.ts';
import { FinishUpload, UploadFile } from './upload-file.ts';

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
    const file = await this.files.get((await this.queries.ask(query)).id);
    await this.files.taken(file.id);
    sendFile(this.files, file, request, reply);
  }

  /** The key of the request, if it has one, is bound to the bytes: they are what was sent. */
  private finish(fileId: string, sha256: string): Promise<HttpAnswer> {
    const { idempotency, ...context } = currentContext();
    return within({ ...context, ...(idempotency && { idempotency: { ...idempotency, bodyHash: sha256 } }) }, () => this.commands.answer(buildMessage(FinishUpload, { fileId, sha256 }), GetFile.of, 201));
  }
}
