import type { DemoCourse } from './data/courses.ts';

interface Question {
  readonly id: string;
  readonly kind: string;
  readonly options?: readonly string[];
  readonly right?: number | readonly number[];
  readonly pairs?: readonly { readonly left: string; readonly right: string }[];
  readonly value?: number;
  readonly accepted?: readonly string[];
}

interface Asked {
  readonly id: string;
  readonly options?: readonly string[];
  readonly lefts?: readonly string[];
  readonly rights?: readonly string[];
}

export interface Taught {
  readonly sections: readonly object[];
  readonly questions: readonly Question[];
}

/** The same course with ids for all that needs one. */
export function withIds({ sections }: DemoCourse, id: (at: number) => string): Taught {
  let made = 0;
  const named = <T extends object>(thing: T): T & { readonly id: string } => ({ id: id(made++), ...thing });
  const questions: Question[] = [];
  const withQuestions = (lesson: object): object => {
    if ('tasks' in lesson) return named({ ...lesson, tasks: (lesson.tasks as readonly object[]).map(named) });
    if (!('questions' in lesson)) return named(lesson);
    const asked = (lesson.questions as readonly object[]).map((question) => named(question) as Question);
    questions.push(...asked);
    return named({ ...lesson, questions: asked });
  };
  return { sections: sections.map((section) => named({ title: section.title, lessons: section.lessons.map(withQuestions) })), questions };
}

/** Answers on a sheet: all of them right, only the first ones, or none. */
export function answersTo(sheet: readonly Asked[], { questions }: Taught, how: 'right' | 'half' | 'wrong'): Record<string, unknown> {
  const known = new Set(questions.slice(0, how === 'right' ? questions.length : how === 'half' ? 1 : 0).map(({ id }) => id));
  return Object.fromEntries(sheet.filter(({ id }) => known.has(id)).map((asked) => [asked.id, right(asked, questions.find(({ id }) => id === asked.id)!)]));
}

function right({ options = [], lefts = [], rights = [] }: Asked, question: Question): unknown {
  const place = (text: string | undefined): number => options.indexOf(text ?? '');
  switch (question.kind) {
    case 'single': return place(question.options![question.right as number]);
    case 'multiple': return (question.right as readonly number[]).map((at) => place(question.options![at]));
    case 'order': return question.options!.map(place);
    case 'match': return lefts.map((left) => rights.indexOf(question.pairs!.find((pair) => pair.left === left)!.right));
    case 'number': return question.value;
    default: return question.accepted![0];
  }
}
