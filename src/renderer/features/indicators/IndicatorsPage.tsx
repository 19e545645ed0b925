import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../../shared/search.ts'
import type { IndicatorRow } from '../../../shared/indicators/indicators.contract.ts'
import { orpc } from '../../query.ts'
import { ExportTable } from '../../ui/documents/ExportTable.tsx'
import { useFiguresPlace } from '../../ui/figures/useFiguresPlace.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { useKeptText } from '../../ui/memory.ts'
import { AsOfInput } from './AsOfInput.tsx'
import { IndicatorDetail } from './IndicatorDetail.tsx'
import { IndicatorListRow } from './IndicatorListRow.tsx'
import classes from './indicators.module.css'
import { NewIndicatorDialog } from './NewIndicatorDialog.tsx'
import { ShippedMenu } from './ShippedMenu.tsx'
import { useAsOf } from './useAsOf.ts'
import { useShipped } from './useShipped.ts'

const matches = (row: IndicatorRow, sought: string): boolean =>
  sought.split(' ').every((word) => fold(`${row.name} ${row.code} ${row.unit}`).includes(word))

/** Every indicator with its value on a day, and the sheet of the chosen one. */
export const IndicatorsPage = () => {
  const { t } = useTranslation()
  const { id, open } = useFiguresPlace()
  const [text, setText] = useKeptText('indicators.filter')
  const [isAdding, setAdding] = useState(false)
  const asOf = useAsOf()
  const shipped = useShipped()
  const { data, isPending } = useQuery(
    orpc.indicators.list.queryOptions({ input: { asOf: asOf.date }, placeholderData: keepPreviousData }),
  )
  const sought = fold(text)
  const rows = (data ?? []).filter((row) => sought === '' || matches(row, sought))
  return (
    <>
      <ListDetail
        name="indicators"
        title={t('indicators.title')}
        label={t('indicators.title')}
        create={{ label: t('indicators.add'), run: () => setAdding(true) }}
        filter={{ text, onChange: setText }}
        tools={
          data?.length === 0 ? null : (
            <div className={classes.listTools}>
              <AsOfInput asOf={asOf} />
              <span className={classes.listActs}>
                <ShippedMenu shipped={shipped} />
                <ExportTable tables={['indicators']} />
              </span>
            </div>
          )
        }
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        groupOf={(row) => t(`indicators.sets.${row.set}`)}
        renderRow={(row) => <IndicatorListRow row={row} day={asOf.day} />}
        isLoading={isPending}
        empty={{
          sentence: t('indicators.empty'),
          action: { label: t('indicators.addAllShipped'), run: () => void shipped.addAll() },
        }}
        invitation={data?.length === 0 ? t('indicators.invitationFirst') : t('indicators.invitation')}
        selectedId={id}
        labelOfSelected={data?.find((row) => row.id === id)?.name}
        onSelect={(next, isStep) => open(next, { isStep })}
        onBack={() => open(null)}
      >
        {id === null ? null : <IndicatorDetail id={id} asOf={asOf} onRemoved={() => open(null)} />}
      </ListDetail>
      <NewIndicatorDialog isOpen={isAdding} onClose={() => setAdding(false)} onCreated={(created) => open(created)} />
    </>
  )
}
