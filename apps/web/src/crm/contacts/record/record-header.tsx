import { ActionIcon, Badge, Button, Title, Tooltip } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconAlertTriangle, IconBellOff, IconMail, IconPhone } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { explain } from '../../../app/errors/explain.ts';
import { RecordPanels } from '../../../app/record-panels.tsx';
import { InlineField } from '../../../ui/field/inline-field.tsx';
import { Initials } from '../../../ui/initials.tsx';
import { usePhone } from '../../../ui/layout/use-phone.ts';
import { Mark } from '../../../ui/mark.tsx';
import { RelativeTime } from '../../../ui/text/relative-time.tsx';
import { useRecordText } from './record-text.ts';
import { choiceWord, nameOf } from '../record-words.ts';
import { hrefOfPoint } from './contact-point-words.ts';
import { panelledOf } from './panelled.ts';
import type { RecordAnswer } from './record-answer.ts';
import { PracticeBadge } from '../../../app/practice-badge.tsx';
import { ConfidentialityBadge } from '../confidentiality-badge.tsx';
import { RecordMenu } from './record-menu.tsx';
import { RecordPager } from './record-pager.tsx';
import type { RecordHandle } from './use-record.ts';
import classes from './record-header.module.css';

type RecordHeaderProps = { row: RecordAnswer; record: RecordHandle; action: ReactNode };

/** Who it is, what it is to us and whose it is; what one must know before speaking stands where it cannot be missed. */
export function RecordHeader({ row, record, action }: RecordHeaderProps) {
  const text = useRecordText();
  const phone = usePhone();
  const name = nameOf(row);
  const panelled = panelledOf(row, record);
  useDocumentTitle(`${name} · Holdfast`);
  const first = (...kinds: string[]) => {
    const point = row.contactPoints?.find(({ kind }) => kinds.includes(kind));
    return point && hrefOfPoint(point);
  };
  const reach = [
    { href: first('mobile', 'phone'), icon: IconPhone, label: text('call') },
    { href: first('email'), icon: IconMail, label: text('writeMail') },
  ];
  const buttons = reach.flatMap(({ href, icon: Picture, label }) => {
    if (!href) return [];
    if (phone) return [<Button key={label} component="a" href={href} leftSection={<Picture size={16} aria-hidden />}>{label}</Button>];
    return [<Tooltip key={label} label={label}><ActionIcon component="a" href={href} variant="default" size={36} aria-label={label}><Picture size={18} stroke={1.6} aria-hidden /></ActionIcon></Tooltip>];
  });
  return (
    <header className={classes.header}>
      <div className={classes.line}>
        {!phone && <Initials name={name} size={44} square={record.kind === 'organization'} />}
        <div className={classes.who}>
          <div className={classes.named}>
            <Title order={1} className={classes.name!}>{name}</Title>
            {row.tier?.isVip && <span className={classes.vip}><Mark label={row.tier.name} size={12} /><span aria-hidden>{row.tier.name}</span></span>}
            <ConfidentialityBadge level={row.confidentiality} />
            {'isPractice' in row && <PracticeBadge isPractice={row.isPractice} />}
            {'doNotContact' in row && row.doNotContact && <Badge color="red" variant="light" tt="none" leftSection={<IconBellOff size={12} aria-hidden />}>{text('doNotContact')}</Badge>}
          </div>
          <div className={classes.what}><What row={row} /></div>
          <div className={classes.facts}><Facts row={row} /></div>
          <RecordPanels record={panelled} place="header" />
        </div>
        <div className={classes.actions}>
          <RecordPager kind={record.kind} id={record.id} />
          {!phone && buttons}
          <RecordPanels record={panelled} place="action" />
          {!phone && action}
          <RecordMenu row={row} record={record} />
        </div>
      </div>
      {phone && buttons.length > 0 && <div className={classes.reach}>{buttons}</div>}
      {row.attentionInstruction && (
        <div role="note" className={classes.attention}>
          <IconAlertTriangle size={18} aria-hidden className={classes.sign} />
          <div className={classes.instruction}>
            <InlineField label={text('attention')} name="attentionInstruction" kind="textarea" value={row.attentionInstruction} maxLength={2000} readOnly={!record.mayWrite('attentionInstruction')}
              onSave={(value, version) => record.write(record.writes.change({ attentionInstruction: value }), version)} explain={explain} />
          </div>
        </div>
      )}
      {!record.may('change') && <p className={classes.closed}>{row.owner ? text('readOnlyRecord', { name: row.owner.displayName }) : text('readOnlyRecordNobody')}</p>}
    </header>
  );
}

function What({ row }: { row: RecordAnswer }) {
  if ('displayName' in row) {
    return (
      <>
        {row.jobTitle && <span>{row.jobTitle}</span>}
        {row.organization && <Link to={`/organizations/${row.organization.id}`} className={classes.link}>{row.organization.name}</Link>}
        {row.lifecycleStage && <span className={classes.quiet}>{choiceWord(row.lifecycleStage)}</span>}
      </>
    );
  }
  const types = row.types?.map(choiceWord).join(', ');
  return [types, row.industry, row.city].filter(Boolean).map((said) => <span key={said}>{said}</span>);
}

function Facts({ row }: { row: RecordAnswer }) {
  const text = useRecordText();
  return (
    <>
      {row.owner && <span>{text('ownedBy', { name: row.owner.displayName })}{row.team && `, ${row.team.name}`}</span>}
      {row.updatedAt && <span>{text('changed')} <RelativeTime at={row.updatedAt} />{row.updatedBy && ` · ${row.updatedBy.displayName}`}</span>}
    </>
  );
}
