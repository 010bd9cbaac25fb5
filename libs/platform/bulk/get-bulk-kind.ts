import { requirementOf, Refuses, SignedIn } from '#platform/access';
import { currentActor, Handles } from '#platform/bus';
import { Choice, Flag, Many, Nested, Text, Texts } from '#platform/fields';
import { AccessDenied, Query } from '#platform/kernel';
import type { Label } from '#platform/records';
import { BulkUnknown } from './bulk.errors.ts';
import { bulkKinds, bulkValues, type BulkKind, type BulkValue, type BulkWrite } from './bulk-kind.ts';

export class BulkLabel {
  @Text() readonly en!: string;
  @Text() readonly ru!: string;
  @Text() readonly uk!: string;
}

export class BulkPossibility {
  @Text({ description: 'Its name in `changes`.' }) readonly name!: string;
  @Nested(() => BulkLabel, { nullable: true, description: 'Its own, or of the field it writes; a removal has none.' }) readonly label!: Label | null;
  @Choice(bulkValues) readonly value!: BulkValue;
  @Texts({ nullable: true }) readonly choices!: string[] | null;
  @Text({ nullable: true, description: 'What a reference or a list names, such as user, tag, tier.' }) readonly names!: string | null;
  @Flag({ description: 'Null empties it.' }) readonly mayBeEmptied!: boolean;
}

export class BulkKindRecord {
  @Text() readonly kind!: string;
  @Many(() => BulkPossibility) readonly changes!: readonly BulkPossibility[];
}

/** What whoever asks may do to many records of a kind. */
@SignedIn('what a form for many records is drawn from')
@Refuses(BulkUnknown, AccessDenied)
export class GetBulkKind extends Query<BulkKindRecord> {
  @Text({ from: 'path', max: 60 }) readonly kind!: string;
}

@Handles(GetBulkKind)
export class GetBulkKindHandler {
  execute({ kind: name }: GetBulkKind): Promise<BulkKindRecord> {
    const kind = bulkKinds().find((each) => each.kind.kind === name);
    if (!kind) throw new BulkUnknown(name, bulkKinds().map((each) => each.kind.kind));
    return Promise.resolve({ kind: name, changes: possible(kind) });
  }
}

function possible({ kind, verbs }: BulkKind): BulkPossibility[] {
  const { grants, mask } = currentActor();
  if (!grants.has(kind.read)) throw new AccessDenied(kind.read);
  const isOpen = (field: string | null): boolean => !mask.hidden.has(`${kind.kind}.${field}`) && !mask.readOnly.has(`${kind.kind}.${field}`);
  return verbs.flatMap(({ message, writes }) => {
    const requirement = requirementOf(message);
    if (requirement?.kind === 'permission' && !grants.has(requirement.permission)) return [];
    return Object.entries(writes).filter(([, { field }]) => isOpen(field)).map(([name, write]) => possibility(name, write, kind));
  });
}

function possibility(name: string, { field, label, value, names, isNeeded = false }: BulkWrite, { fields }: BulkKind['kind']): BulkPossibility {
  const known = field === null ? undefined : fields[field];
  return { name, label: label ?? known?.label ?? null, value, choices: known?.choices ? [...known.choices] : null, names: names ?? null, mayBeEmptied: !isNeeded && !['list', 'removal', 'flag', 'choices'].includes(value) };
}
