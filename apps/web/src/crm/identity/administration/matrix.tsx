import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconFilter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Role } from '../../../api/types.ts';
import { useAdministrationText } from './administration-text.ts';
import { useRoleName } from './use-role-name.ts';
import classes from './matrix.module.css';

export type MatrixChoice = { value: string; label: string };
export type MatrixLine = { id: string; label: string; hint?: string | undefined; beside?: ReactNode; choices: MatrixChoice[]; locked?: boolean };
export type MatrixGroup = { id: string; label: string; lines: MatrixLine[] };

type MatrixProps = {
  label: string;
  roles: Role[];
  groups: MatrixGroup[];
  valueOf: (role: Role, line: string) => string;
  /** How much a value gives, for its shade: nothing, some, all. */
  weightOf: (value: string, line: MatrixLine, role: Role, name: string) => 'none' | 'some' | 'all';
  /** What else a cell says, in badges below its value. */
  badgesOf?: (role: Role, line: string) => string[];
  /** What else can be done in a cell. */
  moreOf?: (role: Role, line: string) => { label: string; onClick: () => void }[];
  onChange: (role: Role, line: string, value: string) => void;
  onOpen: (roleId: string) => void;
};

/** Lines by roles; a press on a cell changes it there. */
export function Matrix({ label, roles, groups, valueOf, weightOf, badgesOf, moreOf, onChange, onOpen }: MatrixProps) {
  const text = useAdministrationText();
  const roleName = useRoleName();
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <td className={classes.corner} />
            {roles.map((role) => (
              <th key={role.id} scope="col"><UnstyledButton className={classes.role!} onClick={() => onOpen(role.id)} aria-haspopup="dialog">{roleName(role)}</UnstyledButton></th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr><th scope="rowgroup" colSpan={roles.length + 1} className={classes.group}>{group.label}</th></tr>
            {group.lines.map((line) => (
              <tr key={line.id}>
                <th scope="row" className={classes.line}>{line.label}{line.beside}{line.hint && <span className={classes.hint}>{line.hint}</span>}</th>
                {roles.map((role) => {
                  const value = valueOf(role, line.id);
                  const said = line.choices.find((choice) => choice.value === value)?.label ?? value;
                  const badges = badgesOf?.(role, line.id) ?? [];
                  const more = moreOf?.(role, line.id) ?? [];
                  return (
                    <td key={role.id}>
                      {line.locked ? <span className={classes.fixed}>{said}</span> : (
                        <Menu position="bottom" width={240}>
                          <Menu.Target>
                            <UnstyledButton className={classes.cell!} data-weight={weightOf(value, line, role, line.id)}><VisuallyHidden>{`${text('cell', { role: roleName(role), line: line.label })}: `}</VisuallyHidden>{said}{badges.map((badge) => <span key={badge} className={classes.badge}>{badge}</span>)}</UnstyledButton>
                          </Menu.Target>
                          <Menu.Dropdown>
                            {line.choices.map((choice) => (
                              <Menu.Item key={choice.value} rightSection={choice.value === value && <IconCheck size={14} aria-hidden />} aria-current={choice.value === value || undefined} onClick={() => choice.value !== value && onChange(role, line.id, choice.value)}>{choice.label}</Menu.Item>
                            ))}
                            {more.length > 0 && <Menu.Divider />}
                            {more.map((deed) => <Menu.Item key={deed.label} leftSection={<IconFilter size={14} aria-hidden />} onClick={deed.onClick}>{deed.label}</Menu.Item>)}
                          </Menu.Dropdown>
                        </Menu>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
