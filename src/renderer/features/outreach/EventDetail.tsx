import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { eventKinds, OutreachEvent, type OutreachEventRow } from '../../../shared/outreach/outreach.contract.ts'
import { lacksParticipants } from '../../../shared/outreach/outreach.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailFields, DetailProblem, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField, TitleField } from '../../ui/fields/TextField.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'

const schemas = OutreachEvent.shape

/** One event: when, where, who came. */
export const EventDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: event, error } = useQuery(orpc.outreach.getEvent.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  if (!event) return null
  const { name } = event
  const remove = async () => {
    if (await act(() => rpc.outreach.removeEvent({ id }), t('outreach.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('outreach.events.name')}
          value={name}
          schema={schemas.name}
          save={(next) => rpc.outreach.updateEvent({ id, name: next })}
        />
      }
      state={
        lacksParticipants(event, todayDate()) ? <StatusBadge tone="soon" word={t('outreach.events.toCount')} /> : null
      }
      menu={
        <RemoveMenu
          label={t('outreach.more', { name })}
          remove={t('outreach.events.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <WhenAndWhere event={event} />
      <WhoCame event={event} />
    </Detail>
  )
}

type Patch = Omit<Parameters<typeof rpc.outreach.updateEvent>[0], 'id'>

const WhenAndWhere = ({ event }: { event: OutreachEventRow }) => {
  const { t } = useTranslation()
  const { data: initiative } = useQuery(orpc.initiative.get.queryOptions())
  const update = (patch: Patch) => rpc.outreach.updateEvent({ id: event.id, ...patch })
  return (
    <DetailSection title={t('outreach.events.whenAndWhere')}>
      <DetailFields>
        <SelectField
          label={t('outreach.kind')}
          value={event.kind}
          options={eventKinds.map((value) => ({ value, label: t(`outreach.eventKinds.${value}`) }))}
          // Without a cross to empty it, a kind is always chosen.
          save={(kind) => update({ kind: kind ?? event.kind })}
        />
        <SelectField
          label={t('outreach.events.zone')}
          value={event.zoneId}
          options={(initiative?.zones ?? []).map((zone) => ({ value: zone.id, label: zone.name }))}
          isClearable
          placeholder={t('outreach.events.noZone')}
          save={(zoneId) => update({ zoneId })}
        />
        <DateField
          label={t('common.date')}
          value={event.date}
          schema={schemas.date}
          save={(date) => update({ date: date ?? event.date })}
        />
        <DateField
          label={t('outreach.events.endDate')}
          description={t('outreach.events.endDateHelp')}
          value={event.endDate}
          schema={schemas.endDate}
          save={(endDate) => update({ endDate })}
        />
        <WholeRow>
          <TextField
            label={t('outreach.events.place')}
            placeholder={t('outreach.events.placeExample')}
            value={event.place}
            schema={schemas.place}
            save={(place) => update({ place })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}

const WhoCame = ({ event }: { event: OutreachEventRow }) => {
  const { t } = useTranslation()
  const update = (patch: Patch) => rpc.outreach.updateEvent({ id: event.id, ...patch })
  return (
    <DetailSection title={t('outreach.events.whoCame')}>
      <DetailFields>
        <NumberField
          label={t('outreach.events.participants')}
          description={t('outreach.events.participantsHelp')}
          value={event.participantCount}
          schema={schemas.participantCount}
          save={(participantCount) => update({ participantCount })}
        />
        <NumberField
          label={t('outreach.events.companies')}
          description={t('outreach.events.companiesHelp')}
          value={event.companyCount}
          schema={schemas.companyCount}
          save={(companyCount) => update({ companyCount })}
        />
        <WholeRow>
          <LongTextField
            label={t('outreach.note')}
            placeholder={t('outreach.events.noteExample')}
            minRows={3}
            value={event.note}
            schema={schemas.note}
            save={(note) => update({ note })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
