import { api } from '../../../api/api.ts';
import type { Ref } from '../../../api/types.ts';
import { type Found, SearchSelect } from '../../../ui/field/search-select.tsx';

type DealPickerProps = { label: string; value: Ref | null; onChange: (deal: Ref | null) => void; organization: Ref | null };

/** The deal it is about; of the organization that is named, if one is. */
export function DealPicker({ label, value, onChange, organization }: DealPickerProps) {
  const find = async (q: string, signal: AbortSignal): Promise<Found[]> => {
    const { items } = await api.get('/deals', { query: { q, limit: 20, filter: { status: 'open', ...(organization && { organizationId: organization.id }) } }, signal });
    return items.map(({ id, name }) => ({ id, name }));
  };
  return <SearchSelect label={label} value={value} onChange={onChange} queryKey={['deal', 'list', 'picker', organization?.id ?? '']} find={find} />;
}
