import { Anchor } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Communication, communicationKinds } from '../../../shared/outreach/outreach.contract.ts'
import { isPageAddress } from '../../../shared/webAddress.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AttachedFiles } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { Detail, DetailFields, DetailProblem, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField, TitleField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './outreach.module.css'

const schemas = Communication.shape

/** One communication: what came out, where, whom it reached. */
export const CommunicationDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: communication, error } = useQuery(
    orpc.outreach.getCommunication.queryOptions({ input: { id }, throwOnError: false }),
  )
  if (error) return <DetailProblem error={error} />
  if (!communication) return null
  const { title: name } = communication
  const remove = async () => {
    if (await act(() => rpc.outreach.removeCommunication({ id }), t('outreach.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('outreach.communications.name')}
          value={name}
          schema={schemas.title}
          save={(title) => rpc.outreach.updateCommunication({ id, title })}
        />
      }
      menu={
        <RemoveMenu
          label={t('outreach.more', { name })}
          remove={t('outreach.communications.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <What communication={communication} />
      <AttachedFiles owner={{ kind: 'communication', id }} />
    </Detail>
  )
}

type Patch = Omit<Parameters<typeof rpc.outreach.updateCommunication>[0], 'id'>

const What = ({ communication }: { communication: Communication }) => {
  const { t } = useTranslation()
  const update = (patch: Patch) => rpc.outreach.updateCommunication({ id: communication.id, ...patch })
  return (
    <DetailSection title={t('outreach.communications.what')}>
      <DetailFields>
        <SelectField
          label={t('outreach.kind')}
          value={communication.kind}
          options={communicationKinds.map((value) => ({ value, label: t(`outreach.communicationKinds.${value}`) }))}
          // Without a cross to empty it, a kind is always chosen.
          save={(kind) => update({ kind: kind ?? communication.kind })}
        />
        <DateField
          label={t('common.date')}
          value={communication.date}
          schema={schemas.date}
          save={(date) => update({ date: date ?? communication.date })}
        />
        <WholeRow>
          <TextField
            label={t('outreach.communications.audience')}
            placeholder={t('outreach.communications.audienceExample')}
            value={communication.audience}
            schema={schemas.audience}
            save={(audience) => update({ audience })}
          />
        </WholeRow>
        <WholeRow>
          <TextField
            label={t('outreach.communications.link')}
            placeholder={t('outreach.communications.linkExample')}
            value={communication.link}
            schema={schemas.link}
            save={(link) => update({ link: link.trim() })}
          />
          {isPageAddress(communication.link) ? <OpenLink communication={communication} /> : null}
        </WholeRow>
        <NumberField
          label={t('outreach.communications.reach')}
          description={t('outreach.communications.reachHelp')}
          value={communication.reach}
          schema={schemas.reach}
          save={(reach) => update({ reach })}
        />
        <WholeRow>
          <LongTextField
            label={t('outreach.note')}
            placeholder={t('outreach.communications.noteExample')}
            minRows={3}
            value={communication.note}
            schema={schemas.note}
            save={(note) => update({ note })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}

const OpenLink = ({ communication: { title, link } }: { communication: Communication }) => {
  const { t } = useTranslation()
  return (
    <Anchor href={link.trim()} target="_blank" rel="noreferrer" inherit className={classes.link}>
      <IconExternalLink size={14} aria-hidden />
      {t('outreach.communications.open')}
      <span className="sr-only"> {title}</span>
    </Anchor>
  )
}
