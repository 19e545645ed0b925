import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { confidentialityLevels } from '../../../shared/confidentiality.ts'
import {
  Synergy,
  synergyAmbitions,
  synergyForms,
  synergyNatures,
  synergyOrigins,
} from '../../../shared/synergies/synergies.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { ColdMark } from './ColdMark.tsx'
import { Companies } from './Companies.tsx'
import { Origin } from './Origin.tsx'
import { Sources } from './Sources.tsx'
import type { TabProps } from './SynergyDetail.tsx'
import classes from './synergies.module.css'

const schemas = Synergy.shape

type Patch = Omit<Parameters<typeof rpc.synergies.update>[0], 'id'>

/** What a synergy is, who takes part in it, what it answers and where it came from. */
export const SheetTab = ({ synergy }: TabProps) => {
  const { t } = useTranslation()
  const update = (patch: Patch) => rpc.synergies.update({ id: synergy.id, ...patch })
  return (
    <div className={classes.tab}>
      <DetailSection title={t('synergies.next')} action={<ColdMark synergy={synergy} />}>
        <div className={classes.next}>
          <TextField
            className={classes.grow}
            label={t('synergies.nextStep')}
            placeholder={t('synergies.nextStepExample')}
            value={synergy.nextStep}
            schema={schemas.nextStep}
            save={(nextStep) => update({ nextStep })}
          />
          <DateField
            label={t('synergies.nextStepOn')}
            value={synergy.nextStepOn}
            save={(nextStepOn) => update({ nextStepOn })}
          />
        </div>
      </DetailSection>
      <Axes synergy={synergy} update={update} />
      <Companies synergy={synergy} />
      <Sources synergyId={synergy.id} />
      <Origin synergy={synergy} />
      <DetailSection title={t('synergies.note')}>
        <LongTextField
          label={t('synergies.note')}
          hideLabel
          placeholder={t('synergies.notePlaceholder')}
          value={synergy.note}
          schema={schemas.note}
          save={(note) => update({ note })}
        />
      </DetailSection>
    </div>
  )
}

const Axes = ({ synergy, update }: TabProps & { update: (patch: Patch) => Promise<unknown> }) => {
  const { t } = useTranslation()
  const { data: themes } = useQuery(orpc.vocabulary.themes.queryOptions())
  const { data: initiative } = useQuery(orpc.initiative.get.queryOptions())
  const { referentId } = synergy
  const clearable = { isClearable: true, placeholder: t('synergies.unknown') }
  return (
    <DetailSection title={t('synergies.what')}>
      <DetailFields>
        <WholeRow>
          <LongTextField
            label={t('synergies.summary')}
            value={synergy.summary}
            schema={schemas.summary}
            save={(summary) => update({ summary })}
          />
        </WholeRow>
        <SelectField
          label={t('synergies.form')}
          {...clearable}
          value={synergy.form}
          options={synergyForms.map((value) => ({ value, label: t(`enums.synergyForm.${value}`) }))}
          save={(form) => update({ form })}
        />
        <SelectField
          label={t('synergies.nature')}
          {...clearable}
          value={synergy.nature}
          options={synergyNatures.map((value) => ({ value, label: t(`enums.synergyNature.${value}`) }))}
          save={(nature) => update({ nature })}
        />
        <SelectField
          label={t('synergies.theme')}
          {...clearable}
          value={synergy.themeId}
          options={(themes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          save={(themeId) => update({ themeId })}
        />
        <SelectField
          label={t('synergies.ambition')}
          {...clearable}
          value={synergy.ambition}
          options={synergyAmbitions.map((value) => ({ value, label: t(`enums.synergyAmbition.${value}`) }))}
          save={(ambition) => update({ ambition })}
        />
        <SelectField
          label={t('synergies.origin')}
          {...clearable}
          value={synergy.origin}
          options={synergyOrigins.map((value) => ({ value, label: t(`enums.synergyOrigin.${value}`) }))}
          save={(origin) => update({ origin })}
        />
        <SelectField
          label={t('synergies.zone')}
          {...clearable}
          placeholder={t('synergies.wholeTerritory')}
          value={synergy.zoneId}
          options={(initiative?.zones ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          save={(zoneId) => update({ zoneId })}
        />
        <PartyPicker
          label={t('synergies.referent')}
          description={t('synergies.referentHelp')}
          only="contacts"
          value={
            referentId === null ? null : { organisationId: null, contactId: referentId, label: synergy.referentLabel }
          }
          save={(party) => update({ referentId: party?.contactId ?? null })}
        />
        <SelectField
          label={t('synergies.confidentiality')}
          description={t(`synergies.confidentialityHelp.${synergy.confidentiality}`)}
          value={synergy.confidentiality}
          options={confidentialityLevels.map((value) => ({ value, label: t(`enums.confidentiality.${value}`) }))}
          // Without a cross to empty it, a level is always chosen.
          save={(level) => update({ confidentiality: level ?? synergy.confidentiality })}
        />
      </DetailFields>
    </DetailSection>
  )
}
