import { holding } from '#platform/holdings';
import { GiveCourses } from '../application/give-courses.ts';

holding({
  name: 'course', way: 'moves', label: { en: 'Courses', ru: 'Курсы', uk: 'Курси' }, columns: ['training.courses.author_id'],
  table: 'training.courses', hangs: `r.author_id = $1 and r.status <> 'retired'`, title: 'r.title',
  state: { authorId: 'r.author_id' }, becomes: (state, from, { userId }) => (state['authorId'] === from ? { authorId: userId } : state), write: (given) => GiveCourses.of(given),
});
