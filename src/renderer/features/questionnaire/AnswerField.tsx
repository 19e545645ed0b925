import { z } from 'zod'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/errors.ts'
import { fieldError } from '../../../shared/fields.ts'
import { Answer, type Item } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { QuantityField } from '../../ui/fields/QuantityField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'

interface AnswerFieldProps {
  item: Item
  answer: Answer | undefined
  isClosed: boolean
  save: (given: Partial<Pick<Answer, 'value' | 'text'>>) => Promise<unknown>
}

/** A level or nothing. */
const levelOf = (top: number) => z.number().max(top, fieldError('answerValue')).nullable()

const yesNo = ['yes', 'no'] as const
const choiceOf = (value: number | null): (typeof yesNo)[number] | null => {
  if (value === null) return null
  return value === 0 ? 'no' : 'yes'
}
const valueOf = { yes: 1, no: 0 } as const

/** The field that an item is answered in: a level out of its top, a number, yes or no, words. */
export const AnswerField = ({ item, answer, isClosed, save }: AnswerFieldProps) => {
  const { t } = useTranslation()
  const { kind, best, unit } = item
  const field = { label: t('questionnaire.answerTo', { label: item.label }), hideLabel: true, disabled: isClosed }
  const value = answer?.value ?? null
  const saveValue = (next: number | null) => save({ value: next })
  switch (kind) {
    case 'scale':
      return (
        <NumberField
          {...field}
          width={104}
          unit={t('questionnaire.outOf', { top: best ?? 0 })}
          value={value}
          schema={levelOf(best ?? 0)}
          save={saveValue}
        />
      )
    case 'number':
      return (
        <QuantityField
          {...field}
          // Under it: a unit may be a few words long.
          {...(unit.trim() !== '' && { description: unit })}
          value={value}
          schema={Answer.shape.value}
          save={saveValue}
          width={104}
        />
      )
    case 'yesNo':
      return (
        <SelectField
          {...field}
          width={104}
          isClearable
          options={yesNo.map((choice) => ({ value: choice, label: t(`questionnaire.${choice}`) }))}
          value={choiceOf(value)}
          save={(choice) => saveValue(choice === null ? null : valueOf[choice])}
        />
      )
    case 'text':
      return (
        <LongTextField
          {...field}
          value={answer?.text ?? ''}
          schema={Answer.shape.text}
          save={(text) => save({ text })}
        />
      )
    default:
      return assertNever(kind)
  }
}
