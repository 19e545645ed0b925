import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Initiative } from '../../../shared/initiative/initiative.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { TagsField } from '../../ui/fields/TagsField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { FieldRow, Fields } from '../../ui/Page.tsx'
import { AccentColourField } from './AccentColourField.tsx'
import { Carriers } from './Carriers.tsx'
import classes from './IdentityPanel.module.css'
import { LogoField } from './LogoField.tsx'
import { Zones } from './Zones.tsx'

const schemas = Initiative.shape
type Values = Parameters<typeof rpc.initiative.update>[0]
const update = (values: Values) => rpc.initiative.update(values)

/** What the démarche is: everything saves as it is typed. */
export const IdentityPanel = () => {
  const { data: initiative } = useQuery(orpc.initiative.get.queryOptions())
  if (!initiative) return null
  return (
    <div className={classes.panel}>
      <What initiative={initiative} />
      <Where initiative={initiative} />
      <Carriers />
      <MeansAndTopics initiative={initiative} />
      <Rhythm initiative={initiative} />
      <Documents initiative={initiative} />
    </div>
  )
}

interface PartProps {
  initiative: Initiative
}

const What = ({ initiative }: PartProps) => {
  const { t } = useTranslation()
  return (
    <Fields title={t('initiative.sections.what')}>
      <TextField
        label={t('initiative.name')}
        value={initiative.name}
        schema={schemas.name}
        save={(name) => update({ name })}
      />
      <TextField
        label={t('initiative.fullName')}
        value={initiative.fullName}
        schema={schemas.fullName}
        save={(fullName) => update({ fullName })}
      />
      <LongTextField
        label={t('initiative.summary')}
        value={initiative.summary}
        schema={schemas.summary}
        save={(summary) => update({ summary })}
      />
      <LongTextField
        label={t('initiative.framework')}
        value={initiative.framework}
        schema={schemas.framework}
        save={(framework) => update({ framework })}
      />
      <FieldRow>
        <DateField
          label={t('initiative.startDate')}
          value={initiative.startDate}
          save={(startDate) => update({ startDate })}
        />
        <DateField
          label={t('initiative.plannedEndDate')}
          value={initiative.plannedEndDate}
          save={(plannedEndDate) => update({ plannedEndDate })}
        />
      </FieldRow>
    </Fields>
  )
}

const Where = ({ initiative }: PartProps) => {
  const { t } = useTranslation()
  return (
    <Fields title={t('initiative.sections.where')}>
      <LongTextField
        label={t('initiative.perimeter')}
        value={initiative.perimeter}
        schema={schemas.perimeter}
        save={(perimeter) => update({ perimeter })}
      />
      <Zones zones={initiative.zones} />
    </Fields>
  )
}

const MeansAndTopics = ({ initiative }: PartProps) => {
  const { t } = useTranslation()
  return (
    <>
      <Fields title={t('initiative.sections.means')}>
        <LongTextField
          label={t('initiative.humanMeans')}
          value={initiative.humanMeans}
          schema={schemas.humanMeans}
          save={(humanMeans) => update({ humanMeans })}
        />
        <LongTextField
          label={t('initiative.technicalMeans')}
          value={initiative.technicalMeans}
          schema={schemas.technicalMeans}
          save={(technicalMeans) => update({ technicalMeans })}
        />
      </Fields>
      <Fields title={t('initiative.sections.topics')}>
        <TagsField label={t('initiative.domains')} value={initiative.domains} save={(domains) => update({ domains })} />
        <TagsField
          label={t('initiative.resources')}
          value={initiative.resources}
          save={(resources) => update({ resources })}
        />
      </Fields>
    </>
  )
}

const delays = ['papersDays', 'minutesDays', 'silenceDays', 'coldDays'] as const

const Rhythm = ({ initiative }: PartProps) => {
  const { t } = useTranslation()
  return (
    <Fields title={t('initiative.sections.rhythm')}>
      {delays.map((delay) => (
        <NumberField
          key={delay}
          label={t(`initiative.${delay}`)}
          unit={t('initiative.days')}
          value={initiative[delay]}
          schema={schemas[delay]}
          // The schema refuses an empty delay before this is called.
          save={(days) => update({ [delay]: days ?? 0 })}
        />
      ))}
    </Fields>
  )
}

const Documents = ({ initiative }: PartProps) => {
  const { t } = useTranslation()
  return (
    <Fields title={t('initiative.sections.documents')}>
      <LogoField hasLogo={initiative.hasLogo} />
      <AccentColourField value={initiative.accentColour} save={(accentColour) => update({ accentColour })} />
    </Fields>
  )
}
