import { type CSSVariablesResolver, type MantineColorsTuple, createTheme, defaultVariantColorsResolver } from '@mantine/core';
import { components } from './components.ts';

const sea: MantineColorsTuple = ['#E8F5F4', '#CFEAE8', '#A5D9D5', '#7CCAC4', '#58C0B8', '#3FB8AF', '#1F968F', '#128081', '#0B6E6E', '#075555'];
const paper: MantineColorsTuple = ['#FAFAF8', '#F4F4F1', '#EBEBE7', '#DEDEDA', '#C9C9C4', '#A9AAA5', '#83857F', '#60635E', '#3C403D', '#20241F'];
const ink: MantineColorsTuple = ['#E4E8EA', '#C3CBD0', '#9EA9B0', '#74818A', '#333C43', '#262E34', '#1B2126', '#14181C', '#0F1316', '#0A0D0F'];
const gold: MantineColorsTuple = ['#FCF6E5', '#F7EAC4', '#EFD68E', '#E7C35A', '#DDB13A', '#D4A72C', '#B88A17', '#96700F', '#7C5B0A', '#5F4506'];

export const theme = createTheme({
  colors: { sea, gray: paper, dark: ink, gold },
  primaryColor: 'sea',
  primaryShade: { light: 8, dark: 5 },
  // The same shade is light in the dark theme and dark in the light one, so what stands on it must turn too.
  variantColorResolver: (input) => ({ ...defaultVariantColorsResolver(input), ...(input.variant === 'filled' && { color: 'var(--hf-on-accent)' }) }),
  white: '#FFFFFF',
  black: '#20241F',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: '6px',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components,
});

/** The grounds and lines of the product in both themes, and the shades that AA contrast needs. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--hf-ground': '#FAFAF8',
    '--hf-panel': '#FFFFFF',
    '--hf-float': '#FFFFFF',
    '--hf-rail': '#F4F4F1',
    '--hf-line': '#E6E6E1',
    '--hf-hover': '#F4F4F1',
    '--hf-selected': '#E3F1F0',
    '--hf-accent': '#0B6E6E',
    '--hf-on-accent': '#FFFFFF',
    '--hf-mark': '#8A6508',
    '--hf-good': '#1F6B3A',
    '--hf-bad': '#A61E1E',
    '--hf-warn': '#8A5200',
    '--hf-warn-ground': '#FBF1DF',
    '--hf-past': '#83857F',
    '--hf-info': '#41586B',
    '--mantine-color-dimmed': '#60635E',
    '--mantine-color-placeholder': '#60635E',
    '--mantine-color-error': '#A61E1E',
    '--mantine-color-default-border': '#D3D3CE',
  },
  dark: {
    '--hf-ground': '#14181C',
    '--hf-panel': '#1B2126',
    '--hf-float': '#20272D',
    '--hf-rail': '#101417',
    '--hf-line': '#2A3238',
    '--hf-hover': '#222A30',
    '--hf-selected': '#173638',
    '--hf-accent': '#3FB8AF',
    '--hf-on-accent': '#0A1416',
    '--mantine-primary-color-contrast': '#0A1416',
    '--hf-mark': '#DDB13A',
    '--hf-good': '#6CC58A',
    '--hf-bad': '#FF8A80',
    '--hf-warn': '#F0B54A',
    '--hf-warn-ground': '#2F2718',
    '--hf-past': '#74818A',
    '--hf-info': '#9FB6C8',
    '--mantine-color-dimmed': '#9EA9B0',
    '--mantine-color-placeholder': '#9EA9B0',
    '--mantine-color-error': '#FF8A80',
    '--mantine-color-default-border': '#3A444C',
  },
});
