import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useAdministrationText } from './administration-text.ts';
import { StructureTree } from './structure-tree.tsx';
import classes from './administration.module.css';

/** Who works together, and who answers to whom: the two trees that rights reach along. */
export function StructurePage() {
  const text = useAdministrationText();
  return (
    <Page>
      <PageHeader title={text('structure')} />
      <div className={classes.trees}>
        <StructureTree kind="teams" />
        <StructureTree kind="positions" />
      </div>
    </Page>
  );
}
