import { useTranslation } from 'react-i18next'
import { sheetAudiences } from '../../../shared/confidentiality.ts'
import { AttachedFiles } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { DetailSection } from '../../ui/Detail.tsx'
import { DocumentLine, DocumentLines } from '../../ui/documents/DocumentLines.tsx'
import classes from './synergies.module.css'
import type { TabProps } from './SynergyDetail.tsx'

/** The sheet of a synergy in Word, for the office or for the partners. */
export const DocumentsTab = ({ synergy }: TabProps) => {
  const { t } = useTranslation()
  const isRefused = synergy.confidentiality === 'confidential'
  return (
    <div className={classes.tab}>
      <DetailSection title={t('synergies.documents.title')}>
        <DocumentLines>
          {sheetAudiences.map((audience) => (
            <DocumentLine
              key={audience}
              request={{ kind: 'synergySheet', synergyId: synergy.id, audience }}
              name={t(`synergies.documents.${audience}.name`)}
              words={t(
                audience === 'partners' && isRefused
                  ? 'synergies.documents.partners.refused'
                  : `synergies.documents.${audience}.words`,
              )}
              isRefused={audience === 'partners' && isRefused}
            />
          ))}
        </DocumentLines>
      </DetailSection>
      <AttachedFiles owner={{ kind: 'synergy', id: synergy.id }} />
    </div>
  )
}
