import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { StatusBadge, type Tone } from '../StatusBadge.tsx'
import classes from './followUp.module.css'

interface StatusMenuProps<Status extends string> {
  /** Names the button: of what it is the state. */
  label: string
  status: Status
  states: readonly { value: Status; word: string; tone: Tone }[]
  tabIndex: 0 | -1
  onChange: (status: Status) => void
}

/** The state of a row, changed without opening the row. */
export const StatusMenu = <Status extends string>(props: StatusMenuProps<Status>) => {
  const { label, status, states, tabIndex, onChange } = props
  const current = states.find(({ value }) => value === status)
  if (!current) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.status} tabIndex={tabIndex} aria-label={`${label} : ${current.word}`}>
          <StatusBadge tone={current.tone} word={current.word} />
          <IconChevronDown size={12} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={status}
          onChange={(chosen) => {
            const state = states.find(({ value }) => value === chosen)
            if (state && state.value !== status) onChange(state.value)
          }}
        >
          {states.map((state) => (
            <Menu.RadioItem key={state.value} value={state.value} closeMenuOnClick>
              <StatusBadge tone={state.tone} word={state.word} />
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
