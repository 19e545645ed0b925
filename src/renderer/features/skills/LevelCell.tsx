import { Menu } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LevelMark } from './LevelMark.tsx'
import { levels, levelOf } from './levels.ts'
import classes from './skills.module.css'
import type { CellProps } from './SkillRow.tsx'

interface LevelCellProps {
  cell: CellProps
  /** Read out in the place of what is drawn. */
  label: string
  /** Heads the choices. */
  heading: string
  level: number | null
  none: string
  /** Under the level: a date, a state. */
  second: ReactNode
  /** Takes it away; null where there is nothing to take away. */
  clear: { label: string; run: () => void } | null
  onChoose: (level: number) => void
}

/** A level in the matrix: its mark, and the five to choose from. Digits are caught by the matrix. */
export const LevelCell = ({ cell, label, heading, none, second, clear, onChoose, ...rest }: LevelCellProps) => {
  const { t } = useTranslation()
  const level = levelOf(rest.level)
  const button = useRef<HTMLButtonElement>(null)
  // The choice goes with its menu: the cell has the focus before anything is done, and keeps it.
  const from = (run: () => void) => () => {
    button.current?.focus()
    run()
  }
  return (
    <td className={classes.levelCell} data-level={level ?? 'none'}>
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <button ref={button} type="button" className={classes.cellButton} aria-label={label} {...cell}>
            <LevelMark level={level} none={none} />
            {second}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{heading}</Menu.Label>
          {levels.map((choice) => (
            <Menu.Item key={choice} onClick={from(() => onChoose(choice))}>
              {t('skills.levelChoice', { level: choice, meaning: t(`skills.levelMeanings.l${choice}`) })}
            </Menu.Item>
          ))}
          {clear === null ? null : (
            <Menu.Item leftSection={<IconX size={16} aria-hidden />} onClick={from(clear.run)}>
              {clear.label}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </td>
  )
}
