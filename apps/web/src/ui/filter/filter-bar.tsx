import { Button, CloseButton, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useUiText } from '../text/ui-text.ts';
import { FilterForm } from './filter-form.tsx';
import { useFilterWords } from './filter-words.ts';
import type { FilterGroup, SplitFilter } from './filter-tree.ts';
import { type Filter, type FilterField, filterKey } from './filters.ts';
import { GroupDialog } from './group-dialog.tsx';
import classes from './filter-bar.module.css';

type FilterBarProps = SplitFilter & { fields: FilterField[]; onChange: (filters: Filter[], where?: FilterGroup) => void };

/** The button that builds a condition, for the tools of a list. */
export function FilterBuilder({ fields, filters, where, onChange }: FilterBarProps) {
  const text = useUiText();
  const [opened, setOpened] = useState(false);
  const [grouping, setGrouping] = useState(false);
  const add = (filter: Filter): void => {
    onChange([...filters.filter((other) => filterKey(other) !== filterKey(filter)), filter], where);
    setOpened(false);
  };
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus width={300} returnFocus>
        <Popover.Target>
          <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />} onClick={() => setOpened((was) => !was)} disabled={fields.length === 0}>
            {text('filter')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={text('addFilter')}>
          <FilterForm fields={fields} onApply={add} onGroups={() => { setOpened(false); setGrouping(true); }} />
        </Popover.Dropdown>
      </Popover>
      {grouping && <GroupDialog fields={fields} value={{ filters, where }} onChange={(next) => onChange(next.filters, next.where)} onClose={() => setGrouping(false)} />}
    </>
  );
}

/** The conditions in force, each of which can be changed or taken away alone. */
export function FilterChips({ fields, filters, where, onChange }: FilterBarProps) {
  const text = useUiText();
  if (filters.length === 0 && !where) return null;
  return (
    <div className={classes.chips}>
      {filters.map((filter) => (
        <FilterChip
          key={filterKey(filter)}
          fields={fields}
          filter={filter}
          onChange={(next) => onChange(filters.map((other) => (other === filter ? next : other)), where)}
          onRemove={() => onChange(filters.filter((other) => other !== filter), where)}
        />
      ))}
      {where && <GroupChip fields={fields} filters={filters} where={where} onChange={onChange} />}
      {filters.length + (where ? 1 : 0) > 1 && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange([])}>
          {text('clearFilters')}
        </Button>
      )}
    </div>
  );
}

type FilterChipProps = { fields: FilterField[]; filter: Filter; onChange: (filter: Filter) => void; onRemove: () => void };

function FilterChip({ fields, filter, onChange, onRemove }: FilterChipProps) {
  const text = useUiText();
  const { words } = useFilterWords(fields);
  const [opened, setOpened] = useState(false);
  const said = words(filter);
  return (
    <span className={classes.chip}>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus width={300} returnFocus>
        <Popover.Target>
          <button type="button" className={classes.words} onClick={() => setOpened((was) => !was)} aria-label={text('editFilter', { filter: said })}>
            {said}
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={said}>
          <FilterForm fields={fields} filter={filter} onApply={(next) => { onChange(next); setOpened(false); }} />
        </Popover.Dropdown>
      </Popover>
      <CloseButton size={24} iconSize={14} onClick={onRemove} aria-label={text('removeFilter', { filter: said })} />
    </span>
  );
}

/** Conditions that belong together stand in one chip, and are changed together. */
function GroupChip({ fields, filters, where, onChange }: FilterBarProps & { where: FilterGroup }) {
  const text = useUiText();
  const { tree } = useFilterWords(fields);
  const [opened, setOpened] = useState(false);
  const said = tree(where);
  return (
    <span className={classes.chip}>
      <button type="button" className={classes.words} onClick={() => setOpened(true)} aria-label={text('editFilter', { filter: said })}>{said}</button>
      <CloseButton size={24} iconSize={14} onClick={() => onChange(filters)} aria-label={text('removeFilter', { filter: said })} />
      {opened && <GroupDialog fields={fields} value={{ filters, where }} onChange={(next) => onChange(next.filters, next.where)} onClose={() => setOpened(false)} />}
    </span>
  );
}
