import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  Evidence,
  evidenceStates,
  type EvidenceRow,
  type ReportDetail,
} from '../../../shared/reports/reports.contract.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { AttachedFilesButton } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './reports.module.css'

/** The evidence that goes with a report: what is ready, where it is kept, and what the dossier holds of it. */
export const EvidenceList = ({ report: { id: reportId, evidence } }: { report: ReportDetail }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const asked = evidence.filter(({ state }) => state !== 'notConcerned').length
  const ready = evidence.filter(({ state }) => state === 'ready').length
  return (
    <DetailSection
      title={t('reports.evidence.title')}
      action={<span className={classes.count}>{t('reports.evidence.count', { ready, asked })}</span>}
    >
      {evidence.length === 0 ? (
        <DetailNote>{t('reports.evidence.empty')}</DetailNote>
      ) : (
        <table className={`${classes.evidence} quiet-fields`} aria-label={t('reports.evidence.title')}>
          <thead>
            <tr>
              <th scope="col" data-column="state">
                {t('reports.evidence.state')}
              </th>
              <th scope="col">{t('reports.evidence.label')}</th>
              <th scope="col" data-column="held">
                {t('reports.evidence.inDossier')}
              </th>
              <th scope="col" data-column="place">
                {t('reports.evidence.place')}
              </th>
              <th scope="col" data-column="acts">
                <span className="sr-only">{t('common.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {evidence.map((line) => (
              <EvidenceLine key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
      <AddLine
        label={t('reports.evidence.new')}
        confirm={t('reports.evidence.add')}
        onAdd={async (label) => (await act(() => rpc.reports.addEvidence({ reportId, label }))) !== undefined}
      />
    </DetailSection>
  )
}

const EvidenceLine = ({ line }: { line: EvidenceRow }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, label, state, kind, inDossier } = line
  return (
    <tr data-state={state}>
      <td>
        <SelectField
          label={t('reports.evidence.stateOf', { label })}
          hideLabel
          value={state}
          options={evidenceStates.map((value) => ({ value, label: t(`reports.evidence.states.${value}`) }))}
          // Without a cross to empty it, a state is always chosen.
          save={(next) => rpc.reports.updateEvidence({ id, state: next ?? state })}
        />
      </td>
      <th scope="row">
        <LongTextField
          label={t('reports.evidence.labelOf', { label })}
          hideLabel
          isOneParagraph
          minRows={1}
          value={label}
          schema={Evidence.shape.label}
          save={(next) => rpc.reports.updateEvidence({ id, label: next })}
        />
      </th>
      <td className={classes.held} data-empty={inDossier === 0}>
        {kind === 'strategy' || kind === 'other' ? null : t(`reports.evidence.held.${kind}`, { count: inDossier })}
      </td>
      <td>
        <LongTextField
          label={t('reports.evidence.placeOf', { label })}
          hideLabel
          isOneParagraph
          minRows={1}
          placeholder={t('reports.evidence.placePlaceholder')}
          value={line.place}
          schema={Evidence.shape.place}
          save={(place) => rpc.reports.updateEvidence({ id, place })}
        />
      </td>
      <td className={classes.acts}>
        <AttachedFilesButton owner={{ kind: 'reportEvidence', id }} name={label} />
        <ActionIcon
          aria-label={t('reports.evidence.remove', { label })}
          onClick={() => void act(() => rpc.reports.removeEvidence({ id }), t('reports.evidence.removed', { label }))}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </td>
    </tr>
  )
}
