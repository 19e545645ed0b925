import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconDots } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dependency, PlanAction } from '../../../shared/plan/plan.contract.ts'
import type { TimelineRow } from '../../../shared/plan/timeline.rules.ts'
import classes from './PlanTimeline.module.css'
import { PlanTimelineBar } from './PlanTimelineBar.tsx'
import type { Chart } from './timelineScale.ts'
import type { BarFacts } from './useBarWords.ts'
import type { Dates } from './useTimelinePlan.ts'

interface GroupProps {
  row: Extract<TimelineRow, { kind: 'group' }>
  isFolded: boolean
  onToggle: () => void
}

/** The title of an axis, which folds what is under it. */
export const PlanTimelineGroup = ({ row, isFolded, onToggle }: GroupProps) => {
  const { t } = useTranslation()
  const name = row.axis === null ? t('plan.timeline.noAxis') : `${row.axis.number} ${row.axis.name}`
  const Icon = isFolded ? IconChevronRight : IconChevronDown
  return (
    <div className={classes.group} data-level={row.level}>
      <UnstyledButton
        className={classes.fold}
        aria-expanded={!isFolded}
        aria-label={`${t(isFolded ? 'plan.timeline.unfold' : 'plan.timeline.fold', { name })}, ${t('plan.timeline.groupCount', { count: row.count })}`}
        onClick={onToggle}
      >
        <Icon size={14} aria-hidden />
        <span className={classes.groupName}>{name}</span>
        <span className={classes.count}>{row.count}</span>
      </UnstyledButton>
    </div>
  )
}

/** What the rows do, and what they are given. */
export interface RowActs {
  chart: Chart
  onOpen: (action: Pick<PlanAction, 'id'>) => void
  onMove: (action: PlanAction, dates: Dates) => void
  onLink: (action: PlanAction, otherId: string) => void
  onFollow: (action: PlanAction) => void
  onUnlink: (dependency: Dependency, words: { number: string; other: string }) => void
  onMenu: (id: string | null) => void
}

interface RowProps extends BarFacts {
  acts: RowActs
  level: 1 | 2
  isCurrent: boolean
  isMenuOpen: boolean
  isOnPath: boolean
  /** What it waits for, with their numbers. */
  waits: readonly { dependency: Dependency; number: string }[]
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** An action: who and what on the left, its bar on the right. */
export const PlanTimelineRow = ({ acts, level, isMenuOpen, isOnPath, waits, onKeyDown, ...facts }: RowProps) => {
  const { action, isCurrent, onFocus } = facts
  return (
    <div className={classes.row} data-path={isOnPath}>
      <div className={classes.name} data-level={level}>
        <div className={classes.words} onClick={() => acts.onOpen(action)}>
          <span className={classes.rowTitle} title={action.title}>
            {action.title}
          </span>
          <span className={classes.second}>
            {[action.number, action.owner?.label ?? ''].filter((part) => part !== '').join(' · ')}
          </span>
        </div>
        <RowMenu acts={acts} action={action} waits={waits} isCurrent={isCurrent} isOpen={isMenuOpen} />
      </div>
      <div className={classes.lane}>
        <PlanTimelineBar
          {...facts}
          chart={acts.chart}
          onFocus={onFocus}
          onOpen={() => acts.onOpen(action)}
          onMenu={() => acts.onMenu(action.id)}
          onMove={(dates) => acts.onMove(action, dates)}
          onLink={(otherId) => acts.onLink(action, otherId)}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  )
}

interface RowMenuProps extends Pick<RowProps, 'acts' | 'action' | 'waits' | 'isCurrent'> {
  isOpen: boolean
}

const RowMenu = ({ acts, action, waits, isCurrent, isOpen }: RowMenuProps) => {
  const { t } = useTranslation()
  const { number } = action
  return (
    <Menu position="bottom-end" opened={isOpen} onChange={(opens) => acts.onMenu(opens ? action.id : null)}>
      <Menu.Target>
        <ActionIcon
          className={classes.more}
          size={24}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={t('plan.timeline.menuOf', { number })}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => acts.onOpen(action)}>{t('plan.timeline.open')}</Menu.Item>
        <Menu.Item onClick={() => acts.onFollow(action)}>{t('plan.timeline.follow')}</Menu.Item>
        {waits.map(({ dependency, number: other }) => (
          <Menu.Item key={dependency.id} onClick={() => acts.onUnlink(dependency, { number, other })}>
            {t('plan.timeline.unlink', { number: other })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
