import { IconArrowBarRight, IconArrowBarToRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FlowDirection } from '../../../shared/flows/flows.contract.ts'
import classes from './chain.module.css'

const icons = { out: IconArrowBarRight, in: IconArrowBarToRight } as const

/** Which way a flow goes, as an arrow and its word. */
export const DirectionMark = ({ direction }: { direction: FlowDirection }) => {
  const { t } = useTranslation()
  const Icon = icons[direction]
  return (
    <span className={classes.direction}>
      <Icon size={14} aria-hidden />
      {t(`enums.flowDirection.${direction}`)}
    </span>
  )
}
