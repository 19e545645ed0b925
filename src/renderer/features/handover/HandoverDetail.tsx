import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Handover, type HandoverRow } from '../../../shared/handover/handover.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AttachedFiles } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { Detail, DetailProblem, DetailSection, RemoveMenu } from '../../ui/Detail.tsx'
import { DocumentLine, DocumentLines } from '../../ui/documents/DocumentLines.tsx'
import { LongTextField, TitleField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import { HandoverIdentity } from './HandoverIdentity.tsx'
import { HandoverParts } from './HandoverParts.tsx'
import { HandoverReception } from './HandoverReception.tsx'
import { HandoverState } from './HandoverState.tsx'

interface HandoverDetailProps {
  id: string
  /** Just made: the focus goes to its name. */
  isNew: boolean
  onRemoved: () => void
}

/** One handover: who leaves and who comes, what only the first can tell, what goes into its dossier, and its reception. */
export const HandoverDetail = ({ id, isNew, onRemoved }: HandoverDetailProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: handover, error } = useQuery(orpc.handover.get.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  if (!handover) return null
  const { name } = handover
  const remove = async () => {
    if (await act(() => rpc.handover.remove({ id }), t('handover.handovers.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('handover.handovers.name')}
          value={name}
          schema={Handover.shape.name}
          autoFocus={isNew}
          save={(next) => rpc.handover.update({ id, name: next })}
        />
      }
      state={<HandoverState handover={handover} />}
      menu={
        <RemoveMenu
          label={t('handover.handovers.more', { name })}
          remove={t('handover.handovers.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <HandoverIdentity handover={handover} />
      <ToKnow handover={handover} />
      <Documents handover={handover} />
      <HandoverParts handover={handover} />
      <HandoverReception handover={handover} />
      <AttachedFiles owner={{ kind: 'handover', id }} />
    </Detail>
  )
}

/** What no record of the dossier tells. */
const ToKnow = ({ handover: { id, toKnow } }: { handover: HandoverRow }) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('handover.handovers.toKnow')}>
      <LongTextField
        label={t('handover.handovers.toKnow')}
        hideLabel
        description={t('handover.handovers.toKnowHelp')}
        minRows={4}
        value={toKnow}
        schema={Handover.shape.toKnow}
        save={(next) => rpc.handover.update({ id, toKnow: next })}
      />
    </DetailSection>
  )
}

const documents = ['handoverDossier', 'handoverSheet', 'hundredDays'] as const

const Documents = ({ handover: { id } }: { handover: HandoverRow }) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('handover.handovers.documents.title')}>
      <DocumentLines>
        {documents.map((kind) => (
          <DocumentLine
            key={kind}
            request={{ kind, handoverId: id }}
            name={t(`handover.handovers.documents.${kind}.name`)}
            words={t(`handover.handovers.documents.${kind}.words`)}
          />
        ))}
      </DocumentLines>
    </DetailSection>
  )
}
