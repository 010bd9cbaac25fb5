import type { FieldDescription } from '../../../api/types.ts';
import { useSession } from '../../../app/session/use-session.ts';
import type { InlineKind } from '../../../ui/field/inline-editor.tsx';
import { InlineField } from '../../../ui/field/inline-field.tsx';
import type { InlineValue } from '../../../ui/field/inline-value.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { DealCell } from '../deal-cell.tsx';
import type { DealRecord } from '../deal-types.ts';
import { explainDeal, morningOf } from '../deal-words.ts';
import { useDealsText } from '../deals-text.ts';
import { useBusinessLines, useUsers } from '../use-catalogues.ts';
import { dealKind, useDealKind } from '../use-deal-kind.ts';
import { AmountField } from './amount-field.tsx';
import { OrganizationField } from './organization-field.tsx';
import type { DealOnPage } from './use-deal.ts';

const kinds: Record<string, InlineKind> = { text: 'text', 'long-text': 'textarea', day: 'date', whole: 'number', choice: 'select', flag: 'switch' };
// Written by hand; everything else of a deal follows from what happens to it.
const own = ['name', 'closeDate', 'nextStep', 'nextStepAt', 'probability', 'leadSource', 'firstContactAt', 'confidentiality', 'description'];

const asId = (value: InlineValue): string | null => (typeof value === 'string' ? value : null);

/** What a deal says about itself, each line edited in its place. */
export function DealFields({ deal, record }: { deal: DealRecord; record: DealOnPage }) {
  const text = useDealsText();
  const { fields, nameOf, choicesOf } = useDealKind();
  const session = useSession();
  const format = useFormat();
  const { data: lines } = useBusinessLines();
  const { data: users = [] } = useUsers();
  const mayChange = session.can('deals.change') && deal.status === 'open';
  const known = own.flatMap((name) => fields.find((field) => field.name === name) ?? []).filter(({ name }) => !session.isHidden(dealKind, name));
  const readOnly = (name: string): boolean => !mayChange || session.isReadOnly(dealKind, name);
  const valueOf = ({ name }: FieldDescription): InlineValue => {
    const value = (deal as unknown as Record<string, InlineValue | undefined>)[name] ?? null;
    return name.endsWith('At') && typeof value === 'string' ? value.slice(0, 10) : value;
  };
  const wordsOf = ({ name }: FieldDescription, value: InlineValue): string => {
    if (value === null || value === '') return '';
    if (name.endsWith('At') || name === 'closeDate') return format.day(String(value));
    return name === 'probability' ? format.percent(Number(value) / 100) : String(value);
  };
  const kindOf = ({ name, type }: FieldDescription): InlineKind => (name.endsWith('At') || name === 'closeDate' ? 'date' : (kinds[type] ?? 'text'));
  return (
    <div>
      <OrganizationField deal={deal} record={record} readOnly={readOnly('organizationId')} />
      <AmountField deal={deal} record={record} readOnly={readOnly('amount') || (deal.lineItems ?? []).length > 0} />
      {known.map((field) => (
        <InlineField
          key={field.name}
          name={field.name}
          label={nameOf(field.name)}
          kind={kindOf(field)}
          value={valueOf(field)}
          display={<DealCell deal={deal} field={field} />}
          words={(value) => wordsOf(field, value)}
          {...(field.type === 'choice' && { options: choicesOf(field) ?? [] })}
          readOnly={readOnly(field.name)}
          onSave={(value, version) => record.change({ [field.name]: value === '' ? null : field.type === 'instant' && typeof value === 'string' ? morningOf(value) : value }, version)}
          explain={explainDeal}
        />
      ))}
      {lines && lines.length > 0 && (
        <InlineField
          name="businessLineId"
          label={nameOf('businessLine')}
          kind="select"
          value={deal.businessLine?.id ?? null}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          readOnly={readOnly('businessLineId')}
          onSave={(value, version) => record.change({ businessLineId: asId(value) }, version)}
          explain={explainDeal}
        />
      )}
      <InlineField
        name="ownerId"
        label={text('field.owner')}
        kind="select"
        value={deal.ownerId ?? null}
        options={users.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        display={deal.owner?.displayName}
        readOnly={!session.can('deals.transfer')}
        onSave={(value) => record.assign({ ownerId: asId(value) ?? '' })}
        explain={explainDeal}
      />
      {deal.team && <InlineField name="team" label={text('field.team')} kind="text" value={deal.team.name} readOnly onSave={() => Promise.resolve()} explain={explainDeal} />}
    </div>
  );
}
