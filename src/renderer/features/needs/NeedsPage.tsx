import { ActionIcon, Button } from '@mantine/core'
import { IconSquare, IconSquareCheckFilled, IconStack2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { needKinds, type NeedRow } from '../../../shared/needs/needs.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { NewWordsDialog } from '../../ui/chain/NewWordsDialog.tsx'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { useChosenInNeeds } from '../../ui/useChosenInNeeds.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { BEGIN_GROUPING, GroupBar } from './GroupBar.tsx'
import { NeedDetail } from './NeedDetail.tsx'
import { NeedFilters } from './NeedFilters.tsx'
import { NeedLine } from './NeedLine.tsx'
import classes from './needs.module.css'
import { useGrouping, type Grouping } from './useGrouping.ts'
import { useNeedFilter } from './useNeedFilter.ts'

/** Every need and offer in the words of the companies, narrowed by theme, and put together under collective needs. */
export const NeedsPage = () => {
  const { t } = useTranslation()
  const { id, choose } = useChosenInNeeds('needs')
  const filter = useNeedFilter()
  const [isAdding, setAdding] = useState(false)
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.needs.list.queryOptions({ input: { ...window, ...filter.wanted } }),
  )
  const { data: collective = [] } = useQuery(orpc.needs.collective.queryOptions())
  const grouping = useGrouping(rows)
  const add = { label: t('needs.add'), run: () => setAdding(true) }
  return (
    <>
      <ListDetail
        name="needs"
        title={t('needs.title')}
        label={t('needs.title')}
        create={add}
        filter={{ text: filter.text, onChange: filter.setText }}
        tools={
          <>
            <NeedFilters filter={filter} />
            {grouping.chosen === null ? <BeginGrouping isShown={rows.length > 1} grouping={grouping} /> : null}
            {grouping.chosen === null ? null : <GroupBar grouping={grouping} />}
          </>
        }
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => (
          <NeedLine need={row} hasGroups={collective.length > 0} isTickable={grouping.chosen !== null} />
        )}
        renderAction={
          grouping.chosen === null
            ? undefined
            : (row, tabIndex) => <Tick need={row} grouping={grouping} tabIndex={tabIndex} />
        }
        onRange={onRange}
        isLoading={isLoading}
        empty={
          filter.isFiltered
            ? { sentence: t('needs.noneFiltered'), action: { label: t('common.showAll'), run: filter.showAll } }
            : { sentence: t('needs.empty'), action: add }
        }
        invitation={rows.length === 0 ? t('needs.invitationFirst') : t('needs.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <NeedDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewWordsDialog
        isOpen={isAdding}
        title={t('needs.add')}
        wordsLabel={t('needs.words')}
        wordsExample={t('needs.wordsExample')}
        kindLabel={t('needs.kind')}
        kinds={needKinds.map((value) => ({ value, label: t(`enums.needKind.${value}`) }))}
        create={({ organisationId, words, kind }) => rpc.needs.create({ organisationId, text: words, kind })}
        onClose={() => setAdding(false)}
        onCreated={choose}
      />
    </>
  )
}

const BeginGrouping = ({ isShown, grouping }: { isShown: boolean; grouping: Grouping }) => {
  const { t } = useTranslation()
  return isShown ? (
    <div className={classes.begin}>
      <Button
        {...{ [BEGIN_GROUPING]: true }}
        size="compact-xs"
        variant="subtle"
        leftSection={<IconStack2 size={14} />}
        onClick={grouping.begin}
      >
        {t('needs.beginGrouping')}
      </Button>
    </div>
  ) : null
}

interface TickProps {
  need: NeedRow
  grouping: Grouping
  tabIndex: 0 | -1
}

/** Whether a need is among those put together; with Shift, all from the last one that was ticked. */
const Tick = ({ need, grouping, tabIndex }: TickProps) => {
  const { t } = useTranslation()
  const isTicked = grouping.chosen?.has(need.id) ?? false
  const Icon = isTicked ? IconSquareCheckFilled : IconSquare
  return (
    <ActionIcon
      size={24}
      role="checkbox"
      aria-checked={isTicked}
      data-ticked={isTicked}
      className={classes.tick}
      tabIndex={tabIndex}
      aria-label={t('needs.tick', { words: need.text })}
      onClick={(event) => grouping.toggle(need.id, event.shiftKey)}
    >
      <Icon size={18} />
    </ActionIcon>
  )
}
