import { permissionEntry } from '#platform/access';
import { Aggregate } from '#platform/kernel';
import { PermissionNeedsNoCertificate } from './training.errors.ts';

/** What nobody may be locked out of: to look after people and rights, to learn, and to teach. */
const open = /^(?:identity|training|calendar)\.|^knowledge\.read$/u;

export const mayRequireCertificate = (permission: string): boolean => !open.test(permission);

/** A permission that is only used with a valid certificate of a course. */
export class CertificateRequirement extends Aggregate<CertificateRequirement> {
  readonly version!: number;
  readonly courseId!: string;
  /** For so many days a certificate still counts after its end, and nobody needs one yet after the requirement was made. */
  readonly graceDays!: number;
  /** The day it was made, in UTC. */
  readonly since!: string;
  readonly createdAt!: Date;
  readonly updatedAt!: Date;

  constructor(readonly id: string, readonly permission: string) { super(); }

  /** @throws PermissionNeedsNoCertificate */
  static add(id: string, permission: string, courseId: string, graceDays: number, at: Date): CertificateRequirement {
    if (!permissionEntry(permission) || !mayRequireCertificate(permission)) throw new PermissionNeedsNoCertificate(permission);
    const requirement = new CertificateRequirement(id, permission);
    requirement.change({ createdAt: at });
    requirement.redefine(courseId, graceDays, at);
    return requirement;
  }

  /** Another course is asked for from today on; the same one goes on being asked for since it was. */
  redefine(courseId: string, graceDays: number, at: Date): void {
    const since = courseId === this.courseId ? this.since : at.toISOString().slice(0, 10);
    this.change({ courseId, graceDays, since, updatedAt: at });
  }
}
