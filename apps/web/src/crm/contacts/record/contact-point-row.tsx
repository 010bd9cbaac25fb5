import { ActionIcon, CopyButton, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconPencil, IconStar, IconTrash } from '@tabler/icons-react';
import { explain } from '../../../app/errors/explain.ts';
import { toast } from '../../../ui/feedback/toast.tsx';
import { useRecordText } from './record-text.ts';
import { draftOf, hrefOfPoint, iconOf, shownPoint } from './contact-point-words.ts';
import type { ContactPoint } from './record-answer.ts';
import type { RecordHandle } from './use-record.ts';
import classes from './parts.module.css';

type ContactPointRowProps = { point: ContactPoint; record: RecordHandle; alone: boolean; onEdit: () => void };

export function ContactPointRow({ point, record, alone, onEdit }: ContactPointRowProps) {
  const text = useRecordText();
  const Picture = iconOf(point.kind);
  const href = hrefOfPoint(point);
  const shown = shownPoint(point);
  const said = [text.maybe(`kind.${point.kind}`) ?? point.kind, point.label !== 'work' && text.maybe(`pointLabel.${point.label}`), point.isPrimary && !alone && text('primary')].filter(Boolean).join(' · ');
  const fail = (error: unknown): void => toast({ tone: 'bad', message: explain(error) });
  const prefer = (): void => void record.write(record.writes.changeContactPoint(point.id, { isPrimary: true })).catch(fail);
  const { value, isPrimary } = point;
  const putBack = (): void => void record.write(record.writes.addContactPoint(draftOf(point))).catch(fail);
  const remove = (): void => {
    record.write(record.writes.removeContactPoint(point.id)).then(() => toast({ message: text('removedPoint', { value: shown }), undo: putBack }), fail);
  };
  return (
    <li className={classes.item}>
      <Picture size={16} stroke={1.6} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        {href ? <a href={href} className={classes.link} {...(href.startsWith('http') && { target: '_blank', rel: 'noreferrer' })}>{shown}</a> : <span>{shown}</span>}
        <div className={classes.quiet}>{said}</div>
      </div>
      <CopyButton value={value}>
        {({ copy, copied }) => (
          <Menu position="bottom-end" width={220}>
            <Menu.Target>
              <ActionIcon size={28} className={classes.more!} aria-label={text('moreAbout', { name: shown })}><IconDots size={16} aria-hidden /></ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>{text(copied ? 'copied' : 'copy')}</Menu.Item>
              {record.mayWrite('contactPoints') && (
                <>
                  {!isPrimary && <Menu.Item leftSection={<IconStar size={16} aria-hidden />} onClick={prefer}>{text('makePrimary')}</Menu.Item>}
                  <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>{text('correct')}</Menu.Item>
                  <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>{text('remove')}</Menu.Item>
                </>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </CopyButton>
    </li>
  );
}
