import type { CourseRecord } from '../training-types.ts';

export type DraftQuestion = { id: string; kind: string; text: string; points: number; explanation: string; options?: string[]; right?: number | number[]; pairs?: { left: string; right: string }[]; value?: number; tolerance?: number; unit?: string; accepted?: string[] };
export type DraftTask = { id: string; deed: string; text: string };
export type DraftLesson = {
  id: string; kind: string; title: string; minutes: number; stepIds?: string[]; body?: string; articleId?: string; language?: 'en' | 'ru' | 'uk'; version?: number; fileId?: string; fileName?: string; mediaType?: string; seconds?: number; transcript?: string;
  passPercent?: number; attemptsAllowed?: number | null; timeLimitMinutes?: number | null; isShuffled?: boolean; questions?: DraftQuestion[]; organizationName?: string; personName?: string; dealName?: string; tasks?: DraftTask[];
};
export type DraftSection = { id: string; title: string; lessons: DraftLesson[] };
export type Draft = { title: string; summary: string; language: 'en' | 'ru' | 'uk'; validityMonths: number | null; isOpen: boolean; asksBeforeRetraining: boolean; sections: DraftSection[] };

export const draftOf = ({ title, summary, language, validityMonths, isOpen, asksBeforeRetraining, sections }: CourseRecord): Draft => ({ title, summary, language, validityMonths, isOpen, asksBeforeRetraining, sections: sections as unknown as DraftSection[] });

const newId = (): string => crypto.randomUUID();

export const newSection = (title: string): DraftSection => ({ id: newId(), title, lessons: [] });

/** What the product sees a learner do. */
export const practiceDeeds = ['log-activity', 'plan-activity', 'make-promise', 'keep-promise', 'add-person', 'open-deal', 'move-deal', 'win-deal', 'lose-deal'] as const;
export const newTask = (): DraftTask => ({ id: newId(), deed: practiceDeeds[0], text: '' });

/** An empty lesson of a kind; what is played becomes one with its file. */
export function newLesson(kind: string, title: string): DraftLesson {
  const head = { id: newId(), kind, title, minutes: 5 };
  if (kind === 'video' || kind === 'audio' || kind === 'article') return head;
  if (kind === 'practice') return { ...head, body: '', organizationName: '', personName: '', dealName: '', tasks: [newTask()] };
  return kind === 'quiz' ? { ...head, passPercent: 70, attemptsAllowed: 3, timeLimitMinutes: null, isShuffled: true, questions: [] } : { ...head, body: '' };
}

const empty: Record<string, Partial<DraftQuestion>> = {
  single: { options: ['', ''], right: 0 }, multiple: { options: ['', ''], right: [0] }, order: { options: ['', ''] }, match: { pairs: [{ left: '', right: '' }, { left: '', right: '' }] }, number: { value: 0, tolerance: 0, unit: '' }, text: { accepted: [''] },
};
export const questionKinds = ['single', 'multiple', 'order', 'match', 'number', 'text'] as const;
export const newQuestion = (kind: string): DraftQuestion => ({ id: newId(), kind, text: '', points: 1, explanation: '', ...structuredClone(empty[kind]) });

/** The same list with one thing of it changed, taken out, or moved by so many places. */
export const changed = <Item>(items: readonly Item[], at: number, change: Partial<Item>): Item[] => items.map((item, index) => (index === at ? { ...item, ...change } : item));
export const without = <Item>(items: readonly Item[], at: number): Item[] => items.filter((_, index) => index !== at);
export function moved<Item>(items: readonly Item[], at: number, by: number): Item[] {
  const to = at + by;
  if (to < 0 || to >= items.length) return [...items];
  const next = [...items];
  [next[at], next[to]] = [next[to]!, next[at]!];
  return next;
}
