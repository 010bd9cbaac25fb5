import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './theme/global.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allowOwnStyles, pageNonce } from './page-nonce.ts';
import { startLanguage } from './i18n/language.ts';
import { queries } from './queries.ts';
import { router } from './router.tsx';
import { ProofDialog } from './second-factor/proof-dialog.tsx';
import { cssVariables, theme } from './theme/theme.ts';

const colorScheme = localStorageColorSchemeManager({ key: 'holdfast.color-scheme' });

await startLanguage();
allowOwnStyles();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider getStyleNonce={pageNonce} theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
      <QueryClientProvider client={queries}>
        <Notifications position="bottom-right" limit={4} />
        <RouterProvider router={router} />
        <ProofDialog />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
