import { newId } from '#platform/kernel';
import type { Agent } from './a-company.ts';

/** What a learner is asked, as an author writes it: one question of each kind. */
export const questions = () => [
  { id: newId(), kind: 'single', text: 'Who answers an inquiry?', points: 1, explanation: 'Whoever took it.', options: ['Whoever took it', 'Nobody', 'The head'], right: 0 },
  { id: newId(), kind: 'multiple', text: 'What is written down?', points: 2, explanation: '', options: ['The need', 'The weather', 'The next step'], right: [0, 2] },
  { id: newId(), kind: 'order', text: 'In which order?', points: 1, explanation: '', options: ['Listen', 'Ask', 'Offer'] },
  { id: newId(), kind: 'match', text: 'What belongs together?', points: 1, explanation: '', pairs: [{ left: 'Pump', right: 'moves' }, { left: 'Valve', right: 'shuts' }] },
  { id: newId(), kind: 'number', text: 'Within how many hours?', points: 1, explanation: 'canary-explanation', value: 7.25, tolerance: 0.5, unit: 'hours' },
  { id: newId(), kind: 'text', text: 'What is it called?', points: 1, explanation: '', accepted: ['Canary-accepted word'] },
];
export type Asked = ReturnType<typeof questions>[number];

export interface MadeCourse {
  readonly id: string;
  readonly textId: string;
  readonly quizId: string;
  readonly asked: readonly Asked[];
}

/** A published course of a text and a quiz. */
export async function aCourse(author: Agent, title: string, quiz: object = {}, more: object = {}): Promise<MadeCourse> {
  const { id } = (await author.post('/courses').send({ title }).expect(201)).body as { id: string };
  const [textId, quizId, asked] = [newId(), newId(), questions()];
  const sections = [{
    id: newId(), title: 'First', lessons: [
      { id: textId, kind: 'text', title: 'Read this', minutes: 5, body: '# How it is done\n\nListen.' },
      { id: quizId, kind: 'quiz', title: 'Show it', minutes: 5, passPercent: 70, attemptsAllowed: 2, timeLimitMinutes: null, isShuffled: true, questions: asked, ...quiz },
    ],
  }];
  await author.patch(`/courses/${id}`).set('If-Match', '"1"').send({ sections, ...more }).expect(200);
  await author.post(`/courses/${id}/publish`).set('If-Match', '"2"').send({}).expect(200);
  return { id, textId, quizId, asked };
}

interface Sheet { readonly id: string; readonly questions: readonly { readonly id: string; readonly options?: string[]; readonly lefts?: string[]; readonly rights?: string[] }[] }

/** The right answers on a sheet, by somebody who knows the course. */
export function rightAnswers({ questions: sheet }: Sheet, asked: readonly Asked[]): Record<string, unknown> {
  return Object.fromEntries(sheet.map(({ id, options = [], lefts = [], rights = [] }) => {
    const question = asked.find((each) => each.id === id)! as { kind: string; options?: string[]; right?: number | number[]; pairs?: { left: string; right: string }[] };
    const place = (text: string | undefined): number => options.indexOf(text ?? '');
    switch (question.kind) {
      case 'single': return [id, place(question.options![question.right as number])];
      case 'multiple': return [id, (question.right as number[]).map((at) => place(question.options![at]))];
      case 'order': return [id, question.options!.map(place)];
      case 'match': return [id, lefts.map((left) => rights.indexOf(question.pairs!.find((pair) => pair.left === left)!.right))];
      case 'number': return [id, '7,5'];
      default: return [id, '  canary-ACCEPTED   word. '];
    }
  }));
}
