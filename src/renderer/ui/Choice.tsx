import { Select } from '@mantine/core'

const ALL = 'all'

interface ChoiceProps {
  label: string
  /** Whether the label is written above it. */
  isLabelled?: boolean
  all: string
  choices: readonly { value: string; label: string }[]
  /** Empty: all. */
  value: string
  onChange: (value: string) => void
}

/** One way to narrow what is shown, or all of it. */
export const Choice = ({ label, isLabelled = false, all, choices, value, onChange }: ChoiceProps) => (
  <Select
    size="xs"
    {...(isLabelled ? { label } : { 'aria-label': label })}
    // Inside what opens over the page, a list elsewhere would close it.
    comboboxProps={{ withinPortal: !isLabelled }}
    data={[{ value: ALL, label: all }, ...choices]}
    value={value === '' ? ALL : value}
    allowDeselect={false}
    onChange={(chosen) => onChange(chosen === null || chosen === ALL ? '' : chosen)}
  />
)
