import { Refuses, Requires } from '#platform/access';
import { announce, Handles } from '#platform/bus';
import { FromPath, Id, Instant, Many, Nested, Text, Whole, type Page } from '#platform/fields';
import { Clock, Command, newId, Query, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Path } from '../domain/path.ts';
import { Courses, Paths } from '../domain/ports.ts';
import { PathChanged } from '../domain/training.events.ts';

export class PathStepFields {
  @Id() readonly courseId!: string;
  @Whole({ min: 1, max: 365, description: 'To be finished within so many days of taking the role.' }) readonly days!: number;
}

export class PathStepRow extends PathStepFields {
  @Text() readonly title!: string;
}

export class RoleOfPath {
  @Id() readonly id!: string;
  @Text() readonly code!: string;
  @Text() readonly name!: string;
}

/** What a role asks to learn; without steps where it asks for nothing. */
export class PathRecord {
  @Nested(() => RoleOfPath) readonly role!: RoleOfPath;
  @Many(() => PathStepRow) readonly steps!: PathStepRow[];
  @Whole({ description: 'Active colleagues who have the role today.' }) readonly holders!: number;
  @Instant({ nullable: true }) readonly updatedAt!: string | null;
}

/** One for each role, by its name. */
@Requires('training.teach')
export class ListPaths extends Query<Page<PathRecord>> {}

@Requires('training.teach')
@Refuses(ResourceNotFound)
export class GetPath extends Query<PathRecord> {
  @FromPath() readonly roleId!: string;

  static of(this: void, roleId: string): GetPath {
    return Object.assign(new GetPath(), { roleId });
  }
}

/** Says what whoever has a role is to learn; an empty list: nothing. Those who have it are enrolled within a minute. */
@Requires('training.teach')
@Refuses(ReferenceNotFound)
export class SetPath extends Command<string> {
  @FromPath() readonly roleId!: string;
  @Many(() => PathStepFields, { max: 50 }) readonly steps!: PathStepFields[];
}

@Handles(SetPath)
export class SetPathHandler {
  constructor(private readonly paths: Paths, private readonly courses: Courses, private readonly clock: Clock) {}

  async execute({ roleId, steps }: SetPath): Promise<string> {
    await this.paths.requireRole(roleId, 'roleId');
    await this.courses.requirePublished(steps.map(({ courseId }) => courseId), 'steps');
    const path = await this.paths.ofRole(roleId);
    const once = [...new Map(steps.map((step) => [step.courseId, step])).values()];
    if (path && once.length === 0) {
      this.paths.remove(path);
      announce(new PathChanged(roleId));
    } else if (path) path.lead(once, this.clock.now());
    else if (once.length > 0) this.paths.add(Path.of(newId(), roleId, once, this.clock.now()));
    return roleId;
  }
}
