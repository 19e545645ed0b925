import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { kilometres as kilometreWords, readKilometres } from '../../../shared/timeLog/timeLog.rules.ts'
import { typedNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { rpc } from '../../rpc.ts'
import { RecordInput } from '../RecordInput.tsx'
import { aboutOf, idsOf, placeFinder } from './about.ts'
import { closeTimeEntry, type AskedTime } from './asked.ts'
import { DayInput, yesterday } from './DayInput.tsx'
import { KnownWordsInput } from './KnownWordsInput.tsx'
import { LogForm } from './LogForm.tsx'
import classes from './time.module.css'
import { useLogDraft } from './useLogDraft.ts'

interface FormProps {
  asked: AskedTime
  /** Whether the dialog begins there. */
  isFirst: boolean
}

/** A journey: where to, how far, who, why. */
export const TripForm = ({ asked, isFirst }: FormProps) => {
  const { t } = useTranslation()
  const form = useRef<HTMLDivElement>(null)
  const draft = useTripDraft(asked, () => form.current?.querySelector('input')?.focus())
  const { refusals, suggestions } = draft
  return (
    <LogForm
      isActing={draft.isActing}
      onSave={(again) => void draft.save(again)}
      onYesterday={() => draft.setDay(yesterday())}
      onRemove={draft.remove}
    >
      <div className={classes.line} ref={form}>
        <div className={classes.grow}>
          <KnownWordsInput
            label={t('timeLog.destination')}
            isFirst={isFirst}
            words={suggestions?.destinations.map(({ destination }) => destination) ?? []}
            detailOf={draft.distanceOf}
            value={draft.destination}
            error={refusals['destination']}
            onChange={draft.setDestination}
          />
        </div>
        <TextInput
          className={classes.short}
          label={t('timeLog.kilometres')}
          inputMode="decimal"
          autoComplete="off"
          value={draft.distance}
          error={refusals['kilometreTenths']}
          rightSection={<span className={classes.read}>{t('timeLog.km')}</span>}
          rightSectionPointerEvents="none"
          onChange={(event) => draft.setDistance(event.currentTarget.value)}
        />
      </div>
      <TextInput
        label={t('timeLog.person')}
        value={draft.person}
        error={refusals['person']}
        onChange={(event) => draft.setPerson(event.currentTarget.value)}
      />
      <TextInput
        label={t('timeLog.purpose')}
        placeholder={t('timeLog.purposeExample')}
        value={draft.purpose}
        error={refusals['purpose']}
        onChange={(event) => draft.setPurpose(event.currentTarget.value)}
      />
      <RecordInput
        label={t('timeLog.place')}
        placeholder={t('timeLog.optional')}
        finder={placeFinder}
        value={draft.about}
        onChange={draft.setAbout}
      />
      <DayInput text={draft.day} error={refusals['date'] ?? null} onChange={draft.setDay} />
    </LogForm>
  )
}

const written = (tenths: number): string => typedNumber(tenths / 10, currentLocale())

const useTripFields = ({ trip, about }: AskedTime) => {
  const draft = useLogDraft(trip, trip ? aboutOf(trip) : about)
  const [destination, setDestination] = useState(trip?.destination ?? '')
  const [distance, setDistance] = useState(trip ? written(trip.kilometreTenths) : '')
  const [typedPerson, setPerson] = useState(trip?.person ?? null)
  const [purpose, setPurpose] = useState(trip?.purpose ?? '')
  const find = (place: string) => draft.suggestions?.destinations.find((one) => one.destination === place)
  return {
    ...draft,
    destination,
    setDestination: (text: string) => {
      setDestination(text)
      const known = find(text)
      if (known) setDistance(written(known.kilometreTenths))
      draft.settle('destination')
    },
    /** « 42,5 km », of a known destination. */
    distanceOf: (place: string) => {
      const known = find(place)
      return known ? kilometreWords(known.kilometreTenths, currentLocale()) : ''
    },
    distance,
    setDistance: (text: string) => {
      setDistance(text)
      draft.settle('kilometreTenths')
    },
    person: typedPerson ?? draft.suggestions?.person ?? '',
    setPerson,
    purpose,
    setPurpose,
  }
}

const useTripDraft = (asked: AskedTime, onAgain: () => void) => {
  const { t } = useTranslation()
  const { trip } = asked
  const draft = useTripFields(asked)
  const save = async (again: boolean) => {
    const { date, destination, person, purpose } = draft
    const kilometreTenths = readKilometres(draft.distance)
    const hasWords = destination.trim() !== '' && person.trim() !== ''
    if (kilometreTenths === null || date === null || !hasWords)
      return draft.setRefusals({
        destination: destination.trim() === '' ? t('timeLog.destinationRequired') : undefined,
        kilometreTenths: kilometreTenths === null ? t('fieldErrors.kilometres') : undefined,
        person: person.trim() === '' ? t('timeLog.personRequired') : undefined,
        date: draft.dateRefusal,
      })
    const { meetingId, organisationId } = idsOf(draft.about)
    const about = draft.isAboutChanged || !trip ? { meetingId, organisationId } : {}
    const fields = { destination, kilometreTenths, person, purpose, date, ...about }
    const words = { distance: kilometreWords(kilometreTenths, currentLocale()), destination: destination.trim() }
    const saved = await (trip
      ? draft.act(
          () => rpc.timeLog.updateTrip({ id: trip.id, ...fields }),
          t('timeLog.tripChanged', words),
          draft.setRefusals,
        )
      : draft.act(() => rpc.timeLog.addTrip(fields), t('timeLog.tripAdded', words), draft.setRefusals))
    if (!saved) return undefined
    if (!again) return closeTimeEntry()
    draft.setDestination('')
    draft.setDistance('')
    draft.setPurpose('')
    draft.setAbout(null)
    draft.setRefusals({})
    return onAgain()
  }
  return {
    ...draft,
    save,
    remove: trip && (() => void draft.remove(() => rpc.timeLog.removeTrip({ id: trip.id }), t('timeLog.tripRemoved'))),
  }
}
