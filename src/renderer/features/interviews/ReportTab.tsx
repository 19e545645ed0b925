import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { InterviewDetail } from '../../../shared/interviews/interviews.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { useSaveDocument, useWritten } from '../../ui/useSaveDocument.ts'
import classes from './interviews.module.css'

/** The report that the company approves: made, sent, approved. */
export const ReportTab = ({ interview }: { interview: InterviewDetail }) => {
  const { t } = useTranslation()
  const { id, status, reportSentOn, reportApprovedOn } = interview
  const request = { kind: 'interviewReport', interviewId: id } as const
  const { saveDocument, isSaving } = useSaveDocument()
  const written = useWritten(request)
  return (
    <div className={classes.preparation}>
      <DetailSection title={t('interviews.report.title')}>
        <DetailNote>{t('interviews.report.explain')}</DetailNote>
        {status === 'held' ? null : <DetailNote>{t('interviews.report.notHeld')}</DetailNote>}
        <div className={classes.generate}>
          <Button
            variant={reportSentOn === null ? 'filled' : 'default'}
            leftSection={<IconFileText size={16} />}
            loading={isSaving}
            onClick={() => void saveDocument(request)}
          >
            {t('interviews.report.generate')}
          </Button>
          {written === undefined ? null : (
            <p className={classes.saved}>
              {t('interviews.report.lastSaved', {
                time: written.at.toLocaleTimeString(currentLocale(), { timeStyle: 'short' }),
                path: written.path,
              })}
            </p>
          )}
        </div>
        <div className={classes.when}>
          <DateField
            label={t('interviews.report.sentOn')}
            value={reportSentOn}
            save={(date) => rpc.interviews.update({ id, reportSentOn: date })}
          />
          <DateField
            label={t('interviews.report.approvedOn')}
            value={reportApprovedOn}
            save={(date) => rpc.interviews.update({ id, reportApprovedOn: date })}
          />
        </div>
      </DetailSection>
    </div>
  )
}
