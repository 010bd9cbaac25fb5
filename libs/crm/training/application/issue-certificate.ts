import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { Certificate, monthsAfter } from '../domain/certificate.ts';
import type { CourseVersion } from '../domain/course.ts';
import type { Enrollment } from '../domain/enrollment.ts';
import { Certificates } from '../domain/ports.ts';

/** Certifies a finished course, in the transaction in which it is finished: what the certificate opens is open at once. */
@Injectable()
export class IssueCertificate {
  constructor(private readonly certificates: Certificates, private readonly notices: Notices, private readonly clock: Clock) {}

  async of(enrollment: Enrollment, version: CourseVersion): Promise<void> {
    const { id: enrollmentId, userId } = enrollment;
    const { courseId, title, number } = version;
    const id = newId();
    const certificate = Certificate.issue(id, this.certificates.numberOf(id), { userId, holderName: await this.certificates.nameOf(userId), courseId, courseTitle: title, courseNumber: number, enrollmentId }, await this.endOf(enrollment, version), this.clock.now());
    this.certificates.add(certificate);
    await this.notices.post({ to: userId, kind: 'training.certified', details: { course: title, until: certificate.validUntil }, href: `/learning/certificates/${id}`, key: `certificate ${id}` });
  }

  /** Whoever learned only what differs is certified for as long as he was before the change. */
  private async endOf({ userId, lessonIds }: Enrollment, { courseId, validityMonths }: CourseVersion): Promise<string | null> {
    const before = lessonIds && (await this.certificates.lastOf(userId, courseId));
    if (before && (before.wholeTerm === null || before.wholeTerm >= this.clock.today())) return before.wholeTerm;
    return validityMonths === null ? null : monthsAfter(this.clock.now(), validityMonths);
  }
}
