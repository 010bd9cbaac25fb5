import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, type Ref, useEffect, useState } from 'react';
import { useUiText } from '../text/ui-text.ts';
import classes from './list-tools.module.css';

type ListToolsProps = { q: string; onQ: (q: string) => void; placeholder: string; searchRef?: Ref<HTMLInputElement>; children?: ReactNode };

export function ListTools({ q, onQ, placeholder, searchRef, children }: ListToolsProps) {
  const text = useUiText();
  const [typed, setTyped] = useState(q);
  const search = useDebouncedCallback(onQ, 200);
  // Back and links change the address from outside; what is being typed wins until it is sent.
  useEffect(() => setTyped(q), [q]);
  const type = (value: string): void => {
    setTyped(value);
    search(value);
  };
  return (
    <div className={classes.tools} role="search">
      <TextInput
        ref={searchRef}
        className={classes.search}
        aria-label={placeholder}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={typed && <CloseButton size={24} iconSize={14} aria-label={text('clear')} onClick={() => type('')} />}
      />
      {children}
    </div>
  );
}
