import { ActionIcon, Anchor, Button, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { InterviewDetail, InterviewParticipant } from '../../../shared/interviews/interviews.contract.ts'
import { contactLabel } from '../../../shared/organisations/organisations.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote } from '../../ui/Detail.tsx'
import { shortDate } from '../../ui/format.ts'
import { PartyInput } from '../../ui/PartyInput.tsx'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './interviews.module.css'

/** Who leads the interview and who is met; who of them is still to be told that the démarche keeps their data. */
export const People = ({ interview }: { interview: InterviewDetail }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id: interviewId, participants, lead } = interview
  const ofPart = (part: InterviewParticipant['part']) => participants.filter((person) => person.part === part)
  const met = ofPart('met')
  const isSomeoneToInform = met.some(({ informedOn }) => informedOn === null)
  return (
    <div className={classes.people}>
      <div>
        <h4 className={classes.part}>{t('interviews.interviewers')}</h4>
        <Persons people={ofPart('interviewer')} />
        <PartyInput
          label={t('interviews.addInterviewer')}
          hideLabel
          only="contacts"
          placeholder={t('interviews.addInterviewer')}
          value={null}
          error={null}
          onChange={(party) => {
            const contactId = party?.contactId ?? null
            if (contactId === null) return
            void act(() => rpc.interviews.addParticipant({ interviewId, contactId, part: 'interviewer' }))
          }}
        />
        {lead === null ? null : <DetailNote>{t(`enums.interviewLead.${lead}`)}</DetailNote>}
      </div>
      <div>
        <h4 className={classes.part}>{t('interviews.met')}</h4>
        <Persons people={met} isMet />
        <AddMet interview={interview} />
        {isSomeoneToInform ? <DetailNote>{t('interviews.rgpd')}</DetailNote> : null}
      </div>
    </div>
  )
}

const Persons = ({ people, isMet = false }: { people: readonly InterviewParticipant[]; isMet?: boolean }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  if (people.length === 0) return null
  return (
    <ul className={classes.lines}>
      {people.map(({ id, contactId, label: name, informedOn }) => (
        <li key={id} className={classes.person}>
          <span className={classes.personName}>{name}</span>
          {isMet && informedOn !== null ? (
            <StatusBadge tone="done" word={t('interviews.informedOn', { date: shortDate(informedOn) })} />
          ) : null}
          {isMet && informedOn === null ? (
            <>
              <StatusBadge tone="soon" word={t('interviews.notInformed')} />
              <Button
                size="compact-sm"
                aria-label={t('interviews.informOf', { name })}
                onClick={() =>
                  void act(
                    () => rpc.organisations.updateContact({ id: contactId, informedOn: todayDate() }),
                    t('interviews.informed', { name }),
                  )
                }
              >
                {t('interviews.inform')}
              </Button>
            </>
          ) : null}
          <ActionIcon
            aria-label={t('interviews.removePerson', { name })}
            onClick={() =>
              void act(() => rpc.interviews.removeParticipant({ id }), t('interviews.personRemoved', { name }))
            }
          >
            <IconX size={16} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  )
}

const AddMet = ({ interview }: { interview: InterviewDetail }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id: interviewId, organisationId, participants } = interview
  const { data: organisation } = useQuery(orpc.organisations.get.queryOptions({ input: { id: organisationId } }))
  if (!organisation) return null
  const left = organisation.contacts.filter(({ id }) => !participants.some(({ contactId }) => contactId === id))
  return (
    <>
      {left.length === 0 ? null : (
        <Select
          // Emptied after each choice.
          key={left.length}
          aria-label={t('interviews.addMet')}
          placeholder={t('interviews.addMet')}
          data={left.map((contact) => ({ value: contact.id, label: contactLabel(contact) }))}
          onChange={(contactId) => {
            if (contactId === null) return
            void act(() => rpc.interviews.addParticipant({ interviewId, contactId, part: 'met' }))
          }}
        />
      )}
      <p className={classes.contactsLink}>
        {organisation.contacts.length === 0 ? `${t('interviews.noMet')} ` : ''}
        <Anchor href={hrefOf('organisations', organisationId)} inherit>
          {t('interviews.goToContacts')}
        </Anchor>
      </p>
    </>
  )
}
