import { Injectable } from '@nestjs/common';
import { newId } from '#platform/kernel';
import { Employment, type EmploymentFields } from '../domain/employment.ts';
import type { Stamp } from '../domain/party.ts';
import type { Person } from '../domain/person.ts';
import { Employments, References } from '../domain/ports.ts';

/** Keeps a person's employments in order: at most one primary current one, which lists show as the employer. */
@Injectable()
export class Career {
  constructor(private readonly employments: Employments, private readonly references: References) {}

  async begin(person: Person, { organizationId, ...fields }: EmploymentFields & { organizationId: string }, stamp: Stamp, at = ''): Promise<Employment> {
    await this.references.organization(organizationId, `${at}organizationId`);
    const career = await this.employments.of(person.id);
    const takesOver = !fields.endDate && (fields.isPrimary ?? !career.some((each) => each.isCurrent && each.isPrimary));
    if (takesOver) await this.stepBack(career, null, stamp);
    const employment = Employment.start(newId(), person.id, organizationId, { ...fields, isPrimary: takesOver }, stamp.at);
    this.employments.add(employment);
    this.show(person, [...career, employment], stamp);
    return employment;
  }

  /** The one primary steps back before another takes its place, since an index allows one. */
  async stepBack(career: readonly Employment[], but: Employment | null, stamp: Stamp): Promise<void> {
    const before = career.filter((each) => each !== but && each.isPrimary);
    for (const each of before) each.demote(stamp.at);
    if (before.length > 0) await this.employments.settle(stamp.at);
  }

  show(person: Person, career: readonly Employment[], stamp: Stamp): void {
    const current = career.filter((each) => each.isCurrent && !each.deletedAt);
    const employer = current.find((each) => each.isPrimary) ?? current[0] ?? null;
    person.worksAt(employer && { organizationId: employer.organizationId, jobTitle: employer.jobTitle ?? null, department: employer.department ?? null }, stamp);
  }
}
