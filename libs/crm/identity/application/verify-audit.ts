import { Refuses, Requires } from '#platform/access';
import { readHead } from '#platform/audit';
import { Handles } from '#platform/bus';
import { Text } from '#platform/fields';
import { Jobs } from '#platform/jobs';
import { Command, ValidationFailed } from '#platform/kernel';

/** Follows the whole chain of the audit, as a job, and names what was changed, taken out, put in, moved or cut off. */
@Requires('identity.audit')
@Refuses(ValidationFailed)
export class VerifyAudit extends Command<string> {
  @Text({ optional: true, max: 90, example: `412:${'0'.repeat(64)}`, description: 'A head that was kept elsewhere, `number:hash`: the chain must still lead to it.' }) readonly head?: string;
}

@Handles(VerifyAudit)
export class VerifyAuditHandler {
  constructor(private readonly jobs: Jobs) {}

  async execute({ head }: VerifyAudit): Promise<string> {
    const known = head === undefined ? null : readHead(head);
    if (known === undefined) throw new ValidationFailed([{ pointer: '/head', code: 'not-a-head' }]);
    return this.jobs.start({ kind: 'identity.verify-audit', title: 'Audit', input: { head: known } });
  }
}
