import { Button, Checkbox, Select, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Name } from '../../../shared/fields.ts'
import {
  itemKinds,
  questionnaireAxes,
  type ItemKind,
  type QuestionnaireAxis,
} from '../../../shared/questionnaire/questionnaire.contract.ts'
import { DEFAULT_TOP, isBestAllowed, labelsOf } from '../../../shared/questionnaire/questionnaire.rules.ts'
import { rpc } from '../../rpc.ts'
import { DetailSection } from '../../ui/Detail.tsx'
import { parseInteger } from '../../ui/fields/parse.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'
import { TopInput } from './TopInput.tsx'
import classes from './questionnaire.module.css'

/** Where the focus goes when an axis has no item left. */
export const ADD_ITEMS = 'questionnaire-add'

/** As many as one call takes. */
const MOST = 100

/** Items pasted from the official tool, one a line, alike in axis, kind and whether they are required; the rest is set after. */
export const AddItems = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const words = useRef<HTMLTextAreaElement>(null)
  const [pasted, setPasted] = useState('')
  const [axis, setAxis] = useState<QuestionnaireAxis>('governance')
  const [kind, setKind] = useState<ItemKind>('scale')
  const [isRequired, setRequired] = useState(true)
  const [top, setTop] = useState(String(DEFAULT_TOP))
  const [isSent, setSent] = useState(false)
  const labels = labelsOf(pasted)
  const refusals = useRefusals({ labels, kind, top })
  const add = async () => {
    setSent(true)
    if (refusals.words !== null) return words.current?.focus()
    if (refusals.top !== null) return
    const best = kind === 'scale' ? parseInteger(top).value : null
    const count = labels.length
    const done = t('questionnaire.add.done', { count })
    if (!(await act(() => rpc.questionnaire.addItems({ axis, kind, isRequired, best, labels }), done))) return
    setPasted('')
    setSent(false)
    words.current?.focus()
  }
  return (
    <DetailSection title={t('questionnaire.add.title')}>
      <form
        className={classes.addForm}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isActing) void add()
        }}
      >
        <Textarea
          ref={words}
          autoFocus
          autosize
          minRows={5}
          maxRows={14}
          label={t('questionnaire.add.lines')}
          description={t('questionnaire.add.linesHelp')}
          value={pasted}
          error={isSent ? refusals.words : null}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <div className={classes.choices}>
          <Select
            label={t('questionnaire.axis')}
            data={questionnaireAxes.map((value) => ({ value, label: t(`questionnaire.axes.${value}`) }))}
            value={axis}
            allowDeselect={false}
            onChange={(chosen) => setAxis(questionnaireAxes.find((one) => one === chosen) ?? axis)}
          />
          <Select
            label={t('questionnaire.kind')}
            data={itemKinds.map((value) => ({ value, label: t(`questionnaire.kinds.${value}`) }))}
            value={kind}
            allowDeselect={false}
            onChange={(chosen) => setKind(itemKinds.find((one) => one === chosen) ?? kind)}
          />
          {kind === 'scale' ? <TopInput value={top} error={isSent ? refusals.top : null} onChange={setTop} /> : null}
        </div>
        <Checkbox
          label={t('questionnaire.add.required')}
          checked={isRequired}
          onChange={(event) => setRequired(event.currentTarget.checked)}
        />
        <div className={classes.acts}>
          <Button variant="filled" type="submit" disabled={isActing}>
            {labels.length === 0 ? t('common.add') : t('questionnaire.add.confirm', { count: labels.length })}
          </Button>
          <Button onClick={onClose}>{t('questionnaire.add.close')}</Button>
        </div>
      </form>
    </DetailSection>
  )
}

interface Typed {
  labels: readonly string[]
  kind: ItemKind
  top: string
}

/** The sentence that refuses what is pasted, and the one that refuses the top of the scale. */
const useRefusals = ({ labels, kind, top }: Typed): { words: string | null; top: string | null } => {
  const { t } = useTranslation()
  const tooLong = labels.map((label) => refusalOf(Name, label)).find((refusal) => refusal !== null) ?? null
  const tooMany = labels.length > MOST ? t('questionnaire.add.tooMany', { most: MOST }) : null
  const none = labels.length === 0 ? t('questionnaire.add.none') : null
  const isTop = kind !== 'scale' || isBestAllowed({ kind, best: parseInteger(top).value })
  return { words: none ?? tooMany ?? tooLong, top: isTop ? null : t('fieldErrors.scaleTop') }
}
