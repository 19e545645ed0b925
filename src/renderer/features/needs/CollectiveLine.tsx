import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CollectiveNeedRow } from '../../../shared/needs/needs.contract.ts'
import classes from './needs.module.css'

interface CollectiveLineProps {
  row: CollectiveNeedRow
  isChosen: boolean
  /** Where the row is grabbed. */
  handle: ReactNode
  onChoose: (id: string) => void
}

/** A collective need in its list: its name, and how many needs, companies and synergies it gathers. */
export const CollectiveLine = ({ row, isChosen, handle, onChoose }: CollectiveLineProps) => {
  const { t } = useTranslation()
  const { id, name, needCount, companyCount, synergyCount } = row
  return (
    <div className={classes.collective} data-chosen={isChosen}>
      <button
        type="button"
        className={classes.collectiveButton}
        data-record={id}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onChoose(id)}
      >
        <span className={classes.collectiveName}>{name}</span>
        <span className={classes.collectiveCounts}>
          {[
            t('needs.collective.needCount', { count: needCount }),
            t('needs.collective.companyCount', { count: companyCount }),
            t('needs.collective.synergyCount', { count: synergyCount }),
          ].join(' · ')}
        </span>
      </button>
      {handle}
    </div>
  )
}
