import { Button, FileButton, Text } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { ProgressBar } from '../feedback/progress-bar.tsx';
import classes from './file-drop.module.css';

type FileDropProps = {
  icon: Icon;
  /** What to drop here, what the button says, and what is taken. */
  words: string;
  action: string;
  hint: string;
  /** As an input of files has it. */
  accept: string;
  /** What is being sent, and how many of its bytes have been. */
  file: File | null;
  sent: number;
  refusal?: string | undefined;
  onFile: (file: File | null) => void;
};

/** A place to drop a file, or to choose one; it shows how far it is sent, and why it was not taken. */
export function FileDrop({ icon: Picture, words, action, hint, accept, file, sent, refusal, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0] ?? null);
  };
  return (
    <div className={classes.drop} data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <Picture size={32} stroke={1.4} aria-hidden />
      <div className={classes.words}>{words}</div>
      <FileButton onChange={onFile} accept={accept}>{(props) => <Button {...props} loading={file !== null}>{action}</Button>}</FileButton>
      <Text size="sm" c="dimmed">{hint}</Text>
      {file && <div className={classes.sending}><ProgressBar label={file.name} done={sent} total={file.size} /></div>}
      {refusal && <div role="alert" className={classes.refusal}>{refusal}</div>}
    </div>
  );
}
