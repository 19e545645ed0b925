import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { organisationRoles } from '../../../shared/organisations/organisations.contract.ts'
import { orpc } from '../../query.ts'
import classes from './organisations.module.css'

type Role = (typeof organisationRoles)[number]

const ALL = 'all'

interface OrganisationFiltersProps {
  /** Empty: all. */
  role: Role | ''
  onRole: (role: Role | '') => void
  zoneId: string
  onZone: (zoneId: string) => void
}

/** Which organisations are listed: those of a role, those of a zone. */
export const OrganisationFilters = ({ role, onRole, zoneId, onZone }: OrganisationFiltersProps) => {
  const { t } = useTranslation()
  const { data: initiative } = useQuery(orpc.initiative.get.queryOptions())
  const zones = initiative?.zones ?? []
  return (
    <div className={classes.filters}>
      <Select
        size="xs"
        aria-label={t('organisations.role')}
        data={[
          { value: ALL, label: t('organisations.allRoles') },
          ...organisationRoles.map((value) => ({ value, label: t(`enums.organisationRole.${value}`) })),
        ]}
        value={role === '' ? ALL : role}
        allowDeselect={false}
        onChange={(chosen) => onRole(organisationRoles.find((known) => known === chosen) ?? '')}
      />
      {zones.length === 0 ? null : (
        <Select
          size="xs"
          aria-label={t('organisations.zone')}
          data={[
            { value: ALL, label: t('organisations.allZones') },
            ...zones.map((zone) => ({ value: zone.id, label: zone.name })),
          ]}
          value={zoneId === '' ? ALL : zoneId}
          allowDeselect={false}
          onChange={(chosen) => onZone(chosen === null || chosen === ALL ? '' : chosen)}
        />
      )}
    </div>
  )
}
