import { Button, Checkbox, Group, Modal, Radio, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { explain } from '../../app/errors/explain.ts';
import { useSession } from '../../app/session/use-session.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useViewDeeds } from './use-views.ts';
import type { SavedView, ViewQuery, Visibility } from './view-types.ts';
import { useViewsText } from './views-text.ts';

type ViewDialogProps = { kind: string; query: ViewQuery; view?: SavedView; onClose: () => void; onSaved: (view: SavedView) => void };

/** Under which name, and for whom. */
export function ViewDialog({ kind, query, view, onClose, onSaved }: ViewDialogProps) {
  const text = useViewsText();
  const ui = useUiText();
  const { me, can } = useSession();
  const { save, change, pin } = useViewDeeds();
  const [name, setName] = useState(view?.name ?? '');
  const [visibility, setVisibility] = useState<Visibility>(view?.visibility ?? 'private');
  const [teamId, setTeamId] = useState<string | null>(view?.teamId ?? me.teams[0]?.id ?? null);
  const [isPinned, setPinned] = useState(view?.isPinned ?? false);
  const [refusal, setRefusal] = useState<string>();
  const busy = save.isPending || change.isPending || pin.isPending;
  const mayShare = can('views.share');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const shared = { visibility, ...(visibility === 'team' && { teamId }) };
      const kept = view ? await change.mutateAsync({ view, body: { name, ...(visibility !== view.visibility || (visibility === 'team' && teamId !== view.teamId) ? shared : {}) } }) : await save.mutateAsync({ kind, name, query, ...shared });
      const saved = isPinned === kept.isPinned ? kept : await pin.mutateAsync({ view: kept, isPinned });
      toast({ message: text('saved', { name: saved.name }) });
      onClose();
      if (!view) onSaved(saved);
    } catch (error) {
      setRefusal(explain(error));
    }
  };
  return (
    <Modal opened onClose={onClose} title={text(view ? 'edit' : 'saveNew')} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput label={text('name')} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={120} required data-autofocus />
          <Radio.Group label={text('forWhom')} value={visibility} onChange={(next) => setVisibility(next as Visibility)}>
            <Stack gap={8} mt={6}>
              <Radio value="private" label={text('forMe')} />
              <Radio value="team" label={text('forTeam')} disabled={!mayShare || me.teams.length === 0} />
              <Radio value="public" label={text('forAll')} disabled={!mayShare} />
            </Stack>
          </Radio.Group>
          {visibility === 'team' && me.teams.length > 1 && <Select label={text('team')} data={me.teams.map((team) => ({ value: team.id, label: team.name }))} value={teamId} onChange={setTeamId} allowDeselect={false} />}
          {visibility !== 'private' && <p style={{ margin: 0, fontSize: 13, color: 'var(--mantine-color-dimmed)' }}>{text('onlyQuestion')}</p>}
          <Checkbox size="sm" label={text('pinLabel')} checked={isPinned} onChange={(event) => setPinned(event.currentTarget.checked)} />
          {refusal && <p role="alert" style={{ margin: 0, color: 'var(--hf-bad)', fontSize: 13 }}>{refusal}</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>{text('saveView')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
