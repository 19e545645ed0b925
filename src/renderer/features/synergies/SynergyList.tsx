import { useTranslation } from 'react-i18next'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import type { SynergyRow } from '../../../shared/synergies/synergies.contract.ts'
import { orpc } from '../../query.ts'
import { shortDate } from '../../ui/format.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { StageBadge } from '../../ui/StageBadge.tsx'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { ColdMark } from './ColdMark.tsx'
import { SynergyDetail } from './SynergyDetail.tsx'
import { ListFilters } from './SynergyFilters.tsx'
import { useCompanyNames } from './useCompanyNames.ts'
import classes from './synergies.module.css'
import type { ViewProps } from './view.ts'

const ROW_HEIGHT = 84

/** Synergies in the order of their stages, and the detail of the chosen one. */
export const SynergyList = ({ place, filter, add }: ViewProps) => {
  const { t } = useTranslation()
  const { stage, isCold, wanted } = filter
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.synergies.list.queryOptions({ input: { ...window, ...wanted, stage: stage === '' ? null : stage, isCold } }),
  )
  const chosen = rows.find((row) => row?.id === place.id)
  return (
    <ListDetail
      name="synergies"
      title={t('synergies.title')}
      label={t('synergies.title')}
      create={add}
      filter={{ text: filter.text, onChange: filter.setText }}
      tools={<ListFilters view={place.view} onChange={place.show} filter={filter} />}
      rows={rows}
      idOf={(row) => row.id}
      rowHeight={ROW_HEIGHT}
      renderRow={(row) => <Row row={row} />}
      onRange={onRange}
      isLoading={isLoading}
      empty={
        filter.hasChoices
          ? { sentence: t('synergies.noneFiltered'), action: { label: t('common.showAll'), run: filter.clear } }
          : { sentence: t('synergies.empty'), action: add }
      }
      invitation={rows.length === 0 ? t('synergies.invitationFirst') : t('synergies.invitation')}
      selectedId={place.id}
      labelOfSelected={chosen ? `${synergyNumber(chosen.number)} ${chosen.name}` : undefined}
      onSelect={(id, isStep) => place.open(id, { isStep })}
      onBack={() => place.open(null)}
    >
      {place.id === null ? null : <SynergyDetail id={place.id} tab={place.tab} onRemoved={() => place.open(null)} />}
    </ListDetail>
  )
}

const Row = ({ row }: { row: SynergyRow }) => {
  const { t } = useTranslation()
  const companies = useCompanyNames()(row)
  const axes = [
    row.form === null ? '' : t(`enums.synergyForm.${row.form}`),
    row.nature === null ? '' : t(`enums.synergyNature.${row.nature}`),
  ].filter(Boolean)
  const { nextStep, nextStepOn } = row
  return (
    <div className={classes.row}>
      <div className={classes.rowTitle}>
        <span className={classes.number}>{synergyNumber(row.number)}</span> {row.name}
      </div>
      <div className={classes.rowLine}>
        <StageBadge stage={row.stage} />
        <span className={classes.cut}>{axes.join(' · ')}</span>
      </div>
      <div className={classes.rowLine}>
        <span className={classes.cut}>{companies}</span>
      </div>
      <div className={classes.rowLine}>
        {row.cold.length > 0 ? (
          <ColdMark synergy={row} isShort />
        ) : (
          <>
            <span className={classes.cut}>{nextStep}</span>
            {nextStepOn === null ? null : <span className={classes.rowDate}>{shortDate(nextStepOn)}</span>}
          </>
        )}
      </div>
    </div>
  )
}
