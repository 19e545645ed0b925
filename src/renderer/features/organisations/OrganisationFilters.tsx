import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { organisationRoles } from '../../../shared/organisations/organisations.contract.ts'
import { orpc } from '../../query.ts'
import classes from './organisations.module.css'

type Role = (typeof organisationRoles)[number]

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
  const clear = (label: string) => ({ 'aria-label': t('common.clearField', { label }) })
  return (
    <div className={classes.filters}>
      <Select
        size="xs"
        aria-label={t('organisations.role')}
        placeholder={t('organisations.allRoles')}
        data={organisationRoles.map((value) => ({ value, label: t(`enums.organisationRole.${value}`) }))}
        value={role === '' ? null : role}
        clearable
        clearButtonProps={clear(t('organisations.role'))}
        onChange={(chosen) => onRole(organisationRoles.find((known) => known === chosen) ?? '')}
      />
      {zones.length === 0 ? null : (
        <Select
          size="xs"
          aria-label={t('organisations.zone')}
          placeholder={t('organisations.allZones')}
          data={zones.map((zone) => ({ value: zone.id, label: zone.name }))}
          value={zoneId === '' ? null : zoneId}
          clearable
          clearButtonProps={clear(t('organisations.zone'))}
          onChange={(chosen) => onZone(chosen ?? '')}
        />
      )}
    </div>
  )
}
