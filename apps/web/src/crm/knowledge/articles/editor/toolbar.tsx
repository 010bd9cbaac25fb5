import type { EditorView } from '@codemirror/view';
import { ActionIcon, FileButton, Group, Tooltip } from '@mantine/core';
import { IconBold, IconH2, IconItalic, IconLink, IconList, IconListCheck, IconListNumbers, IconPhoto, IconQuote, IconTable, type Icon } from '@tabler/icons-react';
import { useKnowledgeText } from '../../knowledge-text.ts';
import { begin, insert, surround } from './marks.ts';

const table = '\n| | |\n|---|---|\n| | |\n';

/** The marks of Markdown for those who do not know them by heart. */
export function Toolbar({ view, onFiles }: { view: EditorView | null; onFiles: (files: File[]) => void }) {
  const text = useKnowledgeText();
  const tool = (label: string, Shape: Icon, run: (view: EditorView) => void) => (
    <Tooltip key={label} label={label}><ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} disabled={!view} onClick={() => view && run(view)}><Shape size={18} aria-hidden /></ActionIcon></Tooltip>
  );
  return (
    <Group gap={2} role="toolbar" aria-label={text('marks')} mb={6}>
      {tool(text('mark.heading'), IconH2, (each) => begin(each, '## '))}
      {tool(text('mark.bold'), IconBold, (each) => surround(each, '**'))}
      {tool(text('mark.italic'), IconItalic, (each) => surround(each, '*'))}
      {tool(text('mark.list'), IconList, (each) => begin(each, '- '))}
      {tool(text('mark.numbers'), IconListNumbers, (each) => begin(each, '1. '))}
      {tool(text('mark.checklist'), IconListCheck, (each) => begin(each, '- [ ] '))}
      {tool(text('mark.quote'), IconQuote, (each) => begin(each, '> '))}
      {tool(text('mark.link'), IconLink, (each) => surround(each, '[', '](https://)'))}
      {tool(text('mark.table'), IconTable, (each) => insert(each, table))}
      <FileButton onChange={(files) => onFiles(files)} multiple>
        {(props) => <Tooltip label={text('mark.file')}><ActionIcon {...props} variant="subtle" color="gray" size="lg" aria-label={text('mark.file')} disabled={!view}><IconPhoto size={18} aria-hidden /></ActionIcon></Tooltip>}
      </FileButton>
    </Group>
  );
}
