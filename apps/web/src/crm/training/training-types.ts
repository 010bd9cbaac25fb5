import type { components } from '../../api/generated/schema.ts';

type Schemas = components['schemas'];
export type MyCourse = Schemas['MyCourse'];
export type Learning = Schemas['Learning'];
export type LessonToLearn = Schemas['LessonToLearn'];
export type Attempt = Schemas['AttemptRecord'];
export type Asked = Schemas['AskedQuestion'];
export type QuestionMark = Schemas['QuestionMark'];
export type Certificate = Schemas['CertificateRecord'];
export type PublicCertificate = Schemas['PublicCertificate'];
export type CourseRecord = Schemas['CourseRecord'];
export type CourseRow = Schemas['CourseRow'];
export type KnowledgeCell = Schemas['KnowledgeCell'];
export type KnowledgeRow = Schemas['KnowledgeRow'];
export type PracticeRunRow = Schemas['PracticeRunRow'];
export type PathRecord = Schemas['PathRecord'];
export type OutdatedCourse = Schemas['OutdatedCourse'];
export type LessonChange = Schemas['LessonChange'];
export type Requirement = Schemas['RequirementRecord'];

/** What each kind of lesson shows to a learner. */
export type TextShown = { body: string; articleId?: string };
export type MediaShown = { fileId: string; mediaType: string; seconds: number; transcript: string };
export type QuizShown = { questionCount: number; passPercent: number; attemptsAllowed: number | null; timeLimitMinutes: number | null };
export type PracticeRun = { organizationId: string; personId: string; dealId: string | null; status: 'open' | 'finished' | 'given-up'; done: Record<string, { recordId: string; at: string }> };
export type PracticeShown = { body: string; organizationName: string; personName: string; dealName: string; tasks: { id: string; deed: string; text: string }[]; run?: PracticeRun };
export const shownBy = <Shown>(lesson: LessonToLearn): Shown => lesson.content as unknown as Shown;
export const lessonsIn = ({ sections }: Pick<Learning, 'sections'>): LessonToLearn[] => sections.flatMap(({ lessons }) => lessons);
