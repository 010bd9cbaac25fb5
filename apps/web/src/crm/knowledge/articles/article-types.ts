import type { components } from '../../../api/generated/schema.ts';

export type Article = components['schemas']['ArticleRecord'];
export type ArticleRow = components['schemas']['ArticleRow'];
export type Edition = components['schemas']['EditionRecord'];
export type ArticleHit = components['schemas']['ArticleHit'];
export type ArticleFeedback = components['schemas']['FeedbackRow'];
export type Question = components['schemas']['QuestionRow'];
export type Decision = components['schemas']['DecisionRow'];
export type SettingRef = Decision['setting'];
export type ArticleFile = components['schemas']['ArticleFileCard'];
export type ArticleVersionRow = components['schemas']['ArticleVersionRow'];
export type PublishedArticle = components['schemas']['PublishedArticle'];
export type ArticleKind = ArticleRow['kind'];
export type ArticleState = ArticleRow['state'];
export type ArticleLanguage = ArticleRow['language'];
export type Trust = PublishedArticle['trust'];

export const articleKinds: readonly ArticleKind[] = ['how-to', 'policy', 'script', 'faq', 'decision-record'];
export const articleStates: readonly ArticleState[] = ['draft', 'in-review', 'published', 'expired'];
