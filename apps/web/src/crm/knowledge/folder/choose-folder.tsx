import { Button, FileButton, Switch, Text } from '@mantine/core';
import { IconFolderDown } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { explain } from '../../../app/errors/explain.ts';
import { useSession } from '../../../app/session/use-session.ts';
import { ProgressBar } from '../../../ui/feedback/progress-bar.tsx';
import { useFolderText } from './folder-text.ts';
import type { useFolder } from './use-folder.ts';
import classes from './folder.module.css';

/** A ZIP is dropped or chosen, and whether its texts are to be published is said. */
export function ChooseFolder({ rehearse, sent }: Pick<ReturnType<typeof useFolder>, 'rehearse' | 'sent'>) {
  const text = useFolderText();
  const { can } = useSession();
  const mayPublish = can('knowledge.publish');
  const [over, setOver] = useState(false);
  const [isPublished, publish] = useState(mayPublish);
  const begin = (file: File | null | undefined): void => void (file && rehearse.mutate({ file, isPublished: isPublished && mayPublish }));
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    begin(event.dataTransfer.files[0]);
  };
  const file = rehearse.isPending ? rehearse.variables.file : null;
  return (
    <>
      <Text className={classes.intro}>{text('intro')}</Text>
      <Switch checked={isPublished && mayPublish} disabled={!mayPublish} onChange={(event) => publish(event.currentTarget.checked)} label={text('publishAtOnce')} description={text(mayPublish ? 'publishAtOnceHint' : 'mayNotPublish')} mb="md" />
      <div className={classes.drop} data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <IconFolderDown size={32} stroke={1.4} aria-hidden />
        <div className={classes.dropWords}>{text('dropHere')}</div>
        <FileButton onChange={begin} accept=".zip,application/zip">{(props) => <Button {...props} loading={file !== null}>{text('choose')}</Button>}</FileButton>
        <Text size="sm" c="dimmed">{text('limits')}</Text>
        {file && <div className={classes.sending}><ProgressBar label={file.name} done={sent} total={file.size} /></div>}
        {rehearse.error && <div role="alert" className={classes.refusal}>{explain(rehearse.error)}</div>}
      </div>
      <section className={classes.format} aria-labelledby="format">
        <h2 id="format">{text('format')}</h2>
        <pre>{text('formatExample')}</pre>
        <Text size="sm">{text('formatRest')}</Text>
      </section>
    </>
  );
}
