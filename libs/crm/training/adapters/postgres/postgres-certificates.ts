import { Injectable } from '@nestjs/common';
import { ReferenceNotFound, ResourceNotFound } from '#platform/kernel';
import { Files } from '#platform/files';
import { currentActor, oneAtATime } from '#platform/bus';
import { Secrets } from '#platform/secrets';
import { Certificate } from '../../domain/certificate.ts';
import { CertificateRequirement } from '../../domain/certificate-requirement.ts';
import { Path } from '../../domain/path.ts';
import { Certificates, Media, Paths, Requirements } from '../../domain/ports.ts';
import { locked, lockedOne, persisted, removed, rowsOf } from './locking.ts';

/** Digits and letters that nobody takes for one another. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

@Injectable()
export class PostgresCertificates extends Certificates {
  constructor(private readonly secrets: Secrets) { super(); }

  async get(id: string): Promise<Certificate> {
    const found = await lockedOne(Certificate, 'certificates', 't.id = $1', [id]);
    if (!found) throw new ResourceNotFound();
    return found;
  }

  add(certificate: Certificate): void { persisted(certificate); }

  async lastOf(userId: string, courseId: string): Promise<Certificate | null> {
    return lockedOne(Certificate, 'certificates', 't.id = (select id from training.certificates where user_id = $1 and course_id = $2 and revoked_at is null order by issued_at desc, id desc limit 1)', [userId, courseId]);
  }

  outdatedSince(userId: string, courseId: string, since: Date): Promise<readonly Certificate[]> {
    return locked(Certificate, 'certificates', 't.user_id = $1 and t.course_id = $2 and t.revoked_at is null and t.outdated_at >= $3', [userId, courseId, since]);
  }

  /** Twelve of thirty signs, made from the secret of the installation: nobody counts on from one to another. */
  numberOf(id: string): string {
    const bytes = Buffer.from(this.secrets.token('training.certificate', id), 'base64url');
    const text = [...bytes.subarray(0, 12)].map((byte) => signs[byte % signs.length]!).join('');
    return `HF-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
  }

  async nameOf(userId: string): Promise<string> {
    return (await rowsOf<{ name: string }>('select display_name as name from identity.user_card where id = $1', [userId]))[0]?.name ?? '';
  }
}

@Injectable()
export class PostgresRequirements extends Requirements {
  async of(permission: string): Promise<CertificateRequirement | null> {
    await oneAtATime(`training.requirement ${permission}`);
    return lockedOne(CertificateRequirement, 'certificate_requirements', 't.permission = $1', [permission]);
  }

  add(requirement: CertificateRequirement): void { persisted(requirement); }
  remove(requirement: CertificateRequirement): void { removed(requirement); }
}

@Injectable()
export class PostgresPaths extends Paths {
  async ofRole(roleId: string): Promise<Path | null> {
    await oneAtATime(`training.path ${roleId}`);
    return lockedOne(Path, 'paths', 't.role_id = $1', [roleId]);
  }

  add(path: Path): void { persisted(path); }
  remove(path: Path): void { removed(path); }

  async requireRole(roleId: string, field: string): Promise<void> {
    if ((await rowsOf('select from identity.role_card where id = $1', [roleId])).length === 0) throw ReferenceNotFound.at(field);
  }
}

@Injectable()
export class StoredMedia extends Media {
  constructor(private readonly files: Files) { super(); }

  async require(fileId: string, mediaType: string, field: string): Promise<void> {
    const file = await this.files.get(fileId).catch(() => null);
    if (!file || file.sha256 === null || file.mediaType !== mediaType || file.ownerId !== currentActor().userId) throw ReferenceNotFound.at(field);
  }
}

