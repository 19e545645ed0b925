import { IconTableExport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { tableFormats, type TableName } from '../../../shared/documents/documents.contract.ts'
import { DocumentMenu } from './DocumentMenu.tsx'

interface ExportTableProps {
  /** Those on screen: one, or several told apart in the menu. */
  tables: readonly TableName[]
  /** Of time and trips: between two days, both counted. */
  period?: { from: string | null; to: string | null }
}

/** « Exporter »: the tables on screen as Excel files or as CSV. */
export const ExportTable = ({ tables, period }: ExportTableProps) => {
  const { t } = useTranslation()
  const groups = tables.map((table) => ({
    title: t(`documents.exportOf.${table}`),
    choices: tableFormats.map((format) => ({
      name: t(`documents.format.${format}`),
      request: { kind: 'table', table, format, ...period } as const,
    })),
  }))
  return (
    <DocumentMenu
      words={t('documents.export')}
      icon={<IconTableExport size={16} aria-hidden />}
      isCompact
      groups={groups}
    />
  )
}
