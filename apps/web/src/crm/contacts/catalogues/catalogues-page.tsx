import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { CatalogueList } from './catalogue-list.tsx';
import { useCataloguesText } from './catalogues-text.ts';
import classes from './catalogues.module.css';

/** The words by which a company sorts its customers. */
export function CataloguesPage() {
  const text = useCataloguesText();
  return (
    <Page>
      <PageHeader title={text('catalogues')} />
      <div className={classes.lists}>
        <CatalogueList resource="tiers" />
        <CatalogueList resource="business-lines" />
        <CatalogueList resource="territories" />
        <CatalogueList resource="tags" />
      </div>
    </Page>
  );
}
