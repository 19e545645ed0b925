import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/errors.ts'
import type { PlanAction } from '../../../shared/plan/plan.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { money } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { Due } from '../../ui/followUp/Due.tsx'
import { actionTones } from '../../ui/followUp/tones.ts'
import { shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { PriorityMark } from '../../ui/plan/PriorityMark.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import type { PlanColumn } from './planColumns.ts'
import { stepsDone } from './planRows.ts'
import classes from './PlanTable.module.css'
import { usePlanTable } from './PlanTableContext.ts'

interface CellProps {
  action: PlanAction
  column: PlanColumn
  onOpen: (actionId: string, column: PlanColumn) => void
}

/** What a cell says while it is not typed in. */
export const CellContent = ({ action, column, onOpen }: CellProps) => {
  const { t } = useTranslation()
  switch (column) {
    case 'number':
      return (
        <Anchor
          inherit
          tabIndex={-1}
          href={hrefOf('actions', action.id)}
          onClick={(event) => {
            event.preventDefault()
            onOpen(action.id, column)
          }}
        >
          {action.number}
        </Anchor>
      )
    case 'title':
      return action.title
    case 'axis':
      return <AxisName axisId={action.axisId} />
    case 'owner':
      return action.owner?.label
    case 'status':
      return <StatusBadge tone={actionTones[action.status]} word={t(`enums.actionStatus.${action.status}`)} />
    case 'priority':
      return <PriorityMark priority={action.priority} />
    case 'startDate':
      return action.startDate && shortDate(action.startDate)
    case 'dueDate':
      return <Due date={action.dueDate} isLate={action.isLate} />
    case 'phase':
      return action.phaseName
    case 'progress':
      return <Progress action={action} />
    case 'decision':
      return action.decisionNumber
    case 'synergy':
      return action.synergyNumber === null ? null : synergyNumber(action.synergyNumber)
    case 'planned':
      return amount(action.plannedCents)
    case 'actual':
      return amount(action.actualCents)
    case 'confidentiality':
      return t(`enums.confidentiality.${action.confidentiality}`)
    default:
      return assertNever(column)
  }
}

/** A sum of a budget; nothing where there is none. */
const amount = (cents: number): string => (cents === 0 ? '' : money(cents, currentLocale()))

const AxisName = ({ axisId }: { axisId: string | null }) => {
  const { axes } = usePlanTable()
  const axis = axes.find(({ id }) => id === axisId)
  return axis ? `${axis.number} ${axis.name}` : null
}

/** « 2/5 », and the same drawn. */
const Progress = ({ action }: { action: PlanAction }) => {
  const { t } = useTranslation()
  const total = action.steps.length
  if (total === 0) return null
  const done = stepsDone(action)
  return (
    <span className={classes.progress}>
      <span aria-hidden>
        {done}/{total}
      </span>
      <span className="sr-only">{t('plan.table.steps', { done, total })}</span>
      <span className={classes.track} aria-hidden>
        <span className={classes.done} style={{ width: `${(100 * done) / total}%` }} />
      </span>
    </span>
  )
}
