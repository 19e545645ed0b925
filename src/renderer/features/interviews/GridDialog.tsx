import { ActionIcon, Button, Modal } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../../shared/interviews/interviews.contract.ts'
import { Theme } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { DetailNote } from '../../ui/Detail.tsx'
import { TitleField } from '../../ui/fields/TextField.tsx'
import { SortableList } from '../../ui/SortableList.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './grid.module.css'
import { QuestionLine } from './QuestionLine.tsx'

interface GridDialogProps {
  isOpen: boolean
  onClose: () => void
}

/** The themes and questions of every interview, put in order and in the officer’s words. */
export const GridDialog = ({ isOpen, onClose }: GridDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size={760}
      title={t('interviews.grid.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {isOpen ? <Grid /> : null}
    </Modal>
  )
}

const Grid = () => {
  const { t } = useTranslation()
  const { act } = useAct()
  const themes = useQuery(orpc.vocabulary.themes.queryOptions()).data
  const questions = useQuery(orpc.interviews.questions.queryOptions()).data
  const starter = useQuery(orpc.interviews.missingStarter.queryOptions()).data
  if (!themes || !questions || !starter) return <div className={classes.waiting} />
  const isStarterMissing = starter.themes + starter.questions > 0
  return (
    <div className={classes.grid}>
      <DetailNote>{t('interviews.grid.explain')}</DetailNote>
      {isStarterMissing ? (
        <Button
          className={classes.starter}
          onClick={() => void act(() => rpc.interviews.addStarter(), t('interviews.grid.starterAdded'))}
        >
          {t('interviews.grid.starter', { count: starter.questions })}
        </Button>
      ) : null}
      <SortableList
        label={t('interviews.grid.themes')}
        items={themes}
        nameOf={({ name }) => name}
        onMove={(id, position) => act(() => rpc.vocabulary.moveTheme({ id, position }))}
        renderItem={(theme, handle) => (
          <ThemeBlock
            theme={theme}
            handle={handle}
            questions={questions.filter(({ themeId }) => themeId === theme.id)}
          />
        )}
      />
      <AddLine
        label={t('interviews.grid.newTheme')}
        confirm={t('interviews.grid.addTheme')}
        onAdd={async (name) => (await act(() => rpc.vocabulary.addTheme({ name }))) !== undefined}
      />
    </div>
  )
}

interface ThemeBlockProps {
  theme: Theme
  handle: ReactNode
  questions: readonly Question[]
}

const ThemeBlock = ({ theme, handle, questions }: ThemeBlockProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, name } = theme
  return (
    <section className={classes.theme}>
      <div className={classes.themeLine}>
        {handle}
        <TitleField
          order={3}
          label={t('interviews.grid.theme')}
          value={name}
          schema={Theme.shape.name}
          save={(next) => rpc.vocabulary.updateTheme({ id, name: next })}
        />
        <ActionIcon
          aria-label={t('interviews.grid.removeTheme', { name })}
          onClick={() =>
            void act(() => rpc.vocabulary.removeTheme({ id }), t('interviews.grid.themeRemoved', { name }))
          }
        >
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      <div className={classes.questions}>
        <SortableList
          className="quiet-fields"
          label={t('interviews.grid.questionsOf', { theme: name })}
          items={questions}
          nameOf={({ text }) => text}
          onMove={(questionId, position) => act(() => rpc.interviews.moveQuestion({ id: questionId, position }))}
          renderItem={(question, questionHandle) => <QuestionLine question={question} handle={questionHandle} />}
        />
        <AddLine
          label={t('interviews.grid.newQuestion', { theme: name })}
          placeholder={t('interviews.grid.newQuestionPlaceholder')}
          confirm={t('interviews.grid.addQuestion', { theme: name })}
          onAdd={async (text) => (await act(() => rpc.interviews.addQuestion({ themeId: id, text }))) !== undefined}
        />
      </div>
    </section>
  )
}
