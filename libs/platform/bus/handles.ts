import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { Command, type AnswerOf, type Message } from '#platform/kernel';

type HandlerOf<M extends Message> = new (...args: never[]) => { execute(message: M): Promise<AnswerOf<M>> };

const handlers = new Map<object, string>();

/** Binds a handler to its message; the compiler checks that it answers what the message promises. */
export function Handles<M extends Message>(message: new () => M): (handler: HandlerOf<M>) => void {
  return (handler) => {
    const other = handlers.get(message);
    if (other && other !== handler.name) throw new Error(`${message.name} has two handlers: ${other} and ${handler.name}.`);
    handlers.set(message, handler.name);
    if (message.prototype instanceof Command) CommandHandler(message as never)(handler);
    else QueryHandler(message as never)(handler);
  };
}

export const handledMessages = (): object[] => [...handlers.keys()];

/** The message of a handler, by the handler's name. */
export const messageHandledBy = (handler: string): object | undefined => [...handlers].find(([, name]) => name === handler)?.[0];
