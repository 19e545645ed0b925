import { Anchor } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OrganisationRow } from '../../../shared/organisations/organisations.contract.ts'
import { orpc } from '../../query.ts'
import { listOf } from '../../ui/format.ts'
import { Fields } from '../../ui/Page.tsx'
import { hrefOf } from '../../ui/places.ts'
import classes from './IdentityPanel.module.css'

const roles = ['carrier', 'coCarrier', 'funder'] as const
type CarryingRole = (typeof roles)[number]

const ofRole = (role: CarryingRole) => orpc.organisations.list.queryOptions({ input: { role, limit: 50 } })

/** Who carries the démarche: the organisations with that role, each once. */
export const Carriers = () => {
  const { t } = useTranslation()
  const carriers = useQueries({ queries: roles.map(ofRole), combine: (lists) => lists.map(({ data }) => data?.rows) })
  const isKnown = carriers.every((rows) => rows !== undefined)
  const once = new Map(carriers.flatMap((rows) => rows ?? []).map((organisation) => [organisation.id, organisation]))
  const hasCarrier = (carriers[0]?.length ?? 0) > 0
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
        {[...once.values()].map((organisation) => (
          <Carrier key={organisation.id} organisation={organisation} />
        ))}
      </ul>
      {isKnown && !hasCarrier ? <p className={classes.hint}>{t('initiative.carriersEmpty')}</p> : null}
    </Fields>
  )
}

const Carrier = ({ organisation }: { organisation: OrganisationRow }) => {
  const { t } = useTranslation()
  const words = roles
    .filter((role) => organisation.roles.includes(role))
    .map((role) => t(`enums.organisationRole.${role}`))
  return (
    <li className={classes.carrier}>
      <Anchor className={classes.carrierName} href={hrefOf('organisations', organisation.id)}>
        {organisation.name}
      </Anchor>
      <span className={classes.carrierRole}>{listOf(words)}</span>
    </li>
  )
}
