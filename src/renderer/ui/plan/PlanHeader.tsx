import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AxesButton } from './AxesButton.tsx'
import classes from './plan.module.css'
import { PlanDocuments } from './PlanDocuments.tsx'
import { planViews, usePlanPlace } from './usePlanPlace.ts'

/** Which way the plan is looked at. */
export const PlanViewSwitch = () => {
  const { t } = useTranslation()
  const { view, show } = usePlanPlace()
  return (
    <SegmentedControl
      size="xs"
      styles={{ label: { fontWeight: 400 } }}
      aria-label={t('plan.view')}
      data={planViews.map((value) => ({ value, label: t(`plan.views.${value}`) }))}
      value={view}
      onChange={show}
    />
  )
}

interface PlanHeaderProps {
  /** What can be done in this view, at the end of the line with what can be done in all: they go down together. */
  tools?: ReactNode
  children?: ReactNode
}

/** Above every view of the plan but the list: its title, the views, what it is narrowed to and what can be done. */
export const PlanHeader = ({ tools, children }: PlanHeaderProps) => {
  const { t } = useTranslation()
  return (
    <header className={classes.header}>
      <h1 className={classes.title}>{t('actions.title')}</h1>
      <PlanViewSwitch />
      {children}
      <span className={classes.tools}>
        {tools}
        <AxesButton />
        <PlanDocuments />
      </span>
    </header>
  )
}
