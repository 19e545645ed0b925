import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { papers, tableFormats } from '../../../shared/documents/documents.contract.ts'
import { sheetAudiences } from '../../../shared/confidentiality.ts'
import { DocumentMenu, type DocumentChoice } from '../documents/DocumentMenu.tsx'

/** What can be made from the plan as a whole: the plan in Word, its timeline, its actions as a table. */
export const PlanDocuments = () => {
  const { t } = useTranslation()
  const versionsOf = (kind: 'actionPlan' | 'timeline'): DocumentChoice[] =>
    sheetAudiences.flatMap((audience) =>
      papers.map((paper) => ({
        name: t(`documents.version.${audience}`, { paper }),
        request: { kind, audience, paper },
      })),
    )
  const tables = tableFormats.map((format): DocumentChoice => ({
    name: t(`documents.format.${format}`),
    request: { kind: 'table', table: 'actions', format },
  }))
  return (
    <DocumentMenu
      words={t('documents.menu')}
      isCompact
      icon={<IconFileText size={16} aria-hidden />}
      groups={[
        { title: t('documents.plan'), choices: versionsOf('actionPlan') },
        { title: t('documents.timeline'), choices: versionsOf('timeline') },
        { title: t('documents.actions'), choices: tables },
      ]}
    />
  )
}
