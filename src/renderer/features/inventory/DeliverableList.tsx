import { Button, Select } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  Deliverable,
  deliverableKinds,
  type DeliverableRow,
  type DeliverableState,
} from '../../../shared/inventory/inventory.contract.ts'
import { isOwed } from '../../../shared/inventory/inventory.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { shortDate } from '../../ui/format.ts'
import { Due } from '../../ui/followUp/Due.tsx'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { useKeptChoice } from '../../ui/memory.ts'
import { StatusBadge, type Tone } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import { DeliverableDetail } from './DeliverableDetail.tsx'
import classes from './inventory.module.css'
import { NewRecordDialog } from './NewRecordDialog.tsx'
import { useInventoryList } from './useInventoryList.ts'

const tones: Record<DeliverableState, Tone> = {
  expected: 'waiting',
  received: 'done',
  incomplete: 'soon',
  missing: 'late',
  notConcerned: 'stopped',
}

const views = ['all', 'owed'] as const

/** What the consultancy owes or leaves, in the order in which it was written down. */
export const DeliverableList = () => {
  const { t } = useTranslation()
  const list = useInventoryList('deliverables')
  const { id, choose, text } = list
  const [view, setView] = useKeptChoice('inventory.deliverables.view', views)
  const { data, isLoading } = useQuery(orpc.inventory.deliverables.queryOptions())
  const starter = useStarter()
  const all = data ?? []
  const rows = all.filter(
    (row) =>
      (view === 'all' || isOwed(row.state)) &&
      matches(text, row.name, row.organisationName, row.format, row.place, t(`inventory.kinds.${row.kind}`)),
  )
  const add = { label: t('inventory.deliverables.add'), run: () => list.setAdding(true) }
  const showAll = { label: t('common.showAll'), run: () => setView('all') }
  return (
    <>
      <ListDetail
        name="inventory.deliverables"
        title={t('inventory.lists.deliverables')}
        label={t('inventory.lists.deliverables')}
        create={add}
        filter={{ text, onChange: list.setText }}
        tools={<Tools rows={all} view={view} onView={setView} starter={starter} />}
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row deliverable={row} />}
        isLoading={isLoading}
        empty={
          all.length > 0
            ? { sentence: t('inventory.deliverables.noneOwed'), action: showAll }
            : {
                sentence: t('inventory.deliverables.empty'),
                action: { label: t('inventory.deliverables.starterFirst'), run: starter.add },
              }
        }
        invitation={t(
          all.length === 0 ? 'inventory.deliverables.invitationFirst' : 'inventory.deliverables.invitation',
        )}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <DeliverableDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewRecordDialog
        isOpen={list.isAdding}
        title={t('inventory.deliverables.add')}
        nameLabel={t('inventory.deliverables.name')}
        nameExample={t('inventory.deliverables.nameExample')}
        schema={Deliverable.shape.name}
        kinds={{ label: t('inventory.kind'), options: useKinds() }}
        create={(name, kind) => rpc.inventory.addDeliverable({ name, kind })}
        onClose={() => list.setAdding(false)}
        onCreated={choose}
      />
    </>
  )
}

const useKinds = () => {
  const { t } = useTranslation()
  const [first, ...others] = deliverableKinds
  const option = (value: (typeof deliverableKinds)[number]) => ({ value, label: t(`inventory.kinds.${value}`) })
  return [option(first), ...others.map(option)] as const
}

/** The list to start from: how much of it is not there, and the act that adds it. */
const useStarter = () => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { data } = useQuery(orpc.inventory.missingStarter.queryOptions())
  const count = data?.count ?? 0
  const add = () => void act(() => rpc.inventory.addStarter(), t('inventory.deliverables.starterAdded', { count }))
  return { count, add, isActing, label: t('inventory.deliverables.starter', { count }) }
}

interface ToolsProps {
  rows: readonly DeliverableRow[]
  view: (typeof views)[number]
  onView: (view: (typeof views)[number]) => void
  starter: ReturnType<typeof useStarter>
}

/** All of them or those that are owed, how many, and what is missing of the usual list. */
const Tools = ({ rows, view, onView, starter }: ToolsProps) => {
  const { t } = useTranslation()
  if (rows.length === 0) return null
  const late = rows.filter(({ isLate }) => isLate).length
  return (
    <div className={classes.tools}>
      <Select
        size="xs"
        aria-label={t('inventory.deliverables.view')}
        data={views.map((value) => ({ value, label: t(`inventory.deliverables.views.${value}`) }))}
        value={view}
        allowDeselect={false}
        onChange={(chosen) => onView(views.find((one) => one === chosen) ?? 'all')}
      />
      <p className={classes.sums} role="status">
        {t('inventory.deliverables.sums', {
          owed: t('inventory.deliverables.owed', { count: rows.filter(({ state }) => isOwed(state)).length }),
          late: t('inventory.deliverables.late', { count: late }),
        })}
      </p>
      {starter.count === 0 ? null : (
        <Button
          size="xs"
          title={t('inventory.deliverables.starterHelp')}
          loading={starter.isActing}
          leftSection={<IconListCheck size={14} />}
          onClick={starter.add}
        >
          {starter.label}
        </Button>
      )}
    </div>
  )
}

const Row = ({
  deliverable: { name, kind, organisationName, state, dueOn, receivedOn, isLate },
}: {
  deliverable: DeliverableRow
}) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={name}
      aside={isOwed(state) ? <Due date={dueOn} isLate={isLate} /> : receivedOn && shortDate(receivedOn)}
      second={[t(`inventory.kinds.${kind}`), organisationName].filter(Boolean).join(' · ')}
      secondAside={<StatusBadge tone={tones[state]} word={t(`inventory.states.${state}`)} />}
    />
  )
}
