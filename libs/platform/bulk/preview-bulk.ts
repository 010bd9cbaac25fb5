import { Refuses, SignedIn } from '#platform/access';
import { Handles, Reads } from '#platform/bus';
import { Whole } from '#platform/fields';
import { AccessDenied, FieldForbidden, ValidationFailed } from '#platform/kernel';
import { asked, BulkQuestion } from './bulk-request.ts';
import { BulkUnknown } from './bulk.errors.ts';

export class BulkPreview {
  @Whole({ description: 'How many records are meant.' }) readonly selected!: number;
  @Whole({ description: 'How many of them are within reach of all that it needs; the others would be refused.' }) readonly allowed!: number;
}

/** How many records a bulk edit would touch, before anything happens. */
@SignedIn('it asks for the rights of the commands it stands for')
@Refuses(BulkUnknown, ValidationFailed, AccessDenied, FieldForbidden)
export class PreviewBulk extends BulkQuestion<BulkPreview> {}

@Handles(PreviewBulk)
export class PreviewBulkSql {
  constructor(private readonly reads: Reads) {}

  async execute(query: PreviewBulk): Promise<BulkPreview> {
    const { plan, selection } = asked(query);
    const { text, values } = selection.count(plan.permissions);
    return (await this.reads.rows<BulkPreview>(text, values))[0]!;
  }
}
