import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Impact,
  impactKinds,
  impactNatures,
  impactStatuses,
  type ImpactRow,
} from '../../../shared/synergies/impacts.contract.ts'
import { unitOf } from '../../../shared/synergies/impacts.rules.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { QuantityField } from '../../ui/fields/QuantityField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './synergies.module.css'

type Patch = Omit<Parameters<typeof rpc.synergies.impacts.update>[0], 'id'>

/** One impact, written in place; its source and its company under it once it is open. */
export const ImpactLine = ({ impact }: { impact: ImpactRow }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  // What another impact is, and its unit, are to be written.
  const [isOpen, setOpen] = useState(impact.kind === 'other' && impact.label === '')
  const { id } = impact
  const update = (patch: Patch) => rpc.synergies.impacts.update({ id, ...patch })
  const word = t(`enums.impactKind.${impact.kind}`)
  const name = impact.kind === 'other' && impact.label !== '' ? impact.label : word
  const label = (field: 'kind' | 'quantity' | 'nature' | 'status') => ({
    label: t('synergies.impacts.cell', { field: t(`synergies.impacts.${field}`), name }),
    hideLabel: true,
  })
  return (
    <tbody>
      <tr>
        <th scope="row">
          <SelectField
            {...label('kind')}
            value={impact.kind}
            options={impactKinds.map((value) => ({
              value,
              label: value === 'other' ? name : t(`enums.impactKind.${value}`),
            }))}
            save={(kind) => update({ kind: kind ?? impact.kind })}
          />
        </th>
        <td>
          <QuantityField
            {...label('quantity')}
            value={impact.quantity}
            schema={Impact.shape.quantity}
            width={120}
            unit={unitOf(impact)}
            save={(quantity) => update({ quantity: quantity ?? impact.quantity })}
          />
        </td>
        <td>
          <SelectField
            {...label('nature')}
            value={impact.nature}
            options={impactNatures.map((value) => ({ value, label: t(`enums.impactNature.${value}`) }))}
            save={(nature) => update({ nature: nature ?? impact.nature })}
          />
        </td>
        <td>
          <SelectField
            {...label('status')}
            value={impact.status}
            options={impactStatuses.map((value) => ({ value, label: t(`enums.impactStatus.${value}`) }))}
            save={(status) => update({ status: status ?? impact.status })}
          />
        </td>
        <td className={classes.actCell}>
          <div className={classes.acts}>
            <ActionIcon
              aria-label={t('synergies.impacts.details', { name })}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              <IconChevronDown size={16} />
            </ActionIcon>
            <ActionIcon
              aria-label={t('synergies.impacts.remove', { name })}
              onClick={() =>
                void act(() => rpc.synergies.impacts.remove({ id }), t('synergies.impacts.removed', { name }))
              }
            >
              <IconTrash size={16} />
            </ActionIcon>
          </div>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={5} className={classes.openCell}>
            <More impact={impact} update={update} />
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}

const More = ({ impact, update }: { impact: ImpactRow; update: (patch: Patch) => Promise<unknown> }) => {
  const { t } = useTranslation()
  const { organisationId, organisationName } = impact
  return (
    <DetailFields>
      {impact.kind === 'other' ? (
        <>
          <TextField
            label={t('synergies.impacts.label')}
            value={impact.label}
            schema={Impact.shape.label}
            save={(next) => update({ label: next })}
          />
          <TextField
            label={t('synergies.impacts.unit')}
            value={impact.unit}
            schema={Impact.shape.unit}
            save={(unit) => update({ unit })}
          />
        </>
      ) : null}
      <WholeRow>
        <LongTextField
          label={t('synergies.impacts.source')}
          placeholder={t('synergies.impacts.sourceExample')}
          minRows={1}
          value={impact.source}
          schema={Impact.shape.source}
          save={(source) => update({ source })}
        />
      </WholeRow>
      <PartyPicker
        label={t('synergies.impacts.company')}
        only="organisations"
        value={organisationId === null ? null : { organisationId, contactId: null, label: organisationName }}
        save={(party) => update({ organisationId: party?.organisationId ?? null })}
      />
      <DateField
        label={t('synergies.impacts.startDate')}
        value={impact.startDate}
        save={(startDate) => update({ startDate })}
      />
    </DetailFields>
  )
}
