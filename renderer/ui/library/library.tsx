/**
 * The component library, styled like the window. Loaded after the first paint: everything that uses it is below this
 * provider, in separate chunks.
 */
import './library-styles';
import './library.css';
import './forced-colors.css';
import {
  Checkbox,
  createTheme,
  defaultVariantColorsResolver,
  MantineProvider,
  Menu,
  Radio,
  type CSSVariablesResolver,
  type VariantColorsResolver,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { besideField, listThatScrolls } from './list-room';

const variantColorResolver: VariantColorsResolver = (input) => {
  if (input.variant === 'filled' && (input.color === undefined || input.color === input.theme.primaryColor)) {
    return {
      background: 'var(--accent)',
      hover: 'var(--accent-hover)',
      color: 'var(--on-accent)',
      border: 'none',
    };
  }
  return defaultVariantColorsResolver(input);
};

/** The library's colours are the tokens, which handle light and dark themselves. */
const colors = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-second)',
  '--mantine-color-placeholder': 'var(--text-second)',
  '--mantine-color-error': 'var(--late)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--accent-soft)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--well)',
  '--mantine-color-disabled-color': 'var(--text-second)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-color-ink-filled': 'var(--accent)',
  '--mantine-color-ink-filled-hover': 'var(--accent-hover)',
  '--mantine-color-ink-light': 'var(--accent-soft)',
  '--mantine-color-ink-light-hover': 'var(--accent-soft)',
  '--mantine-color-ink-light-color': 'var(--accent)',
  '--mantine-color-ink-outline': 'var(--accent)',
  '--mantine-color-ink-outline-hover': 'var(--accent-soft)',
  '--mantine-color-ink-text': 'var(--accent)',
  // Shades that the library's own styles use: borders and tracks need the contrast required for shapes.
  '--mantine-color-gray-1': 'var(--well)',
  '--mantine-color-gray-3': 'var(--line-strong)',
  '--mantine-color-gray-4': 'var(--line-strong)',
  '--mantine-color-gray-7': 'var(--text-second)',
  '--mantine-color-dark-1': 'var(--text-second)',
  '--mantine-color-dark-4': 'var(--line-strong)',
  '--mantine-color-dark-5': 'var(--line-strong)',
  '--mantine-color-dark-6': 'var(--surface)',
  '--mantine-color-dark-8': 'var(--well)',
  '--mantine-color-red-text': 'var(--late)',
  '--mantine-color-red-light-color': 'var(--late)',
  '--mantine-color-red-outline': 'var(--late)',
};
const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-shadow-md': 'var(--shadow)', '--mantine-shadow-xl': 'var(--shadow)' },
  light: colors,
  dark: colors,
});

const theme = createTheme({
  fontFamily: 'var(--font)',
  fontSizes: {
    xs: 'var(--text-12)',
    sm: 'var(--text-13)',
    md: 'var(--text-14)',
    lg: 'var(--text-16)',
    xl: 'var(--text-20)',
  },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  defaultRadius: 'md',
  radius: {
    xs: 'var(--radius-small)',
    sm: 'var(--radius-small)',
    md: 'var(--radius)',
    lg: 'var(--radius)',
    xl: 'var(--radius)',
  },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  cursorType: 'default',
  focusRing: 'auto',
  respectReducedMotion: true,
  variantColorResolver,
  colors: {
    ink: [
      '#f0f4fa',
      '#e4eaf4',
      '#c3d2ec',
      '#9bbaf0',
      '#7398d8',
      '#5079bd',
      '#38619f',
      '#27477a',
      '#1d3860',
      '#142848',
    ],
    gray: [
      '#faf8f4',
      '#f2efe8',
      '#e9e5dc',
      '#e0dacf',
      '#c9c2b4',
      '#a8a092',
      '#8a8375',
      '#5a554c',
      '#3d3932',
      '#211f1b',
    ],
    dark: [
      '#eeeae2',
      '#b9b3a7',
      '#928b7e',
      '#6f695e',
      '#4d4942',
      '#3b3833',
      '#2a2825',
      '#201f1c',
      '#141311',
      '#0e0d0c',
    ],
  },
  components: {
    // By name, so that they aren't loaded before they are needed.
    Combobox: { defaultProps: { middlewares: besideField } },
    Autocomplete: { defaultProps: listThatScrolls },
    SegmentedControl: { defaultProps: { withItemsBorders: false } },
    Select: { defaultProps: listThatScrolls },
    Switch: { defaultProps: { withThumbIndicator: false } },
    TagsInput: { defaultProps: listThatScrolls },
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs', iconColor: 'var(--on-accent)' } }),
    // A menu contains nothing but its items: the first one has the focus as soon as it opens.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Radio: Radio.extend({ defaultProps: { size: 'xs', iconColor: 'var(--on-accent)' } }),
  },
});

/** Provides the component library, in light or dark, following the system (or the user's choice in main). */
export function ComponentLibrary({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
