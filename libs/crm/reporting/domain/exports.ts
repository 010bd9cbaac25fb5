import type { Export } from './export.ts';

/** All exports that were finished. */
export abstract class Exports {
  abstract add(finished: Export): void;
}
