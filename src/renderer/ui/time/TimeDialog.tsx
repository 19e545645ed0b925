import { Modal, Tabs } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcut } from '../shortcuts.ts'
import { closeTimeEntry, logKinds, openTimeEntry, useAskedTime, type AskedTime } from './asked.ts'
import { EntryForm } from './EntryForm.tsx'
import { TripForm } from './TripForm.tsx'
import classes from './time.module.css'

/** The quick entry of time and journeys, over any screen: Ctrl + T or Alt + T. Also where one that was noted is changed. */
export const TimeDialog = () => {
  const { t } = useTranslation()
  const asked = useAskedTime()
  useShortcut('time', () => openTimeEntry())
  // With the window of its dossier: nothing of one is asked over another.
  useEffect(() => closeTimeEntry, [])
  return (
    <Modal
      opened={asked !== null}
      onClose={closeTimeEntry}
      size={520}
      title={asked === null ? '' : t(`timeLog.${titleOf(asked)}`)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {asked === null ? null : (asked.entry ?? asked.trip) ? <OneForm asked={asked} /> : <BothForms asked={asked} />}
    </Modal>
  )
}

const titleOf = ({ entry, trip }: AskedTime) => {
  if (entry !== null) return 'changeEntry'
  return trip === null ? 'quick' : 'changeTrip'
}

const OneForm = ({ asked }: { asked: AskedTime }) =>
  asked.entry ? <EntryForm asked={asked} isFirst /> : <TripForm asked={asked} isFirst />

// What was typed in one stays while the other is looked at.
const BothForms = ({ asked }: { asked: AskedTime }) => {
  const { t } = useTranslation()
  return (
    <Tabs defaultValue={asked.kind} keepMounted>
      <Tabs.List aria-label={t('timeLog.what')} className={classes.tabs}>
        {logKinds.map((kind) => (
          <Tabs.Tab key={kind} value={kind}>
            {t(`timeLog.kinds.${kind}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="entries">
        <EntryForm asked={asked} isFirst={asked.kind === 'entries'} />
      </Tabs.Panel>
      <Tabs.Panel value="trips">
        <TripForm asked={asked} isFirst={asked.kind === 'trips'} />
      </Tabs.Panel>
    </Tabs>
  )
}
