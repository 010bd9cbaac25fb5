import { Button, Select } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { SettingWhy } from '../../../app/setting-why.tsx';
import { usePipelines } from '../use-catalogues.ts';
import { PipelineDialog } from './pipeline-dialog.tsx';
import { useSetupText } from './setup-text.ts';
import { StageList } from './stage-list.tsx';
import classes from './setup.module.css';

/** The ways a deal can go; each with its stages in order. */
export function Pipelines() {
  const text = useSetupText();
  const { query, pipelines } = usePipelines();
  const [chosen, setChosen] = useState<string>();
  const [edited, setEdited] = useState<'new' | 'this'>();
  const pipeline = pipelines.find(({ id }) => id === chosen) ?? pipelines[0];
  return (
    <section aria-label={text('pipelines')}>
      <div className={classes.intro}>
        <p>{text('pipelinesIntro')}</p>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>{text('addPipeline')}</Button>
      </div>
      {query.error && <QueryError error={query.error} onRetry={() => void query.refetch()} />}
      {pipeline && (
        <>
          <div className={classes.chosen}>
            <Select label={text('pipeline')} data={pipelines.map(({ id, name, isActive }) => ({ value: id, label: isActive ? name : `${name} (${text('notOffered')})` }))} value={pipeline.id} allowDeselect={false} w={260} onChange={(id) => setChosen(id ?? undefined)} />
            <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setEdited('this')}>{text('changePipeline')}</Button>
            <SettingWhy kind="pipeline" id={pipeline.id} name={pipeline.name} />
          </div>
          <StageList pipeline={pipeline} />
        </>
      )}
      {edited && <PipelineDialog pipeline={edited === 'new' ? undefined : pipeline} onClose={() => setEdited(undefined)} onAdded={setChosen} />}
    </section>
  );
}
