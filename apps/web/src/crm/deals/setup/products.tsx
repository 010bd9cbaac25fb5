import { useState } from 'react';
import { MoneyText } from '../../../ui/text/money-text.tsx';
import { api } from '../../../api/api.ts';
import type { Product } from '../deal-types.ts';
import { useProducts } from '../use-catalogues.ts';
import { Catalogue } from './catalogue.tsx';
import { ProductDialog } from './product-dialog.tsx';
import { useSetupText } from './setup-text.ts';
import { useCatalogueWrite } from './use-catalogue-write.ts';

export function Products() {
  const text = useSetupText();
  const query = useProducts();
  const { write, quietly } = useCatalogueWrite('products');
  const [edited, setEdited] = useState<Product | 'new'>();
  return (
    <>
      <Catalogue
        label={text('products')}
        intro={text('productsIntro')}
        add={text('addProduct')}
        query={query}
        columns={[
          { label: text('sku'), cell: ({ sku }) => sku },
          { label: text('family'), cell: ({ family }) => family },
          { label: text('unit'), cell: ({ unitOfMeasure }) => unitOfMeasure },
          { label: text('listPrice'), right: true, cell: ({ listPrice }) => listPrice && <MoneyText {...listPrice} /> },
        ]}
        onAdd={() => setEdited('new')}
        onEdit={setEdited}
        onOffer={(row, isActive) => quietly(() => api.patch('/products/{productId}', { path: { productId: row.id }, body: { isActive }, version: row.version }))}
      />
      {edited && <ProductDialog product={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} onSave={(body) => write(() => (edited === 'new' ? api.post('/products', { body }) : api.patch('/products/{productId}', { path: { productId: edited.id }, body, version: edited.version })))} />}
    </>
  );
}
