import { Anchor, Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Synergy, type SynergyRow } from '../../../shared/synergies/synergies.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { wholeNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { StageBadge } from '../../ui/StageBadge.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useCompanyNames } from './useCompanyNames.ts'
import classes from './ColdLeads.module.css'
import { ViewHeader } from './ViewHeader.tsx'
import type { ViewProps } from './view.ts'

const [FEW, MANY] = [50, 200]

/** The leads that went cold, the longest without a move first: since when, and its next step to be written. */
export const ColdLeads = (view: ViewProps) => {
  const { t } = useTranslation()
  const { place, filter } = view
  const [limit, setLimit] = useState(FEW)
  const { data: initiative } = useQuery(orpc.initiative.get.queryOptions())
  const { data } = useQuery({
    ...orpc.synergies.list.queryOptions({ input: { ...filter.wanted, isCold: true, order: 'idle', limit } }),
    placeholderData: keepPreviousData,
  })
  const { rows, hold } = useHeldRow(data?.rows ?? [])
  const total = data?.total ?? 0
  const { data: counts } = useQuery(orpc.synergies.counts.queryOptions({ input: {} }))
  const none =
    counts?.total === 0
      ? { sentence: t('synergies.empty'), action: view.add }
      : { sentence: t('synergies.radar.empty'), action: undefined }
  return (
    <div className={classes.view}>
      <ViewHeader {...view} />
      {data !== undefined && counts !== undefined && rows.length === 0 ? (
        <EmptyState
          {...(filter.isFiltered
            ? { sentence: t('synergies.noneFiltered'), action: { label: t('common.showAll'), run: filter.clear } }
            : none)}
        />
      ) : (
        <div className={classes.scroller}>
          <p className={classes.intro}>{t('synergies.radar.intro', { count: initiative?.coldDays ?? 0 })}</p>
          <table className={classes.table} aria-label={t('synergies.views.cold')}>
            <thead>
              <tr>
                <th scope="col">{t('synergies.radar.lead')}</th>
                <th scope="col" className={classes.days}>
                  {t('synergies.radar.days')}
                </th>
                <th scope="col">{t('synergies.nextStep')}</th>
                <th scope="col">{t('synergies.nextStepOn')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Lead key={row.id} row={row} hold={hold} onOpen={() => place.open(row.id, { to: 'sheet' })} />
              ))}
            </tbody>
          </table>
          {total > limit && limit < MANY ? (
            <Button onClick={() => setLimit(MANY)}>{t('common.board.more', { count: total - limit })}</Button>
          ) : null}
        </div>
      )}
    </div>
  )
}

/** A lead that is being written is not taken away from under the hand because it is no longer cold. */
const useHeldRow = (fresh: readonly SynergyRow[]) => {
  const [held, setHeld] = useState<{ row: SynergyRow; rank: number } | null>(null)
  const isGone = held !== null && fresh.every(({ id }) => id !== held.row.id)
  const rows = isGone ? fresh.toSpliced(held.rank, 0, held.row) : fresh
  const hold = (id: string | null) => {
    const rank = rows.findIndex((row) => row.id === id)
    const row = rows[rank]
    setHeld(row ? { row, rank } : null)
  }
  return { rows, hold }
}

interface LeadProps {
  row: SynergyRow
  /** Keeps this lead in the table; null lets it go. */
  hold: (id: string | null) => void
  onOpen: () => void
}

const Lead = ({ row, hold, onOpen }: LeadProps) => {
  const { t } = useTranslation()
  const companies = useCompanyNames()(row)
  const { id } = row
  const number = synergyNumber(row.number)
  return (
    <tr
      onFocus={() => hold(id)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) hold(null)
      }}
    >
      <th scope="row">
        <Anchor component="button" type="button" inherit className={classes.lead} onClick={onOpen}>
          {number} {row.name}
        </Anchor>
        <div className={classes.second}>
          <StageBadge stage={row.stage} />
          <span className={classes.companies}>{companies}</span>
        </div>
      </th>
      <td className={classes.days} data-cold={row.cold.includes('noMove')}>
        {wholeNumber(row.idleDays, currentLocale())}
      </td>
      <td>
        <LongTextField
          isOneParagraph
          minRows={1}
          label={t('synergies.nextStepOf', { number })}
          hideLabel
          placeholder={t('synergies.radar.toWrite')}
          value={row.nextStep}
          schema={Synergy.shape.nextStep}
          save={(nextStep) => rpc.synergies.update({ id, nextStep })}
        />
      </td>
      <td>
        <DateField
          label={t('synergies.nextStepOnOf', { number })}
          hideLabel
          value={row.nextStepOn}
          save={(nextStepOn) => rpc.synergies.update({ id, nextStepOn })}
        />
        {row.cold.includes('lateNextStep') ? <StatusBadge tone="late" word={t('common.late')} /> : null}
      </td>
    </tr>
  )
}
