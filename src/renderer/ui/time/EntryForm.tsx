import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readDuration } from '../../../shared/timeLog/timeLog.rules.ts'
import { rpc } from '../../rpc.ts'
import { duration as durationWords } from '../format.ts'
import { RecordInput } from '../RecordInput.tsx'
import { aboutFinder, aboutOf, idsOf } from './about.ts'
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

/** Time: how long, at what, for whom. */
export const EntryForm = ({ asked, isFirst }: FormProps) => {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const draft = useEntryDraft(asked, () => field.current?.focus())
  const { refusals, suggestions } = draft
  return (
    <LogForm
      isActing={draft.isActing}
      onSave={(again) => void draft.save(again)}
      onYesterday={() => draft.setDay(yesterday())}
      onRemove={draft.remove}
    >
      <div className={classes.line}>
        <TextInput
          ref={field}
          data-autofocus={isFirst || undefined}
          className={classes.short}
          label={t('timeLog.duration')}
          placeholder={t('timeLog.durationExample')}
          autoComplete="off"
          value={draft.duration}
          error={refusals['minutes']}
          rightSection={
            <span className={classes.read}>{draft.minutes === null ? '' : durationWords(draft.minutes)}</span>
          }
          rightSectionWidth={76}
          rightSectionPointerEvents="none"
          onChange={(event) => draft.setDuration(event.currentTarget.value)}
        />
        <div className={classes.grow}>
          <KnownWordsInput
            label={t('timeLog.activity')}
            words={suggestions?.activities ?? []}
            value={draft.activity}
            error={refusals['activity']}
            onChange={draft.setActivity}
          />
        </div>
      </div>
      <RecordInput
        label={t('timeLog.about')}
        placeholder={t('timeLog.aboutExample')}
        finder={aboutFinder}
        value={draft.about}
        onChange={draft.setAbout}
      />
      <DayInput text={draft.day} error={refusals['date'] ?? null} onChange={draft.setDay} />
      <TextInput
        label={t('timeLog.note')}
        placeholder={t('timeLog.optional')}
        value={draft.note}
        error={refusals['note']}
        onChange={(event) => draft.setNote(event.currentTarget.value)}
      />
    </LogForm>
  )
}

const useEntryDraft = ({ entry, about }: AskedTime, onAgain: () => void) => {
  const { t } = useTranslation()
  const draft = useLogDraft(entry, entry ? aboutOf(entry) : about)
  const [duration, setDuration] = useState(entry ? durationWords(entry.minutes) : '')
  // Until something is typed: what was done last.
  const [typed, setActivity] = useState(entry?.activity ?? null)
  const [note, setNote] = useState(entry?.note ?? '')
  const minutes = readDuration(duration)
  const activity = typed ?? draft.suggestions?.latestActivity ?? ''
  const save = async (again: boolean) => {
    const { date } = draft
    if (minutes === null || date === null || activity.trim() === '')
      return draft.setRefusals({
        minutes: minutes === null ? t('fieldErrors.duration') : undefined,
        activity: activity.trim() === '' ? t('timeLog.activityRequired') : undefined,
        date: draft.dateRefusal,
      })
    const fields = { minutes, activity, date, note, ...(draft.isAboutChanged || !entry ? idsOf(draft.about) : {}) }
    const words = { duration: durationWords(minutes), activity: activity.trim() }
    const saved = await (entry
      ? draft.act(
          () => rpc.timeLog.updateEntry({ id: entry.id, ...fields }),
          t('timeLog.entryChanged', words),
          draft.setRefusals,
        )
      : draft.act(() => rpc.timeLog.addEntry(fields), t('timeLog.entryAdded', words), draft.setRefusals))
    if (!saved) return undefined
    if (!again) return closeTimeEntry()
    setDuration('')
    setNote('')
    draft.setAbout(null)
    draft.setRefusals({})
    return onAgain()
  }
  return {
    ...draft,
    duration,
    minutes,
    setDuration: (text: string) => {
      setDuration(text)
      draft.settle('minutes')
    },
    activity,
    setActivity: (text: string) => {
      setActivity(text)
      draft.settle('activity')
    },
    note,
    setNote,
    save,
    remove:
      entry && (() => void draft.remove(() => rpc.timeLog.removeEntry({ id: entry.id }), t('timeLog.entryRemoved'))),
  }
}
