import type { Query } from '#platform/kernel';

type Question = (id: string) => Query<object>;

const topics = new Map<string, Question>();

/** The question whose answer an event of this topic carries; it is asked with the rights of whoever listens, when it is sent. */
export function liveTopic(topic: string, question: Question): void {
  topics.set(topic, question);
}

export const questionOf = (topic: string): Question | undefined => topics.get(topic);
