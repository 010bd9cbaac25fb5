import { Switch, Text } from '@mantine/core';
import { IconFolderDown } from '@tabler/icons-react';
import { useState } from 'react';
import { explain } from '../../../app/errors/explain.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { FileDrop } from '../../../ui/file/file-drop.tsx';
import { useFolderText } from './folder-text.ts';
import type { useFolder } from './use-folder.ts';
import classes from './folder.module.css';

/** A ZIP is dropped or chosen, and whether its texts are to be published is said. */
export function ChooseFolder({ rehearse, sent }: Pick<ReturnType<typeof useFolder>, 'rehearse' | 'sent'>) {
  const text = useFolderText();
  const { can } = useSession();
  const mayPublish = can('knowledge.publish');
  const [isPublished, publish] = useState(mayPublish);
  const begin = (file: File | null): void => void (file && rehearse.mutate({ file, isPublished: isPublished && mayPublish }));
  const file = rehearse.isPending ? rehearse.variables.file : null;
  return (
    <>
      <Text className={classes.intro}>{text('intro')}</Text>
      <Switch checked={isPublished && mayPublish} disabled={!mayPublish} onChange={(event) => publish(event.currentTarget.checked)} label={text('publishAtOnce')} description={text(mayPublish ? 'publishAtOnceHint' : 'mayNotPublish')} mb="md" />
      <FileDrop icon={IconFolderDown} words={text('dropHere')} action={text('choose')} hint={text('limits')} accept=".zip,application/zip" file={file} sent={sent} refusal={rehearse.error ? explain(rehearse.error) : undefined} onFile={begin} />
      <section className={classes.format} aria-labelledby="format">
        <h2 id="format">{text('format')}</h2>
        <pre>{text('formatExample')}</pre>
        <Text size="sm">{text('formatRest')}</Text>
      </section>
    </>
  );
}
