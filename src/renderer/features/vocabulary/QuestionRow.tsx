import { ActionIcon, Menu } from '@mantine/core'
import { IconCircleOff, IconDots, IconFolderSymlink, IconPlayerPlay, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Question } from '../../../shared/interviews/interviews.contract.ts'
import type { Theme } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { rpc } from '../../rpc.ts'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './vocabulary.module.css'

interface QuestionRowProps {
  question: Question
  handle: ReactNode
  /** Where else it can be put. */
  otherThemes: readonly Theme[]
}

/** A question of the grid, and what to ask further. */
export const QuestionRow = ({ question, handle, otherThemes }: QuestionRowProps) => {
  const { t } = useTranslation()
  const { id, text, isRetired } = question
  return (
    <div className={classes.question} data-record={id} data-retired={isRetired}>
      {handle}
      <div className={`${classes.questionWords} quiet-fields`}>
        <LongTextField
          label={t('vocabulary.question')}
          hideLabel
          isOneParagraph
          minRows={1}
          value={text}
          schema={Question.shape.text}
          save={(next) => rpc.interviews.updateQuestion({ id, text: next })}
        />
        <LongTextField
          className={classes.hint}
          label={t('vocabulary.hintOf', { name: text })}
          hideLabel
          placeholder={t('vocabulary.hint')}
          minRows={1}
          value={question.hint}
          schema={Question.shape.hint}
          save={(hint) => rpc.interviews.updateQuestion({ id, hint })}
        />
      </div>
      {isRetired ? (
        <span className={classes.retired}>
          <StatusBadge tone="stopped" word={t('vocabulary.retired')} />
        </span>
      ) : null}
      <QuestionMenu question={question} otherThemes={otherThemes} />
    </div>
  )
}

const QuestionMenu = ({ question, otherThemes }: Omit<QuestionRowProps, 'handle'>) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, text, isRetired } = question
  const setRetired = (next: boolean) =>
    act(
      () => rpc.interviews.updateQuestion({ id, isRetired: next }),
      t(next ? 'vocabulary.retiredDone' : 'vocabulary.broughtBack'),
    )
  const putUnder = ({ id: themeId, name }: Theme) =>
    act(() => rpc.interviews.updateQuestion({ id, themeId }), t('vocabulary.movedTo', { name }))
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon mt={2} aria-label={t('vocabulary.moreOnQuestion', { name: text })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={isRetired ? <IconPlayerPlay size={16} /> : <IconCircleOff size={16} />}
          onClick={() => void setRetired(!isRetired)}
        >
          {t(isRetired ? 'vocabulary.bringBack' : 'vocabulary.retire')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          onClick={() => void act(() => rpc.interviews.removeQuestion({ id }), t('vocabulary.questionRemoved'))}
        >
          {t('vocabulary.removeQuestion')}
        </Menu.Item>
        {otherThemes.length === 0 ? null : <Menu.Label>{t('vocabulary.moveTo')}</Menu.Label>}
        {otherThemes.map((theme) => (
          <Menu.Item key={theme.id} leftSection={<IconFolderSymlink size={16} />} onClick={() => void putUnder(theme)}>
            {theme.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
