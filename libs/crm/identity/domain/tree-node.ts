import { Aggregate, DomainError } from '#platform/kernel';

export class TreeHasCycle extends DomainError {
  static override readonly code = 'identity.tree-cycle';
  static override readonly title = 'A branch cannot hang on itself';
  static override readonly status = 422;
  constructor(id: string) { super('The new parent is this one, or is below it.', { id }); }
}

/** A node of a tree by name and parent. */
abstract class TreeNode<Self> extends Aggregate<Self> {
  readonly version!: number;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly name: string, readonly parentId: string | null) { super(); }
}

/** A group of users; a record's team is one of them. */
export class Team extends TreeNode<Team> {
  static found(id: string, name: string, parentId: string | null, at: Date): Team {
    const team = new Team(id, name, parentId);
    team.change({ createdAt: at, updatedAt: at });
    return team;
  }

  redefine(name: string | undefined, parentId: string | null | undefined, at: Date): void {
    this.change({ ...(name !== undefined && { name }), ...(parentId !== undefined && { parentId }), updatedAt: at });
  }
}

/** A place in the company; whoever is in a position below mine is my subordinate. */
export class Position extends TreeNode<Position> {
  static found(id: string, name: string, parentId: string | null, at: Date): Position {
    const position = new Position(id, name, parentId);
    position.change({ createdAt: at, updatedAt: at });
    return position;
  }

  redefine(name: string | undefined, parentId: string | null | undefined, at: Date): void {
    this.change({ ...(name !== undefined && { name }), ...(parentId !== undefined && { parentId }), updatedAt: at });
  }
}
