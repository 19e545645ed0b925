import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sheetAudiences } from '../../../shared/confidentiality.ts'
import { orpc } from '../../query.ts'
import { DetailSection } from '../Detail.tsx'
import { DocumentLine, DocumentLines } from '../documents/DocumentLines.tsx'

/** The sheet of an action in Word, for the office or for the partners. */
export const DocumentsOfAction = ({ actionId }: { actionId: string }) => {
  const { t } = useTranslation()
  const { data: action } = useQuery(orpc.actions.get.queryOptions({ input: { id: actionId } }))
  const isRefused = action?.confidentiality === 'confidential'
  return (
    <DetailSection title={t('documents.action.title')}>
      <DocumentLines>
        {sheetAudiences.map((audience) => (
          <DocumentLine
            key={audience}
            request={{ kind: 'actionSheet', actionId, audience }}
            name={t(`documents.action.${audience}.name`)}
            words={t(
              audience === 'partners' && isRefused
                ? 'documents.action.partners.refused'
                : `documents.action.${audience}.words`,
            )}
            isRefused={audience === 'partners' && isRefused}
          />
        ))}
      </DocumentLines>
    </DetailSection>
  )
}
