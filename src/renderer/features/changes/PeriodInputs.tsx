import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate, shortDate } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import classes from './changes.module.css'
import type { NamedPeriod } from './periods.ts'
import type { ChosenPeriod } from './usePeriod.ts'

/** The period: by the meetings that mark it out, or by two dates. */
export const PeriodInputs = ({ chosen }: { chosen: ChosenPeriod }) => {
  const { t } = useTranslation()
  const { period, named } = chosen
  const wordsOf = ({ kind, meeting, previous }: NamedPeriod): string => {
    const name = t('changes.meeting', { name: meetingName(meeting), date: shortDate(meeting.date) })
    if (kind === 'since' || previous === null) return t('changes.since', { meeting: name })
    const before = t('changes.meeting', { name: meetingName(previous), date: shortDate(previous.date) })
    return t('changes.between', { previous: before, meeting: name })
  }
  const current = named.find(({ from, to }) => from === period.from && to === period.to)
  return (
    <>
      <Select
        size="xs"
        className={classes.meetings}
        aria-label={t('changes.byMeeting')}
        placeholder={t('changes.byMeeting')}
        nothingFoundMessage={t('changes.noMeeting')}
        searchable
        data={named.map((one) => ({ value: one.key, label: wordsOf(one) }))}
        value={current?.key ?? null}
        onChange={(key) => {
          const next = named.find((one) => one.key === key)
          if (next) chosen.set(next)
        }}
      />
      {(['from', 'to'] as const).map((limit) => (
        <div key={limit} className={classes.limit}>
          <span aria-hidden>{t(`changes.${limit}`)}</span>
          <DateInput
            label={t(`changes.${limit}`)}
            hideLabel
            text={chosen.texts[limit]}
            date={readDate(chosen.texts[limit]).value}
            error={chosen.errorOf(limit)}
            onType={(text) => chosen.type(limit, text)}
            onPick={(date) => chosen.type(limit, fieldDate(date))}
          />
        </div>
      ))}
    </>
  )
}
