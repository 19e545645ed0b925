import { Anchor, Button, Modal } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import type { IndicatorRow } from '../../../shared/indicators/indicators.contract.ts'
import { orpc } from '../../query.ts'
import { valueWords } from '../../ui/figures/figureWords.ts'
import { hrefOfRecord } from '../../ui/figures/recordPlaces.ts'
import { fullDate, shortDate } from '../../ui/format.ts'
import classes from './dashboard.module.css'

/** How many records the dialog shows at once. */
const PAGE = 50

interface RecordsDialogProps {
  dashboard: Dashboard
  /** Null: closed. */
  indicator: IndicatorRow | null
  onClose: () => void
}

/** The records behind a figure, as they counted for the committee. */
export const RecordsDialog = ({ dashboard, indicator, onClose }: RecordsDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={indicator !== null}
      onClose={onClose}
      size="lg"
      title={indicator?.name ?? ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {indicator === null ? null : (
        <>
          <p className={classes.help}>
            {t(dashboard.frozenAt === null ? 'dashboard.recordsAsOf' : 'dashboard.recordsAsFrozen', {
              value: valueWords(indicator.value, indicator),
              date: fullDate(dashboard.asOf),
            })}
          </p>
          <Records key={indicator.id} meetingId={dashboard.meetingId} indicator={indicator} />
        </>
      )}
    </Modal>
  )
}

const Records = ({ meetingId, indicator }: { meetingId: string; indicator: IndicatorRow }) => {
  const { t } = useTranslation()
  const [offset, setOffset] = useState(0)
  const { data } = useQuery(
    orpc.dashboard.records.queryOptions({
      input: { meetingId, indicatorId: indicator.id, offset, limit: PAGE },
      placeholderData: keepPreviousData,
    }),
  )
  if (data === undefined) return null
  return (
    <>
      <ul className={classes.records} aria-label={t('dashboard.showRecords', { name: indicator.name })}>
        {data.rows.map((record) => (
          <li key={record.id}>
            <span className={classes.quiet}>{t(`indicators.recordKinds.${record.kind}`)}</span>
            <Anchor inherit className={classes.recordName} href={hrefOfRecord(record)}>
              {record.label === '' ? t(`indicators.recordKinds.${record.kind}`) : record.label}
            </Anchor>
            <span className={classes.quiet}>{shortDate(record.date)}</span>
          </li>
        ))}
      </ul>
      {data.total > PAGE ? (
        <p className={classes.pages}>
          <Button variant="default" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {t('dashboard.pageBefore')}
          </Button>
          <span>
            {t('dashboard.pageOf', {
              from: offset + 1,
              to: Math.min(offset + PAGE, data.total),
              total: data.total,
            })}
          </span>
          <Button variant="default" disabled={offset + PAGE >= data.total} onClick={() => setOffset(offset + PAGE)}>
            {t('dashboard.pageAfter')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
