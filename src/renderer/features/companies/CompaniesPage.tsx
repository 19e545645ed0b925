import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { useChosen } from '../../ui/useChosen.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { CompanyDetail } from './CompanyDetail.tsx'
import { useCompanyFilter } from './companyFilter.ts'
import { CompanyFilters } from './CompanyFilters.tsx'
import { COMPANY_ROW_HEIGHT, CompanyRow } from './CompanyRow.tsx'
import { NewCompanyDialog } from './NewCompanyDialog.tsx'

/** The companies of the démarche: where each stands, and what comes next. */
export const CompaniesPage = () => {
  const { t } = useTranslation()
  const { id, choose } = useChosen('companies')
  const filter = useCompanyFilter()
  const [isAdding, setAdding] = useState(false)
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.companies.list.queryOptions({ input: { ...window, ...filter.input } }),
  )
  const add = { label: t('companies.add'), run: () => setAdding(true) }
  return (
    <>
      <ListDetail
        name="companies"
        title={t('companies.title')}
        label={t('companies.title')}
        create={add}
        filter={{ text: filter.text, onChange: filter.setText }}
        tools={<CompanyFilters filter={filter} />}
        rows={rows}
        idOf={(row) => row.organisationId}
        rowHeight={COMPANY_ROW_HEIGHT}
        renderRow={(row) => <CompanyRow row={row} />}
        onRange={onRange}
        isLoading={isLoading}
        empty={
          filter.isFiltered
            ? { sentence: t('companies.noneFiltered'), action: { label: t('common.showAll'), run: filter.showAll } }
            : { sentence: t('companies.empty'), action: add }
        }
        invitation={rows.length === 0 ? t('companies.invitationFirst') : t('companies.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <CompanyDetail id={id} />}
      </ListDetail>
      <NewCompanyDialog isOpen={isAdding} onClose={() => setAdding(false)} onCreated={choose} />
    </>
  )
}
