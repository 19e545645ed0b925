import { Button } from '@mantine/core'
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Lesson, lessonKinds, type LessonRow } from '../../../shared/inventory/inventory.contract.ts'
import { asksForAnswer } from '../../../shared/inventory/inventory.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AttachedFiles } from '../../ui/attachedFiles/AttachedFiles.tsx'
import { Detail, DetailFields, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TitleField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './inventory.module.css'
import { LessonState } from './LessonState.tsx'
import { Gone, useRecord } from './useRecord.tsx'

const schemas = Lesson.shape
type Patch = Omit<Parameters<typeof rpc.inventory.updateLesson>[0], 'id'>
const saverOf = (id: string) => (patch: Patch) => rpc.inventory.updateLesson({ id, ...patch })

/** One thing learned, or a risk or a question and its answer. */
export const LessonDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const lesson = useRecord(orpc.inventory.lessons.queryOptions(), id)
  if (!lesson) return <Gone record={lesson} />
  const { text: name } = lesson
  const remove = async () => {
    if (await act(() => rpc.inventory.removeLesson({ id }), t('inventory.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('inventory.lessons.text')}
          value={name}
          schema={schemas.text}
          save={(text) => rpc.inventory.updateLesson({ id, text })}
        />
      }
      state={<LessonState lesson={lesson} />}
      menu={
        <RemoveMenu
          label={t('inventory.more', { name })}
          remove={t('inventory.lessons.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <What lesson={lesson} />
      {asksForAnswer(lesson.kind) || lesson.isClosed ? <Answer lesson={lesson} /> : null}
      <AttachedFiles owner={{ kind: 'lesson', id }} />
    </Detail>
  )
}

const What = ({ lesson }: { lesson: LessonRow }) => {
  const { t } = useTranslation()
  const update = saverOf(lesson.id)
  return (
    <DetailSection title={t('inventory.lessons.what')}>
      <DetailFields>
        <SelectField
          label={t('inventory.kind')}
          value={lesson.kind}
          options={lessonKinds.map((value) => ({ value, label: t(`inventory.lessonKinds.${value}`) }))}
          // Without a cross to empty it, a kind is always chosen.
          save={(kind) => update({ kind: kind ?? lesson.kind })}
        />
        <DateField
          label={t('inventory.lessons.date')}
          value={lesson.date}
          schema={schemas.date}
          save={(date) => update({ date: date ?? lesson.date })}
        />
        <WholeRow>
          <LongTextField
            label={t('inventory.lessons.detail')}
            minRows={3}
            value={lesson.detail}
            schema={schemas.detail}
            save={(detail) => update({ detail })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}

/** What answers a risk or a question, and the gesture that closes it once it is written. */
const Answer = ({ lesson: { id, text, answer, isClosed } }: { lesson: LessonRow }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const settle = () =>
    act(
      () => rpc.inventory.updateLesson({ id, isClosed: !isClosed }),
      t(isClosed ? 'inventory.lessons.reopened' : 'inventory.lessons.settled', { name: text }),
    )
  return (
    <DetailSection title={t('inventory.lessons.answer')}>
      <LongTextField
        label={t('inventory.lessons.answer')}
        hideLabel
        placeholder={t('inventory.lessons.answerExample')}
        minRows={3}
        value={answer}
        schema={schemas.answer}
        save={(next) => rpc.inventory.updateLesson({ id, answer: next })}
      />
      {answer.trim() === '' && !isClosed ? (
        <p className={classes.note}>{t('inventory.lessons.answerFirst')}</p>
      ) : (
        <div className={classes.line}>
          <Button
            size="xs"
            leftSection={isClosed ? <IconArrowBackUp size={14} /> : <IconCheck size={14} />}
            onClick={() => void settle()}
          >
            {t(isClosed ? 'inventory.lessons.reopen' : 'inventory.lessons.close')}
          </Button>
        </div>
      )}
    </DetailSection>
  )
}
