import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Organisation } from '../../../shared/organisations/organisations.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailProblem, RemoveMenu } from '../../ui/Detail.tsx'
import { TitleField } from '../../ui/fields/TextField.tsx'
import { hrefOf } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import { Contacts } from './Contacts.tsx'
import { Identity } from './Identity.tsx'
import { Seats } from './Seats.tsx'

interface OrganisationDetailProps {
  id: string
  /** Just added: the focus goes to its first field. */
  isNew: boolean
  onRemoved: () => void
}

/** One organisation: what it is, who to talk to, where it sits. */
export const OrganisationDetail = ({ id, isNew, onRemoved }: OrganisationDetailProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: organisation, error } = useQuery(
    orpc.organisations.get.queryOptions({ input: { id }, throwOnError: false }),
  )
  if (error) return <DetailProblem error={error} />
  if (!organisation) return null
  const { name } = organisation
  const remove = async () => {
    if (await act(() => rpc.organisations.remove({ id }), t('organisations.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('organisations.name')}
          value={name}
          schema={Organisation.shape.name}
          autoFocus={isNew}
          save={(next) => rpc.organisations.update({ id, name: next })}
        />
      }
      menu={
        <RemoveMenu
          label={t('organisations.more', { name })}
          remove={t('organisations.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      {organisation.kind === 'company' || organisation.roles.includes('company') ? (
        <Anchor href={hrefOf('companies', id)} fz={13}>
          {t('organisations.goToCompany')}
        </Anchor>
      ) : null}
      <Identity organisation={organisation} />
      <Contacts organisationId={id} contacts={organisation.contacts} />
      <Seats organisationId={id} />
    </Detail>
  )
}
