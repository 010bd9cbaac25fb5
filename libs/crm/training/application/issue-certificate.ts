import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#platform/kernel';
import { Notices } from '#platform/notices';
import { Certificate } from '../domain/certificate.ts';
import type { CourseVersion } from '../domain/course.ts';
import type { Enrollment } from '../domain/enrollment.ts';
import { Certificates } from '../domain/ports.ts';

/** Certifies a finished course, in the transaction in which it is finished: what the certificate opens is open at once. */
@Injectable()
export class IssueCertificate {
  constructor(private readonly certificates: Certificates, private readonly notices: Notices, private readonly clock: Clock) {}

  async of({ id: enrollmentId, userId }: Enrollment, { courseId, title, number, validityMonths }: CourseVersion): Promise<void> {
    const id = newId();
    const certificate = Certificate.issue(id, this.certificates.numberOf(id), { userId, holderName: await this.certificates.nameOf(userId), courseId, courseTitle: title, courseNumber: number, enrollmentId }, validityMonths, this.clock.now());
    this.certificates.add(certificate);
    await this.notices.post({ to: userId, kind: 'training.certified', details: { course: title, until: certificate.validUntil }, href: `/learning/certificates/${id}`, key: `certificate ${id}` });
  }
}
