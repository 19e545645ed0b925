import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { sheetAudiences, type SheetAudience } from '../../../shared/documents/documents.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { DetailSection } from '../../ui/Detail.tsx'
import { useSaveDocument, useWritten } from '../../ui/useSaveDocument.ts'
import classes from './synergies.module.css'
import type { TabProps } from './SynergyDetail.tsx'

/** The sheet of a synergy in Word, for the office or for the partners. */
export const DocumentsTab = ({ synergy }: TabProps) => {
  const { t } = useTranslation()
  return (
    <div className={classes.tab}>
      <DetailSection title={t('synergies.documents.title')}>
        <ul className={classes.documents}>
          {sheetAudiences.map((audience) => (
            <Sheet key={audience} synergy={synergy} audience={audience} />
          ))}
        </ul>
      </DetailSection>
    </div>
  )
}

const Sheet = ({ synergy, audience }: TabProps & { audience: SheetAudience }) => {
  const { t } = useTranslation()
  const request = { kind: 'synergySheet', synergyId: synergy.id, audience } as const
  const { saveDocument, isSaving } = useSaveDocument()
  const written = useWritten(request)
  const name = t(`synergies.documents.${audience}.name`)
  const isRefused = audience === 'partners' && synergy.confidentiality === 'confidential'
  return (
    <li className={classes.document}>
      <IconFileText size={24} stroke={1.5} className={classes.documentIcon} aria-hidden />
      <div className={classes.grow}>
        <h4 className={classes.documentName}>{name}</h4>
        <p className={classes.documentWords}>
          {t(isRefused ? 'synergies.documents.partners.refused' : `synergies.documents.${audience}.words`)}
        </p>
        {written === undefined ? null : (
          <p className={classes.documentSaved}>
            {t('synergies.documents.lastSaved', {
              time: written.at.toLocaleTimeString(currentLocale(), { timeStyle: 'short' }),
              path: written.path,
            })}
          </p>
        )}
      </div>
      <Button
        loading={isSaving}
        disabled={isRefused}
        aria-label={t('synergies.documents.generateOf', { document: name })}
        onClick={() => void saveDocument(request)}
      >
        {t('synergies.documents.generate')}
      </Button>
    </li>
  )
}
