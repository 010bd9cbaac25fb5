declare const answer: unique symbol;

/** Asks the system to change something. `Answer` is what its handler returns. */
export abstract class Command<Answer = void> {
  declare readonly [answer]?: Answer;
}

/** Asks the system for something; never changes anything. */
export abstract class Query<Answer> {
  declare readonly [answer]?: Answer;
}

export type Message<Answer = unknown> = Command<Answer> | Query<Answer>;
export type AnswerOf<M> = M extends Command<infer A> ? A : M extends Query<infer B> ? B : never;
export type MessageClass<M extends Message = Message> = new () => M;
