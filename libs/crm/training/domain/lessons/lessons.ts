import type { Given } from '../given.ts';
import { readQuiz, type Quiz } from '../quiz/quiz.ts';
import type { LessonKind } from './lesson-kind.ts';

export interface TextContent { readonly body: string }
export interface MediaContent { readonly fileId: string; readonly fileName: string; readonly mediaType: string; readonly seconds: number; readonly transcript: string }
export interface QuizContent { readonly quiz: Quiz }

/** The longest text of a lesson, in characters of Markdown. */
const longestText = 100_000;

const text: LessonKind<TextContent> = {
  kind: 'text', isDoneBy: 'reading', fields: ['body'],
  read: (given) => ({ body: given.text('body', { max: longestText, min: 0 }) }),
  missing: ({ body }) => (body.trim() === '' ? 'text' : null),
  shown: ({ body }) => ({ body }),
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
const kinds = new Map<string, AnyKind>([text, media('video'), media('audio'), quiz].map((kind) => [kind.kind, kind as unknown as AnyKind]));
export const lessonKinds = [...kinds.keys()];

export interface Lesson {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly minutes: number;
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
export const mediaOf = (lesson: Lesson): MediaContent | null => (lesson.kind === 'video' || lesson.kind === 'audio' ? (lesson.content as MediaContent) : null);

export function readLesson(given: Given): Lesson {
  const kind = given.choice('kind', lessonKinds);
  const { fields, read } = kinds.get(kind)!;
  given.only('id', 'kind', 'title', 'minutes', ...fields);
  return { id: given.id('id'), kind, title: given.text('title', { max: 200 }), minutes: given.whole('minutes', { min: 1, max: 600, otherwise: 5 }), content: read(given) };
}
