import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../shared/interviews/interviews.contract.ts'
import { Theme } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { rpc } from '../../rpc.ts'
import { RemoveMenu } from '../../ui/Detail.tsx'
import { LongTextField, TitleField } from '../../ui/fields/TextField.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useFocusNew } from '../../ui/useFocusNew.ts'
import { QuestionRow } from './QuestionRow.tsx'
import classes from './vocabulary.module.css'

interface ThemeDetailProps {
  theme: Theme
  /** All of them: a question can be put under another. */
  themes: readonly Theme[]
  /** Those of this theme, in order. */
  questions: readonly Question[]
}

/** One theme and the questions under it, edited in place. */
export const ThemeDetail = ({ theme, themes, questions }: ThemeDetailProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { list, focusNew } = useFocusNew()
  const { id, name } = theme
  const add = async () => {
    const created = await act(() => rpc.interviews.addQuestion({ themeId: id, text: t('vocabulary.newQuestion') }))
    if (created) focusNew(created.id)
  }
  useShortcut('new', () => void add())
  return (
    <section className={classes.theme} aria-label={name}>
      <header className={classes.themeHeader} data-record={id}>
        <TitleField
          label={t('vocabulary.theme')}
          value={name}
          schema={Theme.shape.name}
          save={(next) => rpc.vocabulary.updateTheme({ id, name: next })}
        />
        <RemoveMenu
          label={t('vocabulary.moreOnTheme', { name })}
          remove={t('vocabulary.removeTheme')}
          onRemove={() => void act(() => rpc.vocabulary.removeTheme({ id }), t('vocabulary.themeRemoved', { name }))}
        />
      </header>
      <LongTextField
        label={t('vocabulary.themeDescription')}
        minRows={1}
        value={theme.description}
        schema={Theme.shape.description}
        save={(description) => rpc.vocabulary.updateTheme({ id, description })}
      />
      <div ref={list}>
        <h3 className={classes.partTitle}>{t('vocabulary.questions')}</h3>
        {questions.length === 0 ? <p className={classes.note}>{t('vocabulary.questionsEmpty')}</p> : null}
        <SortableList
          label={t('vocabulary.questions')}
          className={classes.questions}
          items={questions}
          nameOf={({ text }) => text}
          onMove={(questionId, position) => act(() => rpc.interviews.moveQuestion({ id: questionId, position }))}
          renderItem={(question, handle) => (
            <QuestionRow
              question={question}
              handle={handle}
              otherThemes={themes.filter((other) => other.id !== question.themeId)}
            />
          )}
        />
        <Button variant="subtle" ml={-12} leftSection={<IconPlus size={16} />} onClick={() => void add()}>
          {t('vocabulary.addQuestion')}
        </Button>
      </div>
    </section>
  )
}
