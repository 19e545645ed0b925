import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ShortText } from '../../../shared/fields.ts'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { meetingLength } from '../../../shared/meetings/meetings.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { TimeField } from '../../ui/fields/TimeField.tsx'
import { duration } from '../../ui/format.ts'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import classes from './PreparationTab.module.css'

/** The head of the meeting: what its convocation says before the agenda. */
export const MeetingFields = ({ meeting }: { meeting: Meeting }) => {
  const { t } = useTranslation()
  const { id } = meeting
  const disabled = meeting.status === 'validated'
  const length = meetingLength(meeting)
  return (
    <div className={classes.fields}>
      <div className={classes.when}>
        <div id="meeting-date">
          <DateField
            label={t('meetings.fields.date')}
            value={meeting.date}
            // A meeting always has a date: an emptied field keeps the last one.
            save={async (date) => (date === null ? {} : rpc.meetings.update({ id, date }))}
            disabled={disabled}
          />
        </div>
        <div id="meeting-start">
          <TimeField
            label={t('meetings.fields.startTime')}
            value={meeting.startTime}
            save={(startTime) => rpc.meetings.update({ id, startTime })}
            disabled={disabled}
          />
        </div>
        <TimeField
          label={t('meetings.fields.endTime')}
          value={meeting.endTime}
          save={(endTime) => rpc.meetings.update({ id, endTime })}
          disabled={disabled}
        />
        <div className={classes.length}>
          <span className={classes.lengthLabel}>{t('meetings.fields.length')}</span>
          <span className={classes.lengthValue}>
            {length === null ? t('meetings.fields.noLength') : duration(length)}
          </span>
        </div>
        <PhaseField meeting={meeting} disabled={disabled} />
      </div>
      <div className={classes.pair}>
        <div id="meeting-place">
          <TextField
            label={t('meetings.fields.place')}
            schema={ShortText}
            value={meeting.place}
            save={(place) => rpc.meetings.update({ id, place })}
            disabled={disabled}
          />
        </div>
        <TextField
          label={t('meetings.fields.visio')}
          placeholder={disabled ? '' : t('meetings.fields.visioPlaceholder')}
          schema={ShortText}
          value={meeting.visio}
          save={(visio) => rpc.meetings.update({ id, visio })}
          disabled={disabled}
        />
      </div>
      <div className={classes.people}>
        <PersonField meeting={meeting} who="chair" disabled={disabled} />
        <PersonField meeting={meeting} who="facilitator" disabled={disabled} />
        <PersonField meeting={meeting} who="writer" disabled={disabled} />
      </div>
    </div>
  )
}

interface PersonFieldProps {
  meeting: Meeting
  who: 'chair' | 'facilitator' | 'writer'
  disabled: boolean
}

const PersonField = ({ meeting, who, disabled }: PersonFieldProps) => {
  const { t } = useTranslation()
  const contactId = meeting[`${who}Id`]
  return (
    <div id={`meeting-${who}`}>
      <PartyPicker
        label={t(`meetings.fields.${who}`)}
        placeholder={t('meetings.fields.person')}
        only="contacts"
        value={contactId === null ? null : { organisationId: null, contactId, label: meeting[`${who}Label`] }}
        save={(party) => rpc.meetings.update({ id: meeting.id, [`${who}Id`]: party?.contactId ?? null })}
        disabled={disabled}
      />
    </div>
  )
}

const PhaseField = ({ meeting, disabled }: { meeting: Meeting; disabled: boolean }) => {
  const { t } = useTranslation()
  const phases = useQuery(orpc.phases.list.queryOptions())
  return (
    <SelectField<string>
      className={classes.phase}
      label={t('meetings.fields.phase')}
      placeholder={t('meetings.fields.noPhase')}
      isClearable
      options={(phases.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={meeting.phaseId}
      save={(phaseId) => rpc.meetings.update({ id: meeting.id, phaseId })}
      disabled={disabled}
    />
  )
}
