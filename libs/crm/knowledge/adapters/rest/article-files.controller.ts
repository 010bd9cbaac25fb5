import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Files, sendFile } from '#platform/files';
import { AnswersBytes, AnswersPage, Input, respond } from '#platform/http';
import { ArticleFileCard, AttachFile, ListArticleFiles, ReadArticleFile } from '../../application/articles/article-files.ts';
import { isShown } from '../../domain/media-type.ts';

@Controller('articles/:articleId/files')
export class ArticleFilesController {
  constructor(private readonly commands: Commands, private readonly queries: Queries, private readonly files: Files) {}

  @Get() @AnswersPage(ArticleFileCard)
  list(@Input() query: ListArticleFiles) { return this.queries.ask(query); }

  @Post() @HttpCode(200) @AnswersPage(ArticleFileCard)
  async attach(@Input() command: AttachFile, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, ListArticleFiles.of, 200)); }

  @Get(':fileId/content') @AnswersBytes()
  async content(@Input() query: ReadArticleFile, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { fileId, name, mediaType } = await this.queries.ask(query);
    sendFile(this.files, { ...(await this.files.get(fileId)), name, mediaType }, request, reply, isShown(mediaType) ? 'inline' : 'attachment');
  }
}
