import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  Input,
  Menu,
  Modal,
  Popover,
  Select,
  Tabs,
  TagsInput,
  Tooltip,
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'

// Deep green, #0B6E5F at shade 7; warm neutrals.
const green: MantineColorsTuple = [
  '#ecf6f3',
  '#d7ece6',
  '#aedacf',
  '#7fc5b5',
  '#52ae9b',
  '#2c9583',
  '#128070',
  '#0b6e5f',
  '#09594d',
  '#06433a',
]
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ef',
  '#eae7e2',
  '#dcd8d2',
  '#c3beb6',
  '#989189',
  '#68635c',
  '#4d4944',
  '#34312d',
  '#1f1d1b',
]
const dark: MantineColorsTuple = [
  '#ebe8e4',
  '#cbc7c1',
  '#aca7a0',
  '#8d877f',
  '#4b4742',
  '#3a3733',
  '#2b2926',
  '#1e1d1b',
  '#191817',
  '#131211',
]

/** Mantine’s own greys for secondary words and its badges miss 4.5:1; these do not. Read once, here. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': gray[9],
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-default-border': gray[4],
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': green[7],
    '--mantine-color-disabled-color': gray[6],
  },
  dark: {
    '--mantine-color-text': dark[0],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-default': dark[6],
    '--mantine-color-default-hover': dark[5],
    '--mantine-color-default-border': dark[4],
    '--mantine-color-error': '#ff9c93',
    '--mantine-color-anchor': green[3],
    '--mantine-color-disabled-color': dark[2],
  },
})

const motion = { transition: 'fade', duration: 100 } as const

/** The look of every Mantine component: dense, flat, one accent. */
export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 7, dark: 7 },
  colors: { green, gray, dark },
  white: '#ffffff',
  black: '#1f1d1b',
  fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, Consolas, monospace',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover' } }),
    Badge: Badge.extend({
      defaultProps: { radius: 'sm', variant: 'default', size: 'md' },
      styles: { root: { textTransform: 'none', fontWeight: 400, letterSpacing: 0 } },
    }),
    Button: Button.extend({
      defaultProps: { size: 'sm', variant: 'default' },
      // Without motion, Mantine leaves out what puts the loader in the middle.
      styles: {
        root: { height: 32, paddingInline: 12, fontWeight: 600 },
        loader: { transform: 'translate(-50%, -50%)' },
      },
    }),
    Input: Input.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, props) =>
        props.size === 'xs'
          ? { wrapper: {} }
          : {
              wrapper: {
                '--input-height': '32px',
                '--input-fz': '14px',
              },
            },
    }),
    InputWrapper: Input.Wrapper.extend({
      // The explanation comes after the field: fields side by side stay in line.
      defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] },
      styles: {
        label: { fontWeight: 400, fontSize: 13, color: 'var(--mantine-color-dimmed)', marginBottom: 2 },
        description: { fontSize: 12, marginTop: 4 },
        error: { fontSize: 12, marginTop: 4 },
      },
    }),
    // In the place of its button: a menu at the end of the page is in no landmark.
    Menu: Menu.extend({
      defaultProps: {
        withinPortal: false,
        withInitialFocusPlaceholder: false,
        shadow: 'sm',
        transitionProps: motion,
        returnFocus: true,
      },
    }),
    Modal: Modal.extend({
      defaultProps: {
        shadow: 'md',
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: motion,
        padding: 'lg',
      },
      styles: { title: { fontSize: 16, lineHeight: '24px', fontWeight: 600 } },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'sm', transitionProps: motion } }),
    // Going through a form with Tab does not drop lists over it.
    Select: Select.extend({
      defaultProps: {
        openOnFocus: false,
        // A closed list is not drawn: an agenda of sixty items has a hundred and twenty of them.
        comboboxProps: { shadow: 'sm', transitionProps: motion, keepMounted: false },
      },
    }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    TagsInput: TagsInput.extend({
      defaultProps: { openOnFocus: false, comboboxProps: { shadow: 'sm', transitionProps: motion } },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: motion, withinPortal: true } }),
  },
})
