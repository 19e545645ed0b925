import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Action, ActionSheet } from '../../../shared/actions/actions.contract.ts'
import { confidentialityLevels } from '../../../shared/confidentiality.ts'
import { orpc } from '../../query.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { useAxes } from '../../ui/plan/useAxes.ts'
import type { PartProps } from './SheetTab.tsx'
import { ThemesField } from './ThemesField.tsx'

const texts = ['humanMeans', 'technicalMeans', 'governance'] as const

/** Where the action stands in the plan, what is to be done, with what means; and who may read it. */
export const Presentation = ({ action, isFrozen, update }: PartProps) => {
  const { t } = useTranslation()
  const { options: axes } = useAxes()
  const { data: phases } = useQuery(orpc.phases.list.queryOptions())
  return (
    <DetailSection title={t('actions.presentation')}>
      <DetailFields>
        <SelectField
          label={t('actions.axis')}
          isClearable
          placeholder={t('actions.noAxis')}
          value={action.axisId}
          options={axes}
          save={(axisId) => update({ axisId })}
        />
        <SelectField
          label={t('actions.phase')}
          isClearable
          placeholder={t('actions.untold')}
          value={action.phaseId}
          options={(phases ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          save={(phaseId) => update({ phaseId })}
        />
        <WholeRow>
          <div id="action-description">
            <LongTextField
              label={t('actions.description')}
              value={action.description}
              schema={Action.shape.description}
              disabled={isFrozen}
              save={(description) => update({ description })}
            />
          </div>
        </WholeRow>
        <ThemesField themes={action.themes} save={(themeIds) => update({ themeIds })} />
        <SelectField
          label={t('actions.confidentiality')}
          description={t(`actions.confidentialityHelp.${action.confidentiality}`)}
          value={action.confidentiality}
          options={confidentialityLevels.map((value) => ({ value, label: t(`enums.confidentiality.${value}`) }))}
          // Without a cross to empty it, a level is always chosen.
          save={(level) => update({ confidentiality: level ?? action.confidentiality })}
        />
        {texts.map((key) => (
          <LongTextField
            key={key}
            label={t(`actions.${key}`)}
            value={action[key]}
            schema={ActionSheet.shape[key]}
            save={(text) => update({ [key]: text })}
          />
        ))}
      </DetailFields>
    </DetailSection>
  )
}
