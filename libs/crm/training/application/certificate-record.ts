import { Refuses, Requires, SignedIn, Public } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, Day, Flag, FromPath, Id, Instant, Text, type Page } from '#platform/fields';
import { Clock, Command, Query, ResourceNotFound } from '#platform/kernel';
import { certificateStates, type CertificateState } from '../domain/certificate.ts';
import { Certificates } from '../domain/ports.ts';
import { CertificateRevokedAlready } from '../domain/training.errors.ts';

/** What anybody is told who has the number: nothing else of the holder or the course. */
export class PublicCertificate {
  @Text() readonly number!: string;
  @Text() readonly holderName!: string;
  @Text() readonly courseTitle!: string;
  @Day({ description: 'In UTC.' }) readonly issuedOn!: string;
  @Day({ nullable: true, description: 'The last day it holds, in UTC; null: it does not end.' }) readonly validUntil!: string | null;
  @Choice(certificateStates) readonly status!: CertificateState;
}

export class CertificateRecord extends PublicCertificate {
  @Id() readonly id!: string;
  @Id() readonly userId!: string;
  @Id() readonly courseId!: string;
  @Instant({ nullable: true }) readonly revokedAt!: string | null;
  @Text({ nullable: true }) readonly revokedBecause!: string | null;
  @Flag({ description: 'Whether whoever asks may revoke it.' }) readonly mayRevoke!: boolean;
}

@Public('whoever was shown a certificate asks whether it holds')
@Refuses(ResourceNotFound)
export class VerifyCertificate extends Query<PublicCertificate> {
  @Text({ from: 'path', max: 40, example: 'HF-7K2M-9QXR-4TBD' }) readonly number!: string;
}

/** One's own, and those of colleagues whose results one may see. */
@SignedIn('one’s own certificates, and those of colleagues whose results one may see')
@Refuses(ResourceNotFound)
export class GetCertificate extends Query<CertificateRecord> {
  @FromPath() readonly certificateId!: string;

  static of(this: void, certificateId: string): GetCertificate {
    return Object.assign(new GetCertificate(), { certificateId });
  }
}

@Requires('training.learn')
export class ListMyCertificates extends Query<Page<CertificateRecord>> {}

/** Ends a certificate at once; what it opened is shut within seconds, without a grace. */
@Requires('training.teach')
@Refuses(ResourceNotFound, CertificateRevokedAlready)
export class RevokeCertificate extends Command<string> {
  @FromPath() readonly certificateId!: string;
  @Text({ min: 1, max: 1000 }) readonly reason!: string;
}

@Handles(RevokeCertificate)
export class RevokeCertificateHandler {
  constructor(private readonly certificates: Certificates, private readonly clock: Clock) {}

  async execute({ certificateId, reason }: RevokeCertificate): Promise<string> {
    (await this.certificates.get(certificateId)).revoke(currentActor().userId, reason, this.clock.now());
    return certificateId;
  }
}
