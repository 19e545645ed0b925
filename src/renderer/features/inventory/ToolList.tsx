import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ToolInput, type ToolRow } from '../../../shared/inventory/inventory.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DaysLeft } from './DaysLeft.tsx'
import { NewRecordDialog } from './NewRecordDialog.tsx'
import { ToolDetail } from './ToolDetail.tsx'
import { useInventoryList } from './useInventoryList.ts'

/** Tools, shared spaces and accounts, and how one gets access to them. */
export const ToolList = () => {
  const { t } = useTranslation()
  const list = useInventoryList('tools')
  const { id, choose, text } = list
  const { data, isLoading } = useQuery(orpc.inventory.tools.queryOptions())
  const all = data ?? []
  const add = { label: t('inventory.tools.add'), run: () => list.setAdding(true) }
  return (
    <>
      <ListDetail
        name="inventory.tools"
        title={t('inventory.lists.tools')}
        label={t('inventory.lists.tools')}
        create={add}
        filter={{ text, onChange: list.setText }}
        rows={all.filter((row) => matches(text, row.name, row.purpose, row.holder, row.address))}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row tool={row} />}
        isLoading={isLoading}
        empty={{ sentence: t('inventory.tools.empty'), action: add }}
        invitation={t(all.length === 0 ? 'inventory.tools.invitationFirst' : 'inventory.tools.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <ToolDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewRecordDialog
        isOpen={list.isAdding}
        title={t('inventory.tools.add')}
        nameLabel={t('inventory.tools.name')}
        nameExample={t('inventory.tools.nameExample')}
        schema={ToolInput.shape.name}
        create={(name) => rpc.inventory.addTool({ name })}
        onClose={() => list.setAdding(false)}
        onCreated={choose}
      />
    </>
  )
}

const Row = ({ tool: { name, holder, isTransferred, daysLeft } }: { tool: ToolRow }) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={name}
      aside={<DaysLeft days={daysLeft} />}
      second={holder}
      secondAside={
        <StatusBadge
          tone={isTransferred ? 'done' : 'waiting'}
          word={t(isTransferred ? 'inventory.tools.transferred' : 'inventory.tools.toTransfer')}
        />
      }
    />
  )
}
