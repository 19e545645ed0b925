import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import type { IndicatorRow } from '../../../shared/indicators/indicators.contract.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { bareValue, valueWords } from '../../ui/figures/figureWords.ts'
import { TargetMark } from '../../ui/figures/TargetMark.tsx'
import { shortDate } from '../../ui/format.ts'
import { hrefInFigures } from '../../ui/places.ts'
import classes from './dashboard.module.css'
import { RecordsDialog } from './RecordsDialog.tsx'

const goToIndicators = () => {
  window.location.hash = hrefInFigures('list')
}

/** The figures chosen for the committee: value, target, value before; those computed open the very records behind them. */
export const FiguresTable = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<IndicatorRow | null>(null)
  if (dashboard.figures.length === 0)
    return (
      <EmptyState
        sentence={t('dashboard.noFigure')}
        action={{ label: t('dashboard.goToIndicators'), run: goToIndicators }}
      />
    )
  return (
    <>
      <table className={classes.table} aria-label={t('dashboard.figures')}>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.indicator')}</th>
            <th scope="col" className={classes.number}>
              {t('dashboard.value')}
            </th>
            <th scope="col">{t('dashboard.target')}</th>
            <th scope="col">{t('dashboard.previous')}</th>
            <th scope="col">{t('dashboard.records')}</th>
          </tr>
        </thead>
        <tbody>
          {dashboard.figures.map((row) => (
            <FigureLine key={row.id} row={row} asOf={dashboard.asOf} onOpen={() => setOpened(row)} />
          ))}
        </tbody>
      </table>
      <RecordsDialog dashboard={dashboard} indicator={opened} onClose={() => setOpened(null)} />
    </>
  )
}

const FigureLine = ({ row, asOf, onOpen }: { row: IndicatorRow; asOf: string; onOpen: () => void }) => {
  const { t } = useTranslation()
  const outOf = row.outOf === null ? '' : ` ${t('indicators.outOf', { count: row.outOf })}`
  return (
    <tr>
      <th scope="row">
        <Anchor inherit c="inherit" underline="hover" href={hrefInFigures('list', row.id)}>
          {row.name}
        </Anchor>
      </th>
      <td className={classes.number}>
        <b>{valueWords(row.value, row)}</b>
        {outOf}
      </td>
      <td>
        {row.target === null ? (
          ''
        ) : (
          <span className={classes.against}>
            {t('dashboard.dated', { value: bareValue(row.target.value, row), date: shortDate(row.target.date) })}
            <TargetMark row={row} day={asOf} />
          </span>
        )}
      </td>
      <td>
        {row.previous === null
          ? ''
          : t('dashboard.dated', { value: bareValue(row.previous.value, row), date: shortDate(row.previous.date) })}
      </td>
      <td>
        {row.formula === null || row.recordCount === 0 ? (
          ''
        ) : (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('dashboard.showRecords', { name: row.name })}
            onClick={onOpen}
          >
            {t('indicators.recordCount', { count: row.recordCount })}
          </Button>
        )}
      </td>
    </tr>
  )
}
