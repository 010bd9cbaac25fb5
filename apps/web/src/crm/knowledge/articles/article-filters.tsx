import { Group, Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { languageNames, languages } from '../../../app/i18n/language.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import type { ArticleSearch } from './article-search.ts';
import { articleKinds, articleStates } from './article-types.ts';

/** By what the list is narrowed; all of it stands in the address. */
export function ArticleFilters() {
  const text = useKnowledgeText();
  const ui = useUiText();
  const navigate = useNavigate();
  const { can } = useSession();
  const search = useSearch({ strict: false }) as ArticleSearch;
  const states = can('knowledge.write') || can('knowledge.publish') ? articleStates : articleStates.slice(2);
  const choice = (name: 'kind' | 'state' | 'language', label: string, data: { value: string; label: string }[]) => (
    <Select
      size="sm" w={170} aria-label={label} placeholder={label} data={data} value={search[name] ?? null} clearable clearButtonProps={{ 'aria-label': ui('clear') }}
      onChange={(value) => void navigate({ to: '/articles', search: { ...search, [name]: value ?? undefined } as never, replace: true })}
    />
  );
  return (
    <Group gap="xs" mb="md">
      {choice('kind', text('anyKind'), articleKinds.map((value) => ({ value, label: text(`kind.${value}`) })))}
      {choice('state', text('anyState'), states.map((value) => ({ value, label: text(`state.${value}`) })))}
      {choice('language', text('anyLanguage'), languages.map((value) => ({ value, label: languageNames[value] })))}
    </Group>
  );
}
