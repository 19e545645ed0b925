import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Report, type ReportDetail as Detailed } from '../../../shared/reports/reports.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailFields, DetailProblem, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DocumentLine, DocumentLines } from '../../ui/documents/DocumentLines.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField, TitleField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { ReportState } from './ReportState.tsx'
import classes from './reports.module.css'

interface ReportDetailProps {
  id: string
  /** Just made: the focus goes to its title. */
  isNew: boolean
  onRemoved: () => void
}

/** One report: for whom and on which period, what is written by hand, what goes with it, and the document itself. */
export const ReportDetail = ({ id, isNew, onRemoved }: ReportDetailProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: report, error } = useQuery(orpc.reports.get.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  if (!report) return null
  const { title } = report
  const remove = async () => {
    if (await act(() => rpc.reports.remove({ id }), t('reports.removed', { title }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('reports.reportTitle')}
          value={title}
          schema={Report.shape.title}
          autoFocus={isNew}
          save={(next) => rpc.reports.update({ id, title: next })}
        />
      }
      state={<ReportState report={report} />}
      menu={
        <RemoveMenu label={t('reports.more', { title })} remove={t('reports.remove')} onRemove={() => void remove()} />
      }
    >
      <Identity report={report} />
      <DetailSection title={t('reports.document.title')}>
        <DocumentLines>
          <DocumentLine
            request={{ kind: 'periodReport', reportId: id }}
            name={t('reports.document.name')}
            words={t('reports.document.words')}
            isRefused={false}
          />
        </DocumentLines>
      </DetailSection>
      <Texts report={report} />
      <EvidenceList report={report} />
    </Detail>
  )
}

type Patch = Omit<Parameters<typeof rpc.reports.update>[0], 'id'>

const Identity = ({ report }: { report: Detailed }) => {
  const { t } = useTranslation()
  const { organisationId, organisationName } = report
  const update = (patch: Patch) => rpc.reports.update({ id: report.id, ...patch })
  return (
    <DetailSection title={t('reports.identity')}>
      <DetailFields>
        <WholeRow>
          <PartyPicker
            label={t('reports.funder')}
            only="organisations"
            value={organisationId === null ? null : { organisationId, contactId: null, label: organisationName }}
            save={(party) => update({ organisationId: party?.organisationId ?? null })}
          />
        </WholeRow>
        <DateField
          label={t('reports.from')}
          value={report.from}
          // A report is on a period: an emptied day is the former one again.
          save={(from) => update({ from: from ?? report.from })}
        />
        <DateField label={t('reports.to')} value={report.to} save={(to) => update({ to: to ?? report.to })} />
        <DateField label={t('reports.dueOn')} value={report.dueOn} save={(dueOn) => update({ dueOn })} />
        <DateField label={t('reports.sentOn')} value={report.sentOn} save={(sentOn) => update({ sentOn })} />
      </DetailFields>
    </DetailSection>
  )
}

const texts = ['objectives', 'difficulties', 'outlook'] as const

/** All the rest of the report is computed from the dossier. */
const Texts = ({ report }: { report: Detailed }) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('reports.texts.title')}>
      <div className={classes.texts}>
        {texts.map((field) => (
          <LongTextField
            key={field}
            label={t(`reports.texts.${field}`)}
            description={t(`reports.texts.${field}Help`)}
            minRows={3}
            value={report[field]}
            schema={Report.shape[field]}
            save={(text) => rpc.reports.update({ id: report.id, [field]: text })}
          />
        ))}
      </div>
    </DetailSection>
  )
}
