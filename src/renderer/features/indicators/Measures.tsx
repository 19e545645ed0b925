import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Measure, measureProvenances, type IndicatorDetail } from '../../../shared/indicators/indicators.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { FigureField } from '../../ui/fields/FigureField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { fullDate } from '../../ui/format.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './indicators.module.css'
import { NewMeasure } from './NewMeasure.tsx'

/** What was measured or published, latest first; of a computed one it stays beside what is computed. */
export const Measures = ({ indicator }: { indicator: IndicatorDetail }) => {
  const { t } = useTranslation()
  const { id, formula, unit, measures } = indicator
  const title = t(formula === null ? 'indicators.measures' : 'indicators.measuresComputed')
  return (
    <DetailSection title={title}>
      {formula === null ? null : <DetailNote>{t('indicators.measuresComputedHelp')}</DetailNote>}
      <div className={classes.wide}>
        <table className={`${classes.measures} quiet-fields`} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('indicators.measureDate')}</th>
              <th scope="col" className={classes.numeric}>
                {unit === '' ? t('indicators.measureValue') : unit}
              </th>
              <th scope="col">{t('indicators.provenance')}</th>
              <th scope="col">{t('indicators.measureSource')}</th>
              <th scope="col">{t('indicators.measureNote')}</th>
              <th scope="col">
                <span className="sr-only">{t('indicators.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <MeasureRow key={measure.id} measure={measure} />
            ))}
          </tbody>
          <NewMeasure indicatorId={id} />
        </table>
      </div>
    </DetailSection>
  )
}

const MeasureRow = ({ measure }: { measure: Measure }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id } = measure
  const date = fullDate(measure.asOf)
  const label = (field: string) => ({ label: t('indicators.fieldOf', { field, date }), hideLabel: true })
  const update = (patch: Partial<Omit<Measure, 'id' | 'indicatorId'>>) => rpc.indicators.updateMeasure({ id, ...patch })
  return (
    <tr>
      <td>
        <DateField
          {...label(t('indicators.measureDate'))}
          value={measure.asOf}
          schema={Measure.shape.asOf}
          save={(asOf) => update({ asOf: asOf ?? measure.asOf })}
        />
      </td>
      <td className={classes.numeric}>
        <FigureField
          {...label(t('indicators.measureValue'))}
          width={110}
          value={measure.value}
          schema={Measure.shape.value}
          save={(value) => update({ value: value ?? measure.value })}
        />
      </td>
      <td>
        <SelectField
          {...label(t('indicators.provenance'))}
          width={110}
          value={measure.provenance}
          options={measureProvenances.map((value) => ({ value, label: t(`indicators.provenances.${value}`) }))}
          save={(provenance) => update({ provenance: provenance ?? measure.provenance })}
        />
      </td>
      <td>
        <LongTextField
          {...label(t('indicators.measureSource'))}
          minRows={1}
          isOneParagraph
          value={measure.source}
          schema={Measure.shape.source}
          save={(source) => update({ source })}
        />
      </td>
      <td>
        <LongTextField
          {...label(t('indicators.measureNote'))}
          minRows={1}
          value={measure.note}
          schema={Measure.shape.note}
          save={(note) => update({ note })}
        />
      </td>
      <td className={classes.actCell}>
        <ActionIcon
          aria-label={t('indicators.removeMeasure', { date })}
          onClick={() => void act(() => rpc.indicators.removeMeasure({ id }), t('indicators.measureRemoved', { date }))}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </td>
    </tr>
  )
}
