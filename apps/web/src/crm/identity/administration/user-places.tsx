import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';
import { keys } from '../../../api/keys.ts';
import type { User } from '../../../api/types.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { InlineField } from '../../../ui/field/inline-field.tsx';
import type { InlineValue } from '../../../ui/field/inline-value.ts';
import { useAdministrationText } from './administration-text.ts';

type Save = (name: 'lineIds' | 'territoryIds', empty: InlineValue) => (value: InlineValue, version?: number) => Promise<unknown>;

/** For which business lines and territories a colleague works; nothing where the company keeps none. */
export function UserPlaces({ user, save, explain }: { user: User; save: Save; explain: (error: unknown) => string }) {
  const text = useAdministrationText();
  const lines = usePlaces('business-lines');
  const territories = usePlaces('territories');
  return ([['lineIds', 'lines', lines], ['territoryIds', 'territories', territories]] as const).map(([name, label, options]) => (options.length > 0 || user[name].length > 0) && (
    <InlineField key={name} label={text(label)} name={name} kind="many" value={user[name]} options={options} onSave={save(name, [])} explain={explain} />
  ));
}

function usePlaces(resource: 'business-lines' | 'territories'): { value: string; label: string }[] {
  const { can } = useSession();
  const { data } = useQuery({ queryKey: keys.choices(resource), queryFn: ({ signal }) => api.get(`/${resource}`, { query: { limit: 200 }, signal }), staleTime: 5 * 60_000, enabled: can('contacts.read') });
  return data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
}
