import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { SortableList } from '../../ui/SortableList.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useChosenInNeeds } from '../../ui/useChosenInNeeds.ts'
import { CollectiveDetail } from './CollectiveDetail.tsx'
import { CollectiveLine } from './CollectiveLine.tsx'
import classes from './needs.module.css'

const steps: Record<string, (rank: number, last: number) => number> = {
  ArrowDown: (rank, last) => Math.min(rank + 1, last),
  ArrowUp: (rank) => Math.max(rank - 1, 0),
  Home: () => 0,
  End: (_rank, last) => last,
}

/** The needs that several companies share, in the order that the officer gives them. */
export const CollectivePage = () => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, choose } = useChosenInNeeds('collective')
  const [added, setAdded] = useState<string | null>(null)
  const { data } = useQuery(orpc.needs.collective.queryOptions())
  const rows = data ?? []
  const create = async () => {
    const created = await act(() => rpc.needs.addCollective({ name: t('needs.collective.newName') }))
    if (!created) return
    setAdded(created.id)
    choose(created.id)
  }
  const add = { label: t('needs.collective.add'), run: () => void create() }
  /** As in the other lists: arrows choose. Alt and an arrow are for the order. */
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
    // As they are on screen: a move shows before the dossier answers.
    const shown = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-record]')]
    const rank = shown.findIndex(({ dataset }) => dataset['record'] === id)
    const step = steps[event.key]
    const next = step && shown[rank < 0 ? 0 : step(rank, shown.length - 1)]
    const nextId = next?.dataset['record']
    if (!next || nextId === undefined) return
    event.preventDefault()
    choose(nextId, true)
    next.focus()
  }
  return (
    <ListDetail
      name="collective"
      title={t('needs.collective.title')}
      label={t('needs.collective.title')}
      create={add}
      rows={rows}
      idOf={(row) => row.id}
      renderRow={({ name }) => name}
      ordered={
        <div className={classes.ordered} onKeyDown={walk}>
          <SortableList
            label={t('needs.collective.title')}
            items={rows}
            nameOf={({ name }) => name}
            onMove={(moved, position) => act(() => rpc.needs.moveCollective({ id: moved, position }))}
            renderItem={(row, handle) => (
              <CollectiveLine row={row} isChosen={row.id === id} handle={handle} onChoose={choose} />
            )}
          />
        </div>
      }
      isLoading={data === undefined}
      empty={{ sentence: t('needs.collective.empty'), action: add }}
      invitation={rows.length === 0 ? t('needs.collective.invitationFirst') : t('needs.collective.invitation')}
      selectedId={id}
      onSelect={choose}
      onBack={() => choose(null)}
    >
      {id === null ? null : <CollectiveDetail id={id} isNew={id === added} onRemoved={() => choose(null)} />}
    </ListDetail>
  )
}
