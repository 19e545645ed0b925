import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { Fields } from '../../ui/Page.tsx'
import { hrefOf } from '../../ui/places.ts'
import classes from './IdentityPanel.module.css'

const roles = ['carrier', 'coCarrier', 'funder'] as const

/** Who carries the démarche: the organisations with that role. */
export const Carriers = () => {
  const { t } = useTranslation()
  return (
    <Fields
      title={t('initiative.sections.carriers')}
      description={t('initiative.carriersHint')}
      action={
        <Anchor href={hrefOf('organisations')} fz={13}>
          {t('initiative.goToOrganisations')}
        </Anchor>
      }
    >
      <ul className={classes.carriers}>
        {roles.map((role) => (
          <OfRole key={role} role={role} />
        ))}
      </ul>
      <NoCarrier />
    </Fields>
  )
}

const ofRole = (role: (typeof roles)[number]) => orpc.organisations.list.queryOptions({ input: { role, limit: 50 } })

const OfRole = ({ role }: { role: (typeof roles)[number] }) => {
  const { t } = useTranslation()
  const { data } = useQuery(ofRole(role))
  return data?.rows.map((organisation) => (
    <li key={organisation.id} className={classes.carrier}>
      <Anchor className={classes.carrierName} href={hrefOf('organisations', organisation.id)}>
        {organisation.name}
      </Anchor>
      <span className={classes.carrierRole}>{t(`enums.organisationRole.${role}`)}</span>
    </li>
  ))
}

const NoCarrier = () => {
  const { t } = useTranslation()
  const { data } = useQuery(ofRole('carrier'))
  return data?.total === 0 ? <p className={classes.hint}>{t('initiative.carriersEmpty')}</p> : null
}
