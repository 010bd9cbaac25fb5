import { Handles, Reads } from '#platform/bus';
import type { Page } from '#platform/fields';
import { Clock, ResourceNotFound } from '#platform/kernel';
import { GetPath, ListPaths, type PathRecord } from '../../application/path-commands.ts';
import { GetRequirement, ListRequirements, type RequirementRecord } from '../../application/requirement-commands.ts';
import { instant } from './learners-within.ts';

const paths = (where: string): string => `select json_build_object('id', r.id, 'code', r.code, 'name', r.name) as role, ${instant('p.updated_at')} as "updatedAt",
    coalesce((select json_agg(json_build_object('courseId', c.id, 'title', c.title, 'days', (s.step ->> 'days')::int) order by s.at) from jsonb_array_elements(p.steps) with ordinality s(step, at) join training.courses c on c.id = (s.step ->> 'courseId')::uuid), '[]') as steps,
    (select count(*)::int from identity.role_holder h where h.status = 'active' and r.id = any(identity.roles_held(h.role_ids, h.role_terms, $1::date))) as holders
  from identity.role_card r left join training.paths p on p.role_id = r.id ${where} order by r.name, r.id limit 500`;

@Handles(ListPaths)
export class ListPathsSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<Page<PathRecord>> {
    return { items: await this.reads.rows<PathRecord>(paths(''), [this.clock.today()]), nextCursor: null };
  }
}

@Handles(GetPath)
export class GetPathSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ roleId }: GetPath): Promise<PathRecord> {
    const [path] = await this.reads.rows<PathRecord>(paths('where r.id = $2'), [this.clock.today(), roleId]);
    if (!path) throw new ResourceNotFound();
    return path;
  }
}

const requirements = (where: string): string => `select r.permission, c.id as "courseId", c.title as "courseTitle", r.grace_days as "graceDays", r.since::text,
    (select count(distinct k.user_id)::int from training.certificates k join identity.user_card u on u.id = k.user_id and u.status = 'active' where k.course_id = c.id and k.revoked_at is null and (k.valid_until is null or k.valid_until >= $1::date)) as certified
  from training.certificate_requirements r join training.courses c on c.id = r.course_id ${where} order by r.permission limit 500`;

@Handles(ListRequirements)
export class ListRequirementsSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute(): Promise<Page<RequirementRecord>> {
    return { items: await this.reads.rows<RequirementRecord>(requirements(''), [this.clock.today()]), nextCursor: null };
  }
}

@Handles(GetRequirement)
export class GetRequirementSql {
  constructor(private readonly reads: Reads, private readonly clock: Clock) {}

  async execute({ permission }: GetRequirement): Promise<RequirementRecord> {
    const [found] = await this.reads.rows<RequirementRecord>(requirements('where r.permission = $2'), [this.clock.today(), permission]);
    if (!found) throw new ResourceNotFound();
    return found;
  }
}
