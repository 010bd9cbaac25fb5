import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { Day, Id, Text, Whole, type Page } from '#platform/fields';
import { Clock, Command, newId, Query, ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { CertificateRequirement } from '../domain/certificate-requirement.ts';
import { Courses, Requirements } from '../domain/ports.ts';
import { PermissionNeedsNoCertificate } from '../domain/training.errors.ts';

export class RequirementRecord {
  @Text({ example: 'deals.close' }) readonly permission!: string;
  @Id() readonly courseId!: string;
  @Text() readonly courseTitle!: string;
  @Whole({ description: 'For so many days an ended certificate still counts, and nobody needs one yet after the requirement was made.' }) readonly graceDays!: number;
  @Day({ description: 'In UTC.' }) readonly since!: string;
  @Whole({ description: 'Active colleagues who have a valid certificate of the course today.' }) readonly certified!: number;
}

/** Which permissions are only used with a certificate. Whoever learns may know it. */
@Requires('training.learn')
export class ListRequirements extends Query<Page<RequirementRecord>> {}

@Requires('training.administer')
@Refuses(ResourceNotFound)
export class GetRequirement extends Query<RequirementRecord> {
  @Text({ from: 'path', max: 100 }) readonly permission!: string;

  static of(this: void, permission: string): GetRequirement {
    return Object.assign(new GetRequirement(), { permission });
  }
}

/** From now on a permission needs a certificate; what it was asked for before is replaced. */
@Requires('training.administer')
@Refuses(ReferenceNotFound, PermissionNeedsNoCertificate)
export class RequireCertificate extends Command<string> {
  @Text({ from: 'path', max: 100 }) readonly permission!: string;
  @Id() readonly courseId!: string;
  @Whole({ max: 365 }) readonly graceDays!: number;
}

@Handles(RequireCertificate)
export class RequireCertificateHandler {
  constructor(private readonly requirements: Requirements, private readonly courses: Courses, private readonly clock: Clock) {}

  async execute({ permission, courseId, graceDays }: RequireCertificate): Promise<string> {
    await this.courses.requirePublished([courseId], 'courseId');
    const known = await this.requirements.of(permission);
    if (known) known.redefine(courseId, graceDays, this.clock.now());
    else this.requirements.add(CertificateRequirement.add(newId(), permission, courseId, graceDays, this.clock.now()));
    return permission;
  }
}

/** The permission needs no certificate any more. */
@Requires('training.administer')
@Refuses(ResourceNotFound)
export class LiftRequirement extends Command {
  @Text({ from: 'path', max: 100 }) readonly permission!: string;
}

@Handles(LiftRequirement)
export class LiftRequirementHandler {
  constructor(private readonly requirements: Requirements) {}

  async execute({ permission }: LiftRequirement): Promise<void> {
    const requirement = await this.requirements.of(permission);
    if (!requirement) throw new ResourceNotFound();
    this.requirements.remove(requirement);
  }
}
