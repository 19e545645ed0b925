import { Anchor, Button, Modal, Radio, Textarea } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { evidenceKinds, type SynergyStage } from '../../../shared/synergies/synergies.contract.ts'
import { stageRank, synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { focusField } from '../../ui/focusField.ts'
import { fieldDate } from '../../ui/format.ts'
import { missingWords } from '../../ui/missing.ts'
import { RecordInput, type RecordChoice } from '../../ui/RecordInput.tsx'
import { todayDate } from '../../ui/today.ts'
import { meetingFinder } from './finders.ts'
import classes from './synergies.module.css'
import type { Moved, MoveWords } from './StageMoves.tsx'
import type { SynergyTab } from './synergyTabs.ts'

interface Place {
  tab: SynergyTab
  /** The id of the element that holds the field. */
  field: string
}

interface FormProps {
  asked: { synergy: Moved; to: SynergyStage; missing: readonly string[]; dateRefusal: string | null }
  isMoving: boolean
  onClose: () => void
  onMove: (words: MoveWords) => void
  /** Goes to another stage before this one. */
  onMoveFirst: (to: SynergyStage) => void
  onOpen: (place: Place) => void
}

interface MoveDialogProps extends Omit<FormProps, 'asked' | 'onOpen'> {
  /** Null: nothing is asked. */
  asked: FormProps['asked'] | null
  onOpen: (tab: SynergyTab) => void
}

/** What a stage asks for: a reason, an evidence, what the synergy still lacks and where to give it. */
export const MoveDialog = ({ asked, ...form }: MoveDialogProps) => {
  const { t } = useTranslation()
  // The field where something missing is given: the focus goes there once the dialog is gone, and not back where it was.
  const [field, setField] = useState<string | null>(null)
  if (asked !== null && field !== null) setField(null)
  return (
    <Modal
      returnFocus={field === null}
      onExitTransitionEnd={() => {
        if (field !== null) focusField(field)
      }}
      opened={asked !== null}
      onClose={form.onClose}
      size={560}
      title={
        asked === null
          ? ''
          : t('synergies.move.title', {
              number: synergyNumber(asked.synergy.number),
              stage: t(`enums.synergyStage.${asked.to}`),
            })
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {asked === null ? null : (
        <MoveForm
          key={asked.to}
          asked={asked}
          {...form}
          onOpen={(place) => {
            setField(place.field)
            form.onOpen(place.tab)
          }}
        />
      )}
    </Modal>
  )
}

type EvidenceKind = (typeof evidenceKinds)[number]

const MoveForm = (props: FormProps) => {
  const { asked, isMoving, onClose, onMove } = props
  const { t } = useTranslation()
  const { synergy, to } = asked
  const [reason, setReason] = useState('')
  const [evidenceKind, setEvidenceKind] = useState<EvidenceKind | null>(null)
  const [evidence, setEvidence] = useState('')
  const [typed, setTyped] = useState(fieldDate(todayDate()))
  const [meeting, setMeeting] = useState<RecordChoice | null>(null)
  const [isTried, setTried] = useState(false)
  const date = readDate(typed)
  const needsReason = stageRank(to) < 0
  const needsEvidence = to === 'operational'
  const isReasonMissing = needsReason && reason.trim() === ''
  const isEvidenceMissing = needsEvidence && (evidenceKind === null || evidence.trim() === '')
  const submit = () => {
    setTried(true)
    if (isReasonMissing || isEvidenceMissing || date.value === null) return
    onMove({ date: date.value, reason, meetingId: meeting?.id ?? null, evidenceKind, evidence })
  }
  return (
    <form
      noValidate
      className={classes.dialog}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p className={classes.dialogName}>{synergy.name}</p>
      <Missing {...props} />
      {needsEvidence ? (
        <>
          <Radio.Group
            label={t('synergies.move.evidenceKind')}
            description={t('synergies.move.rule')}
            error={isTried && evidenceKind === null ? t('synergies.move.evidenceKindRequired') : null}
            value={evidenceKind}
            onChange={(chosen) => setEvidenceKind(evidenceKinds.find((known) => known === chosen) ?? null)}
          >
            <div className={classes.radios}>
              {evidenceKinds.map((kind) => (
                <Radio key={kind} value={kind} label={t(`enums.evidenceKind.${kind}`)} />
              ))}
            </div>
          </Radio.Group>
          <Textarea
            label={t('synergies.move.evidence')}
            placeholder={t('synergies.move.evidenceExample')}
            autosize
            minRows={2}
            value={evidence}
            error={isTried && evidence.trim() === '' ? t('synergies.move.evidenceRequired') : null}
            onChange={(event) => setEvidence(event.currentTarget.value)}
          />
        </>
      ) : null}
      <Textarea
        data-autofocus={needsReason || undefined}
        label={t(needsReason ? 'synergies.move.reason' : 'synergies.move.why')}
        placeholder={needsReason ? undefined : t('common.optional')}
        autosize
        minRows={needsReason ? 2 : 1}
        value={reason}
        error={isTried && isReasonMissing ? t('synergies.move.reasonRequired') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.dialogRow}>
        <DateInput
          label={t('synergies.move.date')}
          text={typed}
          date={date.value}
          error={isTried && date.value === null ? t('fieldErrors.date') : asked.dateRefusal}
          onType={setTyped}
          onPick={(picked) => setTyped(fieldDate(picked))}
        />
        <RecordInput
          className={classes.grow}
          label={t('synergies.move.meeting')}
          placeholder={t('common.optional')}
          value={meeting}
          finder={meetingFinder}
          onChange={setMeeting}
        />
      </div>
      <div className={classes.dialogButtons}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="filled" type="submit" loading={isMoving}>
          {t('synergies.move.now', { stage: t(`enums.synergyStage.${to}`) })}
        </Button>
      </div>
    </form>
  )
}

/** Where each thing that a stage asks for is given: the tab, and the id of the element that holds its field. */
const places: Partial<Record<string, Place>> = {
  company: { tab: 'sheet', field: 'synergy-add-company' },
  twoCompanies: { tab: 'sheet', field: 'synergy-add-company' },
  twoUsers: { tab: 'sheet', field: 'synergy-add-company' },
  scenario: { tab: 'scenarios', field: 'synergy-add-scenario' },
  chosenScenario: { tab: 'scenarios', field: 'synergy-scenarios' },
}

/** What the synergy lacks, and the gesture that gives it. */
const Missing = ({ asked: { missing }, onMoveFirst, onOpen }: FormProps) => {
  const { t } = useTranslation()
  if (missing.length === 0) return null
  const [place] = missing.flatMap((key) => places[key] ?? [])
  return (
    <div className={classes.missing} role="alert">
      <IconAlertCircle size={16} aria-hidden />
      <div>
        {t('errors.NOT_READY', { missing: missingWords(missing) })}{' '}
        {place ? (
          <Anchor component="button" type="button" inherit underline="always" onClick={() => onOpen(place)}>
            {t(`synergies.move.goTo.${place.field === 'synergy-add-company' ? 'companies' : 'scenarios'}`)}
          </Anchor>
        ) : null}
        {missing.includes('wasOperational') ? (
          <Anchor
            component="button"
            type="button"
            inherit
            underline="always"
            onClick={() => onMoveFirst('operational')}
          >
            {t('synergies.move.operationalFirst')}
          </Anchor>
        ) : null}
      </div>
    </div>
  )
}
