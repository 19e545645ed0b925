import { ActionIcon, Anchor, Button, Select } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { contactLabel } from '../../../shared/organisations/organisations.rules.ts'
import { synergyRoles, type SynergyCompany, type SynergyRole } from '../../../shared/synergies/synergies.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { PartyInput } from '../../ui/PartyInput.tsx'
import { hrefOf } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './synergies.module.css'
import type { TabProps } from './SynergyDetail.tsx'

/** Who takes part, and how: one line for each role of a company. */
export const Companies = ({ synergy: { id, companies } }: TabProps) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('synergies.companies')}>
      {companies.length === 0 ? <DetailNote>{t('synergies.companiesEmpty')}</DetailNote> : null}
      {companies.length === 0 ? null : (
        <table className={`${classes.table} ${classes.companies} quiet-fields`} aria-label={t('synergies.companies')}>
          <thead>
            <tr>
              <th scope="col">{t('synergies.company.name')}</th>
              <th scope="col">{t('synergies.company.role')}</th>
              <th scope="col">{t('synergies.company.contact')}</th>
              <th scope="col">{t('synergies.company.joinedOn')}</th>
              <th scope="col">
                <span className="sr-only">{t('synergies.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {companies.map((company) => (
              <CompanyLine key={company.id} company={company} />
            ))}
          </tbody>
        </table>
      )}
      <NewCompany synergyId={id} />
    </DetailSection>
  )
}

const CompanyLine = ({ company }: { company: SynergyCompany }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, organisationId, organisationName: name } = company
  const { data: organisation } = useQuery(orpc.organisations.get.queryOptions({ input: { id: organisationId } }))
  const known = (organisation?.contacts ?? []).map((contact) => ({ value: contact.id, label: contactLabel(contact) }))
  const isKnown = company.contactId === null || known.some(({ value }) => value === company.contactId)
  const contacts = isKnown ? known : [...known, { value: company.contactId ?? '', label: company.contactLabel }]
  return (
    <tr>
      <th scope="row">
        <Anchor href={hrefOf('companies', organisationId)} inherit>
          {name}
        </Anchor>
      </th>
      <td>
        <SelectField
          label={t('synergies.company.roleOf', { name })}
          hideLabel
          value={company.role}
          options={synergyRoles.map((value) => ({ value, label: t(`enums.synergyRole.${value}`) }))}
          save={(role) => rpc.synergies.updateCompany({ id, role: role ?? company.role })}
        />
      </td>
      <td>
        <SelectField
          label={t('synergies.company.contactOf', { name })}
          hideLabel
          isClearable
          placeholder={t('synergies.company.noContact')}
          value={company.contactId}
          options={contacts}
          save={(contactId) => rpc.synergies.updateCompany({ id, contactId })}
        />
      </td>
      <td>
        <DateField
          label={t('synergies.company.joinedOnOf', { name })}
          hideLabel
          value={company.joinedOn}
          save={(joinedOn) => rpc.synergies.updateCompany({ id, joinedOn: joinedOn ?? company.joinedOn })}
        />
      </td>
      <td className={classes.actCell}>
        <ActionIcon
          aria-label={t('synergies.company.remove', { name })}
          onClick={() => void act(() => rpc.synergies.removeCompany({ id }), t('synergies.company.removed', { name }))}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </td>
    </tr>
  )
}

/** A company and what it does: both are asked at once. */
const NewCompany = ({ synergyId }: { synergyId: string }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [party, setParty] = useState<PartyView | null>(null)
  const [role, setRole] = useState<SynergyRole>('uses')
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = async () => {
    const organisationId = party?.organisationId ?? null
    if (organisationId === null) return setRefusal(t('synergies.company.required'))
    const added = await act(
      () => rpc.synergies.addCompany({ synergyId, organisationId, role }),
      undefined,
      (sentences) => setRefusal(Object.values(sentences)[0] ?? null),
    )
    if (added) setParty(null)
  }
  return (
    <form
      id="synergy-add-company"
      className={classes.addLine}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <PartyInput
        className={classes.grow}
        label={t('synergies.company.add')}
        hideLabel
        only="organisations"
        placeholder={t('synergies.company.find')}
        value={party}
        error={refusal}
        onChange={(next) => {
          setParty(next)
          setRefusal(null)
        }}
      />
      <Select
        className={classes.roleChoice}
        aria-label={t('synergies.company.role')}
        data={synergyRoles.map((value) => ({ value, label: t(`enums.synergyRole.${value}`) }))}
        value={role}
        allowDeselect={false}
        onChange={(chosen) => setRole(synergyRoles.find((known) => known === chosen) ?? role)}
      />
      <Button type="submit" leftSection={<IconPlus size={16} />} loading={isActing}>
        {t('synergies.company.addNow')}
      </Button>
    </form>
  )
}
