import { Anchor, Button, Text, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { QueryError } from '../../app/errors/query-error.tsx';
import { useSession } from '../../app/session/use-session.ts';
import { FileDrop } from '../../ui/file/file-drop.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { useMigrationText } from './migration-text.ts';
import { sampleFile } from './sample-file.ts';
import { useNewImport } from './use-new-import.ts';
import classes from './new-import.module.css';

/** A file is dropped, chosen or pasted; everything else is asked once it has been looked at. */
export function NewImportPage() {
  const text = useMigrationText();
  const { can } = useSession();
  const [pasted, setPasted] = useState('');
  const { begin, sent, file, refusal } = useNewImport();
  if (!can('migration.import')) return <QueryError error={new Problem(403, { code: 'access.denied' })} level={1} />;
  const paste = (): void => begin(new File([pasted], text('pastedName'), { type: 'text/tab-separated-values' }));
  return (
    <Page>
      <PageHeader title={text('newImport')} />
      <PageBody width={760}>
        <FileDrop icon={IconFileUpload} words={text('dropHere')} action={text('chooseFile')} hint={text('fileKinds')} accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values" file={file} sent={sent} refusal={refusal?.message} onFile={begin} />
        <Text size="sm" mt="sm">
          {text('sampleHint')} <Anchor href={sampleFile()} download={text('sampleName')} size="sm" underline="always">{text('sampleLink')}</Anchor>
        </Text>
        <section aria-labelledby="paste" className={classes.paste}>
          <h2 id="paste">{text('paste')}</h2>
          <Textarea aria-labelledby="paste" description={text('pasteHint')} autosize minRows={4} maxRows={12} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} classNames={{ input: classes.mono! }} />
          <Button variant="default" mt="sm" disabled={pasted.trim() === '' || file !== null} onClick={paste}>{text('pasteAction')}</Button>
        </section>
      </PageBody>
    </Page>
  );
}
