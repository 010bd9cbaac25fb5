import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { createContext, type ReactNode, useContext } from 'react';
import classes from './page.module.css';

/** What the shell puts last into the title row of every page. */
const PageHelp = createContext<ReactNode>(null);
export const PageHelpProvider = PageHelp.Provider;

type PageHeaderProps = {
  title: string;
  /** What is said about the page in a word or two: a count, an owner. */
  aside?: ReactNode;
  /** The one primary action of the page, last, and at most a few quiet ones before it. */
  actions?: ReactNode;
};

export function PageHeader({ title, aside, actions }: PageHeaderProps) {
  const help = useContext(PageHelp);
  useDocumentTitle(`${title} · Holdfast`);
  return (
    <header className={classes.header}>
      <Title order={1} className={classes.title}>
        {title}
      </Title>
      {aside && <div className={classes.aside}>{aside}</div>}
      <div className={classes.actions}>{actions}{help}</div>
    </header>
  );
}
