import { ActionIcon, Button, Checkbox, Chip, Input, InputWrapper, Menu, Modal, Popover, type MantineThemeComponents, Tooltip } from '@mantine/core';

/** One place for what would otherwise be repeated at each use. */
export const components: MantineThemeComponents = {
  ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
  Button: Button.extend({ defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 500 } } }),
  // Targets smaller than 24 px are refused by WCAG 2.2.
  Checkbox: Checkbox.extend({ defaultProps: { size: 'md', iconColor: 'var(--hf-on-accent)' } }),
  // Without a variant what stands on the accent stays white, which nobody reads on its dark shade.
  Chip: Chip.extend({ defaultProps: { variant: 'filled' } }),
  Input: Input.extend({ defaultProps: { size: 'sm' } }),
  InputWrapper: InputWrapper.extend({ styles: { label: { marginBottom: 4, fontSize: 13, fontWeight: 500 }, description: { marginBottom: 4, fontSize: 12 }, error: { fontSize: 12 } } }),
  Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', radius: 8 } }),
  Modal: Modal.extend({ defaultProps: { radius: 8, overlayProps: { backgroundOpacity: 0.3 }, transitionProps: { duration: 120 } }, styles: { title: { fontSize: 16, fontWeight: 600 } } }),
  Popover: Popover.extend({ defaultProps: { shadow: 'md', radius: 8, transitionProps: { duration: 100 } } }),
  Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: false } }),
};
