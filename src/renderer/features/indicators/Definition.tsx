import { useTranslation } from 'react-i18next'
import {
  Indicator,
  indicatorDirections,
  indicatorFrequencies,
  type IndicatorDetail,
} from '../../../shared/indicators/indicators.contract.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { CheckField } from '../../ui/fields/CheckField.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { FigureField } from '../../ui/fields/FigureField.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { FormulaFields } from './FormulaFields.tsx'
import type { Patch } from './IndicatorDetail.tsx'

export interface PartProps {
  indicator: IndicatorDetail
  update: (patch: Patch) => Promise<unknown>
}

const schemas = Indicator.shape

/** What it counts, by which rule, in which unit, and where that comes from. */
export const Definition = ({ indicator, update }: PartProps) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('indicators.definitionTitle')}>
      <DetailFields>
        <WholeRow>
          <LongTextField
            label={t('indicators.definition')}
            value={indicator.definition}
            schema={schemas.definition}
            save={(definition) => update({ definition })}
          />
        </WholeRow>
        <FormulaFields indicator={indicator} update={update} />
        <TextField
          label={t('indicators.unit')}
          value={indicator.unit}
          schema={schemas.unit}
          save={(unit) => update({ unit })}
        />
        <NumberField
          label={t('indicators.decimals')}
          value={indicator.decimals}
          schema={schemas.decimals}
          save={(decimals) => update({ decimals: decimals ?? indicator.decimals })}
        />
        <SelectField
          label={t('indicators.direction')}
          value={indicator.direction}
          options={indicatorDirections.map((value) => ({ value, label: t(`indicators.directions.${value}`) }))}
          save={(direction) => update({ direction: direction ?? indicator.direction })}
        />
        <SelectField
          label={t('indicators.frequency')}
          value={indicator.frequency}
          options={indicatorFrequencies.map((value) => ({ value, label: t(`indicators.frequencies.${value}`) }))}
          save={(frequency) => update({ frequency: frequency ?? indicator.frequency })}
        />
        <FigureField
          label={t('indicators.baselineValue')}
          unit={indicator.unit.length > 16 ? '' : indicator.unit}
          width={220}
          value={indicator.baselineValue}
          schema={schemas.baselineValue}
          save={(baselineValue) => update({ baselineValue })}
        />
        <DateField
          label={t('indicators.baselineDate')}
          value={indicator.baselineDate}
          schema={schemas.baselineDate}
          save={(baselineDate) => update({ baselineDate })}
        />
        <WholeRow>
          <LongTextField
            label={t('indicators.source')}
            minRows={1}
            value={indicator.source}
            schema={schemas.source}
            save={(source) => update({ source })}
          />
        </WholeRow>
        <TextField
          label={t('indicators.code')}
          value={indicator.code}
          schema={schemas.code}
          save={(code) => update({ code })}
        />
        <WholeRow>
          <CheckField
            label={t('indicators.isOnDashboard')}
            value={indicator.isOnDashboard}
            save={(isOnDashboard) => update({ isOnDashboard })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
