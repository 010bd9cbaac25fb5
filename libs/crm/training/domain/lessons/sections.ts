import { ValidationFailed } from '#platform/kernel';
import { Given } from '../given.ts';
import { lessonsOf, readLesson, type Section } from './lessons.ts';

/** Reads the sections of a course as an author gave them. @throws ValidationFailed with the place of each fault */
export function readSections(given: unknown, at = '/sections'): Section[] {
  const sections = Given.list(given, at, 50, (section) => {
    section.only('id', 'title', 'lessons');
    return { id: section.id('id'), title: section.text('title', { max: 200 }), lessons: section.list('lessons', { max: 100 }, readLesson) };
  });
  const ids = [...sections.map(({ id }) => id), ...lessonsOf(sections).map(({ id }) => id)];
  if (new Set(ids).size < ids.length) throw new ValidationFailed([{ pointer: at, code: 'not-unique' }]);
  return sections;
}

/** As an author gives them: what is kept apart for the lesson's kind lies beside its title again. */
export const asGiven = (sections: readonly Section[]): object[] => sections.map(({ id, title, lessons }) => ({
  id, title, lessons: lessons.map(({ content, ...head }) => ({ ...head, ...('quiz' in content ? (content.quiz as object) : content) })),
}));
