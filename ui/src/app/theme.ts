import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** The green of oxidised brass; 6 carries white text at 5.6:1. */
const plumb: MantineColorsTuple = [
  '#e9f6f4', '#d2ebe7', '#a6d8d1', '#74c3b9', '#47aca1', '#24918a', '#0f766e', '#0c625c', '#094e49', '#063b38',
]

/** Text greys: 6 is the palest that is readable on white (5.6:1). */
const gray: MantineColorsTuple = [
  '#f7f8f9', '#eff1f3', '#e4e7ea', '#d3d8dd', '#b9c0c7', '#8b949e', '#5f6973', '#48515a', '#333a42', '#1b2026',
]

/** Dark surfaces from 9 (deepest) to 4 (borders), then text from 3 to 0. */
const dark: MantineColorsTuple = [
  '#dfe3e7', '#c0c7ce', '#98a2ac', '#78838e', '#343b43', '#2a3037', '#20252b', '#14181c', '#101316', '#0b0e10',
]

export const theme = createTheme({
  primaryColor: 'plumb',
  primaryShade: { light: 6, dark: 6 },
  colors: { plumb, gray, dark },
  black: '#1b2026',
  fontFamily:
    '"Inter Variable", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif',
  fontFamilyMonospace: '"JetBrains Mono Variable", ui-monospace, "Cascadia Mono", Menlo, "Noto Sans Mono CJK SC", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: {
    fontWeight: '620',
    sizes: { h1: { fontSize: '1.375rem', lineHeight: '1.3' }, h2: { fontSize: '1.0625rem', lineHeight: '1.35' }, h3: { fontSize: '0.875rem', lineHeight: '1.4' } },
  },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    // The placeholder for the first focus is a child that a menu may not have.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', transitionProps: { duration: 80 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 }, trapFocus: true, returnFocus: true } },
    // Locking the scroll of the page would write a style element without a nonce; our pages scroll inside their frame.
    Modal: { defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 100 } } },
    Tabs: { defaultProps: { keepMounted: false } },
  },
})

/** Our own names for surfaces, so that style sheets do not ask which scheme is on. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': '#0c625c',
    '--surface': '#ffffff',
    '--surface-sunken': gray[0],
    '--surface-hover': gray[1],
    '--surface-selected': plumb[0],
    '--line': gray[2],
    '--line-strong': gray[3],
    '--text-strong': '#1b2026',
    '--danger': '#b42318',
    '--danger-surface': '#fdf0ee',
    '--warning': '#8a5a00',
    '--warning-surface': '#fdf5e3',
    '--accent': plumb[6],
    '--guide': gray[3],
  },
  dark: {
    '--mantine-color-body': dark[7],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-error': '#ff9c8f',
    '--mantine-color-anchor': plumb[3],
    '--surface': dark[7],
    '--surface-sunken': dark[8],
    '--surface-hover': '#1b2025',
    '--surface-selected': '#12302e',
    '--line': '#262c33',
    '--line-strong': dark[4],
    '--text-strong': '#eef1f3',
    '--danger': '#ff9c8f',
    '--danger-surface': '#331917',
    '--warning': '#f0bf5f',
    '--warning-surface': '#2e2513',
    '--accent': plumb[3],
    '--guide': dark[4],
  },
})
