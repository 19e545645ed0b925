import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { companyTones } from '../../ui/companyTones.ts'
import { Detail, DetailProblem } from '../../ui/Detail.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'

/** One company in the démarche. */
export const CompanyDetail = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const { data: company, error } = useQuery(
    orpc.companies.get.queryOptions({ input: { organisationId: id }, throwOnError: false }),
  )
  if (error) return <DetailProblem error={error} />
  if (!company) return null
  return (
    <Detail
      title={company.name}
      state={<StatusBadge tone={companyTones[company.status]} word={t(`enums.companyStatus.${company.status}`)} />}
    >
      {null}
    </Detail>
  )
}
