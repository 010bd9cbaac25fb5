import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../api/api.ts';
import { useLanguage } from '../../../../app/i18n/use-language.ts';
import { useUiText } from '../../../../ui/text/ui-text.ts';
import { useProcessesText } from '../processes-text.ts';
import { processKeys } from '../process-keys.ts';

type ArticlePickerProps = { id: string | null; title: string | null; onChange: (id: string | null, title: string | null) => void };

/** The article that says how a step is done; a draft may be named before it is published. */
export function ArticlePicker({ id, title, onChange }: ArticlePickerProps) {
  const text = useProcessesText();
  const ui = useUiText();
  const prefer = useLanguage();
  const { data } = useQuery({ queryKey: processKeys.articles(prefer), queryFn: ({ signal }) => api.get('/articles', { query: { limit: 200, prefer } as never, signal }) });
  const found = (data?.items ?? []).map((each) => ({ value: each.id, label: each.title }));
  const options = id !== null && !found.some(({ value }) => value === id) ? [{ value: id, label: title ?? id }, ...found] : found;
  return <Select label={text('article')} clearable clearButtonProps={{ 'aria-label': ui('clear') }} searchable data={options} value={id} nothingFoundMessage={ui('nothingFound')} onChange={(value) => onChange(value, options.find((each) => each.value === value)?.label ?? null)} />;
}
