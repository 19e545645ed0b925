import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { organisationRoles, type OrganisationRow } from '../../../shared/organisations/organisations.contract.ts'
import { orpc } from '../../query.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'
import { useChosen } from '../../ui/useChosen.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { NewOrganisationDialog } from './NewOrganisationDialog.tsx'
import { OrganisationDetail } from './OrganisationDetail.tsx'
import { OrganisationFilters } from './OrganisationFilters.tsx'

const roleChoices = ['', ...organisationRoles] as const

/** The organisations of the démarche: found by name, role and zone, edited in place. */
export const OrganisationsPage = () => {
  const { t } = useTranslation()
  const { id, choose } = useChosen('organisations')
  const [text, setText] = useKeptText('organisations')
  const [role, setRole] = useKeptChoice('organisations.role', roleChoices)
  const [zoneId, setZoneId] = useKeptText('organisations.zone')
  const [search] = useDebouncedValue(text, 150)
  const [isAdding, setAdding] = useState(false)
  const [added, setAdded] = useState<string | null>(null)
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.organisations.list.queryOptions({
      input: { ...window, search, role: role === '' ? null : role, zoneId: zoneId === '' ? null : zoneId },
    }),
  )
  const isFiltered = role !== '' || zoneId !== ''
  const add = { label: t('organisations.add'), run: () => setAdding(true) }
  const showAll = () => {
    setRole('')
    setZoneId('')
  }
  return (
    <>
      <ListDetail
        name="organisations"
        title={t('organisations.title')}
        label={t('organisations.title')}
        create={add}
        filter={{ text, onChange: setText }}
        tools={<OrganisationFilters role={role} onRole={setRole} zoneId={zoneId} onZone={setZoneId} />}
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row row={row} />}
        onRange={onRange}
        isLoading={isLoading}
        empty={
          isFiltered
            ? { sentence: t('organisations.noneFiltered'), action: { label: t('common.showAll'), run: showAll } }
            : { sentence: t('organisations.empty'), action: add }
        }
        invitation={rows.length === 0 ? t('organisations.invitationFirst') : t('organisations.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <OrganisationDetail id={id} isNew={id === added} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewOrganisationDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onCreated={(created) => {
          setAdded(created)
          choose(created)
        }}
      />
    </>
  )
}

const Row = ({ row }: { row: OrganisationRow }) => {
  const { t } = useTranslation()
  const kind = t(`enums.organisationKind.${row.kind}`)
  return (
    <ListRow
      title={row.name}
      second={row.zoneName === '' ? kind : `${kind} · ${row.zoneName}`}
      secondAside={row.contactCount === 0 ? undefined : t('organisations.contactCount', { count: row.contactCount })}
    />
  )
}
