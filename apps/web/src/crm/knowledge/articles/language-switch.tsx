import { SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { languageNames } from '../../../app/i18n/language.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import type { ArticleLanguage } from './article-types.ts';

/** The languages an article is there in; the one that is read stands in the address. */
export function LanguageSwitch({ languages, language }: { languages: readonly ArticleLanguage[]; language: ArticleLanguage }) {
  const text = useKnowledgeText();
  const navigate = useNavigate();
  return (
    <SegmentedControl
      size="xs" aria-label={text('language')} value={language} data={languages.map((value) => ({ value, label: languageNames[value] }))}
      onChange={(value) => void navigate({ to: '.', search: { language: value } as never, replace: true })}
    />
  );
}
