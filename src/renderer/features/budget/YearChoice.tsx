import { SegmentedControl, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { todayDate } from '../../ui/today.ts'

/** More years than this are a list. */
const AT_A_GLANCE = 6

interface YearChoiceProps {
  /** Null: all of them. */
  year: number | null
  /** Those that have lines; this year is offered besides. */
  years: readonly number[]
  choose: (year: number | null) => void
}

/** All years, or one. */
export const YearChoice = ({ year, years, choose }: YearChoiceProps) => {
  const { t } = useTranslation()
  const thisYear = Number(todayDate().slice(0, 4))
  const offered = [...new Set([...years, thisYear, ...(year === null ? [] : [year])])].toSorted((a, b) => a - b)
  const input = {
    'aria-label': t('budget.years.label'),
    data: [
      { value: 'all', label: t('budget.years.all') },
      ...offered.map((one) => ({ value: String(one), label: String(one) })),
    ],
    value: year === null ? 'all' : String(year),
    onChange: (chosen: string | null) => choose(offered.find((one) => String(one) === chosen) ?? null),
  }
  return offered.length > AT_A_GLANCE ? (
    <Select {...input} w={120} allowDeselect={false} />
  ) : (
    <SegmentedControl {...input} size="xs" styles={{ label: { fontWeight: 400 } }} />
  )
}
