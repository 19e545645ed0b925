import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actionStatuses, type ActionRow, type ActionStatus } from '../../../shared/actions/actions.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { FollowFilters } from '../../ui/followUp/FollowFilters.tsx'
import { FOLLOW_ROW_HEIGHT, FollowRow } from '../../ui/followUp/FollowRow.tsx'
import { StatusMenu } from '../../ui/followUp/StatusMenu.tsx'
import { actionTones } from '../../ui/followUp/tones.ts'
import { useFollowFilter } from '../../ui/followUp/useFollowFilter.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { useKeptText } from '../../ui/memory.ts'
import { AxesButton } from '../../ui/plan/AxesButton.tsx'
import { PlanViewSwitch } from '../../ui/plan/PlanHeader.tsx'
import { useAxes } from '../../ui/plan/useAxes.ts'
import { usePlanPlace } from '../../ui/plan/usePlanPlace.ts'
import { useAct } from '../../ui/useAct.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { ActionDetail } from './ActionDetail.tsx'
import { NewActionDialog } from './NewActionDialog.tsx'

const states = ['all', 'open', 'late', 'done', 'incomplete'] as const

/** Every action, open ones first, the soonest due first, and the sheet of the chosen one. */
export const ActionsPage = () => {
  const { t } = useTranslation()
  const place = usePlanPlace()
  const { axis, wanted, isNarrowed, showAll, filter } = useWanted()
  const { rows, isLoading, onRange } = usePagedRows<ActionRow>((window) =>
    orpc.actions.list.queryOptions({ input: { ...window, ...wanted } }),
  )
  const [isNew, setNew] = useState(false)
  const add = { label: t('actions.add'), run: () => setNew(true) }
  const chosen = rows.find((row) => row?.id === place.id)
  return (
    <>
      <ListDetail
        name="actions"
        title={t('actions.title')}
        label={t('actions.title')}
        create={add}
        filter={{ text: filter.text, onChange: filter.setText }}
        tools={<FollowFilters filter={filter} before={<PlanViewSwitch />} beside={<AxisFilter axis={axis} />} />}
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={FOLLOW_ROW_HEIGHT}
        renderRow={(row) => <Row row={row} />}
        renderAction={(row, tabIndex) => <RowStatus row={row} tabIndex={tabIndex} />}
        onRange={onRange}
        isLoading={isLoading}
        empty={
          isNarrowed
            ? { sentence: t('actions.noneFiltered'), action: { label: t('common.showAll'), run: showAll } }
            : { sentence: t('actions.empty'), action: add }
        }
        invitation={rows.length === 0 ? t('actions.invitationFirst') : t('actions.invitation')}
        selectedId={place.id}
        labelOfSelected={chosen ? `${chosen.number} ${chosen.title}` : undefined}
        onSelect={(id, isStep) => place.open(id, { isStep })}
        onBack={() => place.open(null)}
      >
        {place.id === null ? null : <ActionDetail id={place.id} tab={place.tab} onRemoved={() => place.open(null)} />}
      </ListDetail>
      <NewActionDialog
        isOpen={isNew}
        onClose={() => setNew(false)}
        onCreated={(id) => place.open(id, { to: 'sheet' })}
      />
    </>
  )
}

interface AxisChoice {
  id: string
  choose: (id: string) => void
}

/** What the list is narrowed to: by words, state, body and axis. */
const useWanted = () => {
  const filter = useFollowFilter('actions', states)
  const [id, choose] = useKeptText('actions.axis')
  const { axes } = useAxes()
  const { search, state, committeeId } = filter
  // An axis that was removed narrows nothing.
  const axisId = axes.find((one) => one.id === id)?.id ?? null
  const axis: AxisChoice = { id: axisId ?? '', choose }
  return {
    filter,
    axis,
    wanted: { search, state, committeeId, axisId },
    isNarrowed: state !== 'all' || committeeId !== null || axisId !== null,
    showAll: () => {
      filter.setState('all')
      filter.setCommitteeId(null)
      choose('')
    },
  }
}

const ALL = 'all'

/** Narrows to an axis and those under it, once there is one; beside it, the axes themselves. */
const AxisFilter = ({ axis }: { axis: AxisChoice }) => {
  const { t } = useTranslation()
  const { options } = useAxes()
  return (
    <>
      {options.length === 0 ? null : (
        <Select
          size="xs"
          aria-label={t('actions.axis')}
          data={[{ value: ALL, label: t('actions.allAxes') }, ...options]}
          value={axis.id === '' ? ALL : axis.id}
          allowDeselect={false}
          onChange={(next) => axis.choose(next === null || next === ALL ? '' : next)}
        />
      )}
      <AxesButton isCompact />
    </>
  )
}

const Row = ({ row }: { row: ActionRow }) => {
  const { t } = useTranslation()
  const { axes } = useAxes()
  const axis = axes.find(({ id }) => id === row.axisId)
  const marks = [
    axis ? t('actions.axisMark', { number: axis.number }) : '',
    row.priority === null
      ? ''
      : t('actions.priorityMark', { priority: t(`enums.actionPriority.${row.priority}`).toLowerCase() }),
  ].filter(Boolean)
  return (
    <FollowRow
      number={row.number}
      words={row.title}
      who={row.owner?.label ?? ''}
      due={row.dueDate}
      isLate={row.isLate}
      marks={marks.map((mark) => ` · ${mark}`).join('')}
    />
  )
}

const RowStatus = ({ row, tabIndex }: { row: ActionRow; tabIndex: 0 | -1 }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, number } = row
  const word = (status: ActionStatus) => t(`enums.actionStatus.${status}`)
  return (
    <StatusMenu
      label={t('followUp.stateOf', { number })}
      status={row.status}
      states={actionStatuses.map((value) => ({ value, word: word(value), tone: actionTones[value] }))}
      tabIndex={tabIndex}
      onChange={(status) =>
        void act(() => rpc.actions.follow({ id, status }), t('followUp.stateChanged', { number, state: word(status) }))
      }
    />
  )
}
