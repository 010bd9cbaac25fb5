import type { Given } from '../given.ts';
import { readQuiz, type Quiz } from '../quiz/quiz.ts';
import type { LessonKind } from './lesson-kind.ts';
import { practice, type PracticeContent } from './practice.ts';

export interface TextContent { readonly body: string }
/** The text of an article as it was in a version: what is published later changes nothing here. */
export interface ArticleContent { readonly articleId: string; readonly language: string; readonly version: number; readonly body: string }
export interface MediaContent { readonly fileId: string; readonly fileName: string; readonly mediaType: string; readonly seconds: number; readonly transcript: string }
export interface QuizContent { readonly quiz: Quiz }

/** So many steps a lesson may name. */
const mostSteps = 20;

/** The longest text of a lesson, in characters of Markdown. */
const longestText = 100_000;

const text: LessonKind<TextContent> = {
  kind: 'text', isDoneBy: 'reading', fields: ['body'],
  read: (given) => ({ body: given.text('body', { max: longestText, min: 0 }) }),
  missing: ({ body }) => (body.trim() === '' ? 'text' : null),
  shown: ({ body }) => ({ body }),
};

const article: LessonKind<ArticleContent> = {
  kind: 'article', isDoneBy: 'reading', fields: ['articleId', 'language', 'version', 'body'],
  // Its words are the server's to fill in: whatever is given of them is not taken.
  read: (given) => ({ articleId: given.id('articleId'), language: given.choice('language', ['en', 'ru', 'uk']), version: given.whole('version', { otherwise: 0 }), body: '' }),
  missing: ({ body }) => (body.trim() === '' ? 'article' : null),
  shown: ({ articleId, version, body }) => ({ articleId, version, body }),
};

const media = (kind: 'video' | 'audio'): LessonKind<MediaContent> => ({
  kind, isDoneBy: 'playing', fields: ['fileId', 'fileName', 'mediaType', 'seconds', 'transcript'],
  read: (given) => {
    const mediaType = given.text('mediaType', { max: 120 });
    if (!mediaType.startsWith(`${kind}/`)) given.fault('mediaType', 'unknown-choice', { choices: [`${kind}/*`] });
    return { fileId: given.id('fileId'), fileName: given.text('fileName', { max: 300 }), mediaType, seconds: given.whole('seconds', { min: 1, max: 86_400 }), transcript: given.text('transcript', { max: longestText, min: 0 }) };
  },
  missing: () => null,
  shown: ({ fileId, mediaType, seconds, transcript }) => ({ fileId, mediaType, seconds, transcript }),
});

const quiz: LessonKind<QuizContent> = {
  kind: 'quiz', isDoneBy: 'passing', fields: ['passPercent', 'attemptsAllowed', 'timeLimitMinutes', 'isShuffled', 'questions'],
  read: (given) => ({ quiz: readQuiz(given) }),
  missing: ({ quiz: { questions } }) => (questions.length === 0 ? 'questions' : null),
  shown: ({ quiz: { questions, passPercent, attemptsAllowed, timeLimitMinutes } }) => ({ questionCount: questions.length, passPercent, attemptsAllowed, timeLimitMinutes }),
};

type AnyKind = LessonKind<object>;
const kinds = new Map<string, AnyKind>([text, article, media('video'), media('audio'), quiz, practice].map((kind) => [kind.kind, kind as unknown as AnyKind]));
export const lessonKinds = [...kinds.keys()];

export interface Lesson {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly minutes: number;
  /** The steps of processes that it teaches; when one of them changes, it is outdated. */
  readonly stepIds?: readonly string[];
  readonly content: object;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly Lesson[];
}

export const lessonKindOf = ({ kind }: Pick<Lesson, 'kind'>): AnyKind => kinds.get(kind)!;
export const lessonsOf = (sections: readonly Section[]): readonly Lesson[] => sections.flatMap(({ lessons }) => lessons);
export const quizOf = (lesson: Lesson): Quiz | null => (lesson.kind === 'quiz' ? (lesson.content as QuizContent).quiz : null);
export const articleOf = (lesson: Lesson): ArticleContent | null => (lesson.kind === 'article' ? (lesson.content as ArticleContent) : null);
export const mediaOf = (lesson: Lesson): MediaContent | null => (lesson.kind === 'video' || lesson.kind === 'audio' ? (lesson.content as MediaContent) : null);

export const practiceOf = (lesson: Lesson): PracticeContent | null => (lesson.kind === 'practice' ? (lesson.content as PracticeContent) : null);

export function readLesson(given: Given): Lesson {
  const kind = given.choice('kind', lessonKinds);
  const { fields, read } = kinds.get(kind)!;
  given.only('id', 'kind', 'title', 'minutes', 'stepIds', ...fields);
  return { id: given.id('id'), kind, title: given.text('title', { max: 200 }), minutes: given.whole('minutes', { min: 1, max: 600, otherwise: 5 }), stepIds: given.ids('stepIds', mostSteps), content: read(given) };
}
