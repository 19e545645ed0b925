import { useTranslation } from 'react-i18next'
import { Activity, evidenceSources, type ActivityDetail } from '../../../shared/skills/skills.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { levels } from './levels.ts'

const schemas = Activity.shape

/** What the activity is, what tells of it, and what is aimed at. */
export const ActivityFields = ({ activity }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const { id } = activity
  const update = (patch: Omit<Parameters<typeof rpc.skills.update>[0], 'id'>) => rpc.skills.update({ id, ...patch })
  const choices = levels.map((level) => ({
    value: `${level}`,
    label: t('skills.levelChoice', { level, meaning: t(`skills.levelMeanings.l${level}`) }),
  }))
  return (
    <DetailSection title={t('skills.detail.what')}>
      <DetailFields>
        <WholeRow>
          <LongTextField
            label={t('skills.detail.description')}
            value={activity.description}
            schema={schemas.description}
            save={(description) => update({ description })}
          />
        </WholeRow>
        <SelectField
          label={t('skills.detail.targetLevel')}
          value={activity.targetLevel === null ? null : `${activity.targetLevel}`}
          options={choices}
          isClearable
          placeholder={t('skills.detail.noTarget')}
          save={(level) => update({ targetLevel: level === null ? null : Number(level) })}
        />
        <DateField
          label={t('skills.detail.targetDate')}
          value={activity.targetDate}
          schema={schemas.targetDate}
          save={(targetDate) => update({ targetDate })}
        />
        <WholeRow>
          <SelectField
            label={t('skills.detail.source')}
            description={t('skills.detail.sourceHelp')}
            value={activity.source}
            options={evidenceSources.map((value) => ({ value, label: t(`skills.source.${value}`) }))}
            isClearable
            placeholder={t('skills.detail.noSource')}
            save={(source) => update({ source })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
