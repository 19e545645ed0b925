import { Modal, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Baseline, ComparedAction, Comparison } from '../../../shared/plan/plan.contract.ts'
import { orpc } from '../../query.ts'
import { fullDate, shortDate } from '../../ui/format.ts'
import { actionTones } from '../../ui/followUp/tones.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './PlanTimeline.module.css'
import { useDateWords } from './useTimelinePlan.ts'

interface CompareDialogProps {
  isOpen: boolean
  baselines: readonly Baseline[]
  chosen: Baseline | undefined
  onClose: () => void
}

/** « Comparer… »: the plan as it was frozen beside the plan as it is, action by action. */
export const CompareDialog = ({ isOpen, baselines, chosen, onClose }: CompareDialogProps) => {
  const { t } = useTranslation()
  const first = chosen ?? baselines[0]
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="80rem"
      title={t('plan.baseline.compareTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {first ? <Compare baselines={baselines} first={first} /> : <p>{t('plan.baseline.none')}</p>}
    </Modal>
  )
}

const Compare = ({ baselines, first }: { baselines: readonly Baseline[]; first: Baseline }) => {
  const { t } = useTranslation()
  const [id, setId] = useState(first.id)
  const { data } = useQuery(orpc.plan.compare.queryOptions({ input: { id } }))
  return (
    <>
      <Select
        data-autofocus
        className={classes.which}
        label={t('plan.baseline.which')}
        allowDeselect={false}
        data={baselines.map((one) => ({ value: one.id, label: labelOf(one) }))}
        value={id}
        onChange={(next) => setId(next ?? id)}
      />
      {data ? <Compared comparison={data} /> : null}
    </>
  )
}

const labelOf = ({ name, meetingLabel, date }: Baseline): string =>
  `${name} · ${meetingLabel === '' ? fullDate(date) : meetingLabel}`

const Compared = ({ comparison: { baseline, actions } }: { comparison: Comparison }) => {
  const { t } = useTranslation()
  const moved = actions.filter(({ endShift }) => endShift !== null && endShift !== 0).length
  return (
    <>
      <p className={classes.summary}>
        {[t('plan.baseline.summary', { count: moved }), baseline.note].filter((part) => part !== '').join(' · ')}
      </p>
      <table className={classes.table} aria-label={t('plan.baseline.table')}>
        <thead>
          <tr>
            <th scope="col">{t('plan.baseline.columns.action')}</th>
            <th scope="col">{t('plan.baseline.columns.before')}</th>
            <th scope="col">{t('plan.baseline.columns.now')}</th>
            <th scope="col">{t('plan.baseline.columns.shift')}</th>
            <th scope="col">{t('plan.baseline.columns.statusBefore')}</th>
            <th scope="col">{t('plan.baseline.columns.statusNow')}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <ComparedRow key={`${action.actionId ?? ''} ${action.number}`} compared={action} />
          ))}
        </tbody>
      </table>
    </>
  )
}

const ComparedRow = ({
  compared: { number, title, axisName, before, now, endShift },
}: {
  compared: ComparedAction
}) => {
  const { t } = useTranslation()
  const dates = useDateWords()
  const shift = useShiftWords()({ before, now, endShift })
  const badge = (standing: typeof before | typeof now) =>
    standing ? (
      <StatusBadge tone={actionTones[standing.status]} word={t(`enums.actionStatus.${standing.status}`)} />
    ) : null
  const realised = now?.status === 'done' && now.settledOn !== null ? now.settledOn : null
  return (
    <tr>
      <th scope="row" className={classes.which}>
        <span className={classes.comparedTitle}>{title}</span>
        <span className={classes.second}>{[number, axisName].filter((part) => part !== '').join(' · ')}</span>
      </th>
      <td>{before ? dates(before) : null}</td>
      <td>
        {now ? dates(now) : null}
        {realised === null ? null : (
          <span className={classes.second}>{t('plan.baseline.realised', { date: shortDate(realised) })}</span>
        )}
      </td>
      <td className={classes.shift} data-later={endShift !== null && endShift > 0}>
        {shift}
      </td>
      <td>{badge(before)}</td>
      <td>{badge(now)}</td>
    </tr>
  )
}

/** « +14 j », « −3 j », « inchangée », « ajoutée », « retirée ». */
const useShiftWords = () => {
  const { t } = useTranslation()
  return ({ before, now, endShift }: Pick<ComparedAction, 'before' | 'now' | 'endShift'>): string => {
    if (before === null) return t('plan.baseline.added')
    if (now === null) return t('plan.baseline.gone')
    if (endShift === null) return t('plan.baseline.unknownShift')
    if (endShift === 0) return t('plan.baseline.same')
    return t('plan.baseline.days', { days: `${endShift > 0 ? '+' : '−'}${Math.abs(endShift)}` })
  }
}
