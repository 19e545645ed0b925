import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  Organisation,
  organisationKinds,
  type OrganisationDetail,
} from '../../../shared/organisations/organisations.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { RolesField } from './RolesField.tsx'
import { SiretField } from './SiretField.tsx'

const schemas = Organisation.shape

type Patch = Omit<Parameters<typeof rpc.organisations.update>[0], 'id'>

/** What an organisation is. */
export const Identity = ({ organisation }: { organisation: OrganisationDetail }) => {
  const { t } = useTranslation()
  const { data: initiative } = useQuery(orpc.initiative.get.queryOptions())
  const update = (patch: Patch) => rpc.organisations.update({ id: organisation.id, ...patch })
  const text = (field: 'naf' | 'activity' | 'website') => ({
    label: t(`organisations.${field}`),
    value: organisation[field],
    schema: schemas[field],
    save: (value: string) => update({ [field]: value }),
  })
  return (
    <DetailSection title={t('organisations.identity')}>
      <DetailFields>
        <SelectField
          label={t('organisations.kind')}
          value={organisation.kind}
          options={organisationKinds.map((value) => ({ value, label: t(`enums.organisationKind.${value}`) }))}
          // Without a cross to empty it, a kind is always chosen.
          save={(kind) => update({ kind: kind ?? organisation.kind })}
        />
        <SelectField
          label={t('organisations.zone')}
          value={organisation.zoneId}
          options={(initiative?.zones ?? []).map((zone) => ({ value: zone.id, label: zone.name }))}
          isClearable
          placeholder={t('organisations.noZone')}
          save={(zoneId) => update({ zoneId })}
        />
        <WholeRow>
          <RolesField value={organisation.roles} save={(roles) => update({ roles })} />
        </WholeRow>
        <WholeRow>
          <TextField {...text('activity')} />
        </WholeRow>
        <SiretField value={organisation.siret} save={(siret) => update({ siret })} />
        <TextField {...text('naf')} placeholder={t('organisations.nafExample')} />
        <NumberField
          label={t('organisations.headcount')}
          value={organisation.headcount}
          schema={schemas.headcount}
          save={(headcount) => update({ headcount })}
        />
        <TextField {...text('website')} />
        <LongTextField
          label={t('organisations.address')}
          value={organisation.address}
          schema={schemas.address}
          save={(address) => update({ address })}
        />
        <LongTextField
          label={t('organisations.note')}
          value={organisation.note}
          schema={schemas.note}
          save={(note) => update({ note })}
        />
      </DetailFields>
    </DetailSection>
  )
}
