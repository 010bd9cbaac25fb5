import type { Piece } from './piece.ts';

/** What is asked of everything that can be found. */
export interface Asked {
  readonly q: string;
  /** The language its asker reads first, where a text is there in several. */
  readonly prefer?: string | undefined;
  readonly limit: number;
}

/** A text that was found, with the place where the words stand. */
export interface FoundText {
  readonly id: string;
  readonly language: string;
  readonly title: readonly Piece[];
  readonly passage: readonly Piece[];
}

/** Finds texts of one kind for the actor at work, the best first; it shows nothing that this actor may not read. */
export interface Finder {
  find(asked: Asked): Promise<readonly FoundText[]>;
}

export type FinderClass = new (...args: never[]) => Finder;

export interface Found {
  readonly kind: string;
  readonly permission: string;
  readonly finder: FinderClass;
}

const finders = new Map<string, Found>();

/** Offers what a module knows to the one search box, to those who hold the permission; the class is a provider of its module. */
export function Finds(kind: string, permission: string): (finder: FinderClass) => void {
  return (finder) => {
    const other = finders.get(kind);
    if (other && other.finder.name !== finder.name) throw new Error(`${kind} is found by ${other.finder.name} and by ${finder.name}.`);
    finders.set(kind, { kind, permission, finder });
  };
}

export const allFinders = (): readonly Found[] => [...finders.values()];
