import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/bus';
import { Answers, AnswersPage, AnswersRecord, Input, respond } from '#platform/http';
import { AnswerQuestion } from '../../application/questions/answer-question.ts';
import { AskQuestion } from '../../application/questions/ask-question.ts';
import { GetQuestion, ListQuestions, QuestionRow } from '../../application/questions/list-questions.ts';

/** What is asked where nothing is written down. */
@Controller('questions')
export class QuestionsController {
  constructor(private readonly commands: Commands, private readonly queries: Queries) {}

  @Post() @Answers(QuestionRow, { status: 201 })
  async ask(@Input() command: AskQuestion, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetQuestion.of, 201)); }

  @Get() @AnswersPage(QuestionRow)
  list(@Input() query: ListQuestions) { return this.queries.ask(query); }

  @Get(':questionId') @AnswersRecord(QuestionRow)
  async get(@Input() query: GetQuestion, @Res() reply: FastifyReply) { respond(reply, { status: 200, body: await this.queries.ask(query) }); }

  @Post(':questionId/answer') @HttpCode(200) @AnswersRecord(QuestionRow)
  async answer(@Input() command: AnswerQuestion, @Res() reply: FastifyReply) { respond(reply, await this.commands.answer(command, GetQuestion.of, 200)); }
}
