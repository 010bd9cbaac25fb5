import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconDoorExit, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import type { RecordKind, Ref, Relation } from '../../../api/types.ts';
import { explain } from '../../../app/errors/explain.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { EndRelationForm } from './end-relation-form.tsx';
import { useRelatedText } from './related-text.ts';
import { RelationForm } from './relation-form.tsx';
import { otherOf, standingWords } from './relation-words.ts';
import { useRefresh } from './use-relations.ts';

type RelationMenuProps = { kind: RecordKind; party: Ref; relation: Relation };

export function RelationMenu({ kind, party, relation }: RelationMenuProps) {
  const text = useRelatedText();
  const refresh = useRefresh();
  const [form, setForm] = useState<'correct' | 'end'>();
  const { other, standing } = otherOf(relation, party.id);
  const words = { what: standingWords(standing), name: other.name };
  const fail = (error: unknown): void => toast({ tone: 'bad', message: explain(error) });
  const { id, version, from, to, startDate, endDate, datePrecision, note } = relation;
  const putBack = (): void => void api.post('/relations', { body: { kind: relation.kind, fromId: from.id, toId: to.id, startDate, endDate, datePrecision, note } }).then(refresh, fail);
  const remove = (): void => void api.delete('/relations/{relationId}', { path: { relationId: id }, version }).then(async () => {
    await refresh();
    toast({ message: text('removed', words), undo: putBack });
  }, fail);
  return (
    <>
      <Menu position="bottom-end" width={230}>
        <Menu.Target><ActionIcon size={28} aria-label={text('more', words)}><IconDots size={16} aria-hidden /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setForm('correct')}>{text('correct')}</Menu.Item>
          {relation.isCurrent && <Menu.Item leftSection={<IconDoorExit size={16} aria-hidden />} onClick={() => setForm('end')}>{text('end')}</Menu.Item>}
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>{text('remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {form === 'correct' && <RelationForm kind={kind} party={party} relation={relation} onClose={() => setForm(undefined)} />}
      {form === 'end' && <EndRelationForm relation={relation} name={other.name} onClose={() => setForm(undefined)} />}
    </>
  );
}
