import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Contract, type ContractRow } from '../../../shared/inventory/inventory.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { shortDate } from '../../ui/format.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { matches } from '../../ui/match.ts'
import { ContractDetail } from './ContractDetail.tsx'
import { DaysLeft } from './DaysLeft.tsx'
import { NewRecordDialog } from './NewRecordDialog.tsx'
import { useInventoryList } from './useInventoryList.ts'

/** Contracts and agreements, the first to end first. */
export const ContractList = () => {
  const { t } = useTranslation()
  const list = useInventoryList('contracts')
  const { id, choose, text } = list
  const { data, isLoading } = useQuery(orpc.inventory.contracts.queryOptions())
  const all = data ?? []
  const add = { label: t('inventory.contracts.add'), run: () => list.setAdding(true) }
  return (
    <>
      <ListDetail
        name="inventory.contracts"
        title={t('inventory.lists.contracts')}
        label={t('inventory.lists.contracts')}
        create={add}
        filter={{ text, onChange: list.setText }}
        rows={all.filter((row) => matches(text, row.name, row.organisationName, row.reference))}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row contract={row} />}
        isLoading={isLoading}
        empty={{ sentence: t('inventory.contracts.empty'), action: add }}
        invitation={t(all.length === 0 ? 'inventory.contracts.invitationFirst' : 'inventory.contracts.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <ContractDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewRecordDialog
        isOpen={list.isAdding}
        title={t('inventory.contracts.add')}
        nameLabel={t('inventory.contracts.name')}
        nameExample={t('inventory.contracts.nameExample')}
        schema={Contract.shape.name}
        create={(name) => rpc.inventory.addContract({ name })}
        onClose={() => list.setAdding(false)}
        onCreated={choose}
      />
    </>
  )
}

const Row = ({ contract: { name, organisationName, reference, endOn, daysLeft } }: { contract: ContractRow }) => {
  const { t } = useTranslation()
  return (
    <ListRow
      title={name}
      aside={endOn === null ? t('inventory.contracts.noEnd') : shortDate(endOn)}
      second={[organisationName, reference].filter(Boolean).join(' · ')}
      secondAside={<DaysLeft days={daysLeft} />}
    />
  )
}
