import { useTranslation } from 'react-i18next'
import { audiences } from '../../../shared/confidentiality.ts'
import { Handover, type HandoverRow } from '../../../shared/handover/handover.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import classes from './handovers.module.css'

type Patch = Omit<Parameters<typeof rpc.handover.update>[0], 'id'>

/** Who leaves, who comes and who answers for the post; on which day, and for whom the dossier is written. */
export const HandoverIdentity = ({ handover }: { handover: HandoverRow }) => {
  const { t } = useTranslation()
  const { id, audience, version, date } = handover
  const update = (patch: Patch) => rpc.handover.update({ id, ...patch })
  const person = (role: 'outgoing' | 'incoming' | 'hierarchy') => {
    const contactId = handover[`${role}Id`]
    return (
      <PartyPicker
        label={t(`handover.handovers.people.${role}`)}
        only="contacts"
        value={contactId === null ? null : { organisationId: null, contactId, label: handover[`${role}Label`] }}
        save={(party) => update({ [`${role}Id`]: party?.contactId ?? null })}
      />
    )
  }
  return (
    <DetailSection title={t('handover.handovers.identity')}>
      <DetailFields>
        {person('outgoing')}
        {person('incoming')}
        {person('hierarchy')}
        <div className={classes.pair}>
          <DateField
            label={t('handover.handovers.date')}
            value={date}
            // It is on a day: emptied, it says so.
            schema={Handover.shape.date}
            save={(next) => update({ date: next ?? date })}
          />
          <NumberField
            label={t('handover.handovers.version')}
            width={64}
            value={version}
            schema={Handover.shape.version}
            save={(next) => update({ version: next ?? version })}
          />
        </div>
        <WholeRow>
          <SelectField
            label={t('handover.handovers.audience.label')}
            description={t(`handover.handovers.audience.${audience}Help`)}
            // As wide as the fields above; what it hides is told over the whole width.
            width="calc(50% - 8px)"
            value={audience}
            options={audiences.map((value) => ({ value, label: t(`handover.handovers.audience.${value}`) }))}
            // Without a cross to empty it, a reader is always chosen.
            save={(next) => update({ audience: next ?? audience })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
