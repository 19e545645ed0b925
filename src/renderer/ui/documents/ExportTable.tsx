import { IconTableExport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { tableFormats, type TableName } from '../../../shared/documents/documents.contract.ts'
import { DocumentMenu } from './DocumentMenu.tsx'

interface ExportTableProps {
  table: TableName
  /** Of time and trips: between two days, both counted. */
  period?: { from: string | null; to: string | null }
}

/** « Exporter »: a table as an Excel file or as CSV. */
export const ExportTable = ({ table, period }: ExportTableProps) => {
  const { t } = useTranslation()
  const choices = tableFormats.map((format) => ({
    name: t(`documents.format.${format}`),
    request: { kind: 'table', table, format, ...period } as const,
  }))
  return (
    <DocumentMenu
      words={t('documents.export')}
      label={t(`documents.exportOf.${table}`)}
      icon={<IconTableExport size={16} aria-hidden />}
      groups={[{ choices }]}
    />
  )
}
