import { AsyncLocalStorage } from 'node:async_hooks';

/** From where somebody signs in. The connection says it, never a field of a request. */
export interface Visitor {
  readonly ip: string;
  readonly userAgent: string;
  /** What the browser holds of an earlier sign-in. */
  readonly device: string;
  /** What it holds of a sign-in that waits for a code. */
  readonly begun: string;
}

const storage = new AsyncLocalStorage<Visitor>();

export const asVisitor = <T>(visitor: Visitor, work: () => T): T => storage.run(visitor, work);
export const currentVisitor = (): Visitor => storage.getStore() ?? { ip: '', userAgent: '', device: '', begun: '' };
