import { ActionIcon, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Measure, measureProvenances, type MeasureProvenance } from '../../../shared/indicators/indicators.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { DecimalInput } from '../../ui/fields/DecimalInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { refusalOf } from '../../ui/useAutosave.ts'
import classes from './indicators.module.css'
import { useNewFigure, type NewFigure } from './useNewFigure.ts'

const nothing = () => undefined

interface FigureCellsProps {
  figure: NewFigure
  label: (field: string) => string
}

/** The day and the value. */
const FigureCells = ({ figure, label }: FigureCellsProps) => {
  const { t } = useTranslation()
  return (
    <>
      <td>
        <DateInput
          label={label(t('indicators.measureDate'))}
          hideLabel
          text={figure.date}
          date={readDate(figure.date).value}
          error={figure.refusals.date ?? null}
          onType={figure.setDate}
          onPick={(date) => figure.setDate(fieldDate(date))}
        />
      </td>
      <td className={classes.numeric}>
        <DecimalInput
          label={label(t('indicators.measureValue'))}
          hideLabel
          width={110}
          field={{
            draft: figure.value,
            error: figure.refusals.value ?? null,
            change: figure.setValue,
            onFocus: nothing,
            onBlur: nothing,
          }}
        />
      </td>
    </>
  )
}

/** One more measure: the day it holds for (today until another is typed), the value, and who says so. */
export const NewMeasure = ({ indicatorId }: { indicatorId: string }) => {
  const { t } = useTranslation()
  const figure = useNewFigure(todayDate())
  const [provenance, setProvenance] = useState<MeasureProvenance>('typed')
  const [source, setSource] = useState('')
  const [note, setNote] = useState('')
  const [sourceRefusal, setSourceRefusal] = useState<string | null>(null)
  const label = (field: string) => t('indicators.newMeasure', { field })
  const add = async () => {
    const refused = refusalOf(Measure.shape.source, source)
    setSourceRefusal(refused)
    if (refused !== null) return
    const isMade = await figure.add(({ date: asOf, value }) =>
      rpc.indicators.addMeasure({ indicatorId, asOf, value, provenance, source: source.trim(), note: note.trim() }),
    )
    if (!isMade) return
    setSource('')
    setNote('')
  }
  return (
    <tbody>
      <tr
        id={figure.lineId}
        className={classes.newLine}
        onKeyDown={(event) => {
          const { target, nativeEvent } = event
          // In a list, Enter chooses.
          if (event.key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return
          if (target.role === 'combobox' || target.getAttribute('aria-haspopup') === 'listbox') return
          event.preventDefault()
          void add()
        }}
      >
        <FigureCells figure={figure} label={label} />
        <td>
          <Select
            aria-label={label(t('indicators.provenance'))}
            styles={{ wrapper: { width: 110 } }}
            data={measureProvenances.map((value) => ({ value, label: t(`indicators.provenances.${value}`) }))}
            value={provenance}
            allowDeselect={false}
            onChange={(chosen) => setProvenance(measureProvenances.find((known) => known === chosen) ?? provenance)}
          />
        </td>
        <td>
          <TextInput
            aria-label={label(t('indicators.measureSource'))}
            placeholder={t('indicators.measureSource')}
            value={source}
            error={sourceRefusal}
            onChange={(event) => {
              setSource(event.currentTarget.value)
              setSourceRefusal(null)
            }}
          />
        </td>
        <td>
          <TextInput
            aria-label={label(t('indicators.measureNote'))}
            placeholder={t('indicators.measureNote')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </td>
        <td className={classes.actCell}>
          <ActionIcon
            size={32}
            aria-label={t('indicators.addMeasure')}
            disabled={figure.isActing}
            onClick={() => void add()}
          >
            <IconPlus size={16} />
          </ActionIcon>
        </td>
      </tr>
    </tbody>
  )
}
