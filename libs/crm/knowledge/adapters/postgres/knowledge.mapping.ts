import { defineEntity, p } from '@mikro-orm/core';
import { persist } from '#platform/persistence';
import { Article, type ArticleKind } from '../../domain/article.ts';
import type { Language } from '../../domain/language.ts';
import { Edition, type EditionState } from '../../domain/edition.ts';
import { ArticleFeedback, type FeedbackKind } from '../../domain/article-feedback.ts';
import { ArticleFile } from '../../domain/article-file.ts';
import { SearchMiss } from '../../domain/search-miss.ts';
import { Question } from '../../domain/question.ts';
import type { SettingKind } from '../../domain/setting.ts';
import type { Trust } from '../../domain/trust.ts';

const instant = p.datetime(3);
const text = () => p.string().columnType('text');

export const ArticleMapping = defineEntity({
  class: Article as never, className: 'Article', schema: 'knowledge', tableName: 'articles',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), slug: text(), kind: p.string().$type<ArticleKind>(), ownerId: p.uuid(), audienceRoleIds: p.array().columnType('uuid[]'), tags: p.array().columnType('text[]'),
    reviewIntervalDays: p.integer(), settingKind: p.string().$type<SettingKind>().nullable(), settingId: p.string().nullable(), movedAt: instant, archivedAt: p.datetime(3).nullable(), createdAt: instant, updatedAt: instant,
  },
});

export const EditionMapping = defineEntity({
  class: Edition as never, className: 'Edition', schema: 'knowledge', tableName: 'editions',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), articleId: p.uuid(), language: p.string().$type<Language>(), title: text(), summary: text(), body: text(), state: p.string().$type<EditionState>(),
    authorId: p.uuid(), reviewerId: p.uuid().nullable(), submittedById: p.uuid().nullable(), submittedAt: p.datetime(3).nullable(), reviewComment: text().nullable(), publishedVersion: p.integer().nullable(), publishedAt: p.datetime(3).nullable(),
    nextReviewOn: p.string().columnType('date').nullable(), trust: p.string().$type<Trust>().nullable(), createdAt: instant, updatedAt: instant,
  },
});

export const ArticleFileMapping = defineEntity({
  class: ArticleFile as never, className: 'ArticleFile', schema: 'knowledge', tableName: 'article_files',
  properties: { id: p.uuid().primary(), version: p.integer().version(), articleId: p.uuid(), fileId: p.uuid(), name: text(), mediaType: text(), size: p.bigint('number'), isPublished: p.boolean(), attachedById: p.uuid(), attachedAt: instant },
});

export const ArticleFeedbackMapping = defineEntity({
  class: ArticleFeedback as never, className: 'ArticleFeedback', schema: 'knowledge', tableName: 'article_feedback',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), articleId: p.uuid(), language: p.string().$type<Language>(), number: p.integer(), kind: p.string().$type<FeedbackKind>(), text: text(), byId: p.uuid(), saidAt: instant,
    answer: text().nullable(), answeredById: p.uuid().nullable(), answeredAt: p.datetime(3).nullable(),
  },
});

export const SearchMissMapping = defineEntity({
  class: SearchMiss as never, className: 'SearchMiss', schema: 'knowledge', tableName: 'search_misses',
  properties: { id: p.uuid().primary(), version: p.integer().version(), words: text(), asked: text(), times: p.integer(), firstAt: instant, lastAt: instant, settledAt: p.datetime(3).nullable(), settledById: p.uuid().nullable() },
});

export const QuestionMapping = defineEntity({
  class: Question as never, className: 'Question', schema: 'knowledge', tableName: 'questions',
  properties: {
    id: p.uuid().primary(), version: p.integer().version(), text: text(), processId: p.uuid().nullable(), stepName: text().nullable(), screen: text().nullable(), activityType: text().nullable(),
    byId: p.uuid(), askedAt: instant, answer: text().nullable(), answeredById: p.uuid().nullable(), answeredAt: p.datetime(3).nullable(),
  },
});

const ofArticle = (each: Record<string, unknown>): string => String(each['articleId']);

persist({ mapping: ArticleMapping, className: 'Article', entity: 'article', kind: 'article', record: (each) => String(each['id']), unique: { articles_pkey: '/id', articles_slug: '/slug' } });
// A text may be long and is kept as its versions are: the audit says that it changed, not what it said.
persist({ mapping: EditionMapping, className: 'Edition', entity: 'article-text', kind: 'article', record: ofArticle, unique: { editions_one_a_language: '/language' }, secret: ['body'] });
persist({ mapping: ArticleFileMapping, className: 'ArticleFile', entity: 'article-file', kind: 'article', record: ofArticle });
persist({ mapping: ArticleFeedbackMapping, className: 'ArticleFeedback', entity: 'article-feedback', kind: 'article', record: ofArticle });
persist({ mapping: SearchMissMapping, className: 'SearchMiss', entity: 'search-miss', kind: 'search-miss', record: (each) => String(each['id']) });
persist({ mapping: QuestionMapping, className: 'Question', entity: 'question', kind: 'question', record: (each) => String(each['id']) });
