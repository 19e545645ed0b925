import { Anchor } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureRecord, IndicatorDetail } from '../../../shared/indicators/indicators.contract.ts'
import { decimalNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { valueWords } from '../../ui/figures/figureWords.ts'
import { fullDate, shortDate } from '../../ui/format.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import classes from './indicators.module.css'
import { hrefOfRecord } from '../../ui/figures/recordPlaces.ts'
import type { AsOf } from './useAsOf.ts'

const HEIGHT = 32

/** The very records that make the figure, latest first: each opens where it is kept. */
export const Records = ({ indicator, asOf }: { indicator: IndicatorDetail; asOf: AsOf }) => {
  const { t } = useTranslation()
  const { rows, isLoading, onRange } = usePagedRows<FigureRecord>((window) =>
    orpc.indicators.records.queryOptions({ input: { ...window, id: indicator.id, asOf: asOf.date } }),
  )
  const records = t('indicators.recordCount', { count: rows.length })
  const value = valueWords(indicator.value, indicator)
  return (
    <DetailSection
      title={t('indicators.records')}
      action={
        isLoading ? null : <span className={classes.total}>{t('indicators.recordsMake', { records, value })}</span>
      }
    >
      {indicator.formula === null ? null : (
        <DetailNote>{t('indicators.counts', { what: t(`indicators.formulaCounts.${indicator.formula}`) })}</DetailNote>
      )}
      {rows.length === 0 && !isLoading ? (
        <p className={classes.none}>{t('indicators.noRecord')}</p>
      ) : (
        <RecordList rows={rows} onRange={onRange} label={t('indicators.recordsList', { date: fullDate(asOf.day) })} />
      )}
    </DetailSection>
  )
}

interface RecordListProps {
  rows: readonly (FigureRecord | undefined)[]
  onRange: (first: number, last: number) => void
  label: string
}

const RecordList = ({ rows, onRange, label }: RecordListProps) => {
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react-hooks-js/incompatible-library -- nothing here is memoised by a compiler
  const windowed = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 8,
  })
  const items = windowed.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => onRange(first, last), [onRange, first, last])
  const hasWeights = rows.some((row) => row !== undefined && row.weight !== 1)
  return (
    <div ref={scroller} className={classes.records}>
      <ul className={classes.recordLines} style={{ height: windowed.getTotalSize() }} aria-label={label}>
        {items.map(({ index, start }) => (
          <li
            key={index}
            className={classes.record}
            style={{ transform: `translateY(${start}px)`, height: HEIGHT }}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            <RecordLine record={rows[index]} hasWeights={hasWeights} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const RecordLine = ({ record, hasWeights }: { record: FigureRecord | undefined; hasWeights: boolean }) => {
  const { t } = useTranslation()
  if (record === undefined) return null
  const kind = t(`indicators.recordKinds.${record.kind}`)
  return (
    <>
      <span className={classes.recordKind}>{kind}</span>
      <Anchor inherit className={classes.recordName} href={hrefOfRecord(record)} title={record.label}>
        {record.label === '' ? kind : record.label}
      </Anchor>
      {hasWeights ? (
        <span className={classes.recordWeight}>{decimalNumber(record.weight, currentLocale())}</span>
      ) : null}
      <span className={classes.recordDate}>{shortDate(record.date)}</span>
    </>
  )
}
