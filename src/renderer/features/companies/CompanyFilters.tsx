import { Select, UnstyledButton } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { companyStatuses } from '../../../shared/companies/companies.contract.ts'
import { orpc } from '../../query.ts'
import type { CompanyFilter } from './companyFilter.ts'
import classes from './companies.module.css'

const ALL = 'all'
const funnel = ['contacted', 'met', 'contributing', 'engaged'] as const

/** Which companies are listed: how far they came, where they stand, their zone, what is late. */
export const CompanyFilters = ({ filter }: { filter: CompanyFilter }) => {
  const { t } = useTranslation()
  const { data: initiative } = useQuery(orpc.initiative.get.queryOptions())
  const zones = initiative?.zones ?? []
  return (
    <div className={classes.filters}>
      <div className={classes.counts}>
        <Funnel filter={filter} />
        <UnstyledButton
          className={classes.chip}
          aria-pressed={filter.isLate}
          onClick={() => filter.setLate(!filter.isLate)}
        >
          <IconAlertCircle size={14} aria-hidden />
          {t('companies.onlyLate')}
        </UnstyledButton>
      </div>
      <div className={classes.selects}>
        <Select
          size="xs"
          aria-label={t('companies.status')}
          data={[
            { value: ALL, label: t('companies.allStatuses') },
            ...companyStatuses.map((value) => ({ value, label: t(`enums.companyStatus.${value}`) })),
          ]}
          value={filter.status === '' ? ALL : filter.status}
          allowDeselect={false}
          onChange={(chosen) => filter.setStatus(companyStatuses.find((known) => known === chosen) ?? '')}
        />
        {zones.length === 0 ? null : (
          <Select
            size="xs"
            aria-label={t('companies.zone')}
            data={[
              { value: ALL, label: t('companies.allZones') },
              ...zones.map((zone) => ({ value: zone.id, label: zone.name })),
            ]}
            value={filter.zoneId === '' ? ALL : filter.zoneId}
            allowDeselect={false}
            onChange={(chosen) => filter.setZoneId(chosen === null || chosen === ALL ? '' : chosen)}
          />
        )}
      </div>
    </div>
  )
}

/** How many companies came to each step, each count showing them. */
const Funnel = ({ filter }: { filter: CompanyFilter }) => {
  const { t } = useTranslation()
  const { data: counts } = useQuery(orpc.companies.counts.queryOptions({ input: {} }))
  if (!counts || counts.companies === 0) return null
  const countOf = (step: (typeof funnel)[number]) => counts.reached.find((one) => one.step === step)?.count ?? 0
  return (
    <div className={classes.funnel} role="group" aria-label={t('companies.counts')}>
      <UnstyledButton
        className={classes.count}
        aria-pressed={filter.reached === '' && filter.status === ''}
        onClick={() => filter.setReached('')}
      >
        {t('companies.total', { count: counts.companies })}
      </UnstyledButton>
      {funnel.map((step) => (
        <UnstyledButton
          key={step}
          className={classes.count}
          aria-pressed={filter.reached === step}
          onClick={() => filter.setReached(filter.reached === step ? '' : step)}
        >
          {t(`companies.reached.${step}`, { count: countOf(step) })}
        </UnstyledButton>
      ))}
    </div>
  )
}
