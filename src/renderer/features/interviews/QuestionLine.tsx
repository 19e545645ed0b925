import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArchive, IconArrowBackUp, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Question } from '../../../shared/interviews/interviews.contract.ts'
import { rpc } from '../../rpc.ts'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './grid.module.css'

/** One question of the grid: its words, whether it is still asked. */
export const QuestionLine = ({ question, handle }: { question: Question; handle: ReactNode }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, text, isRetired } = question
  const retire = t(isRetired ? 'interviews.grid.restore' : 'interviews.grid.retire', { question: text })
  const Icon = isRetired ? IconArrowBackUp : IconArchive
  return (
    <div className={classes.question} data-retired={isRetired}>
      {handle}
      <div>
        <LongTextField
          label={t('interviews.grid.question')}
          hideLabel
          isOneParagraph
          minRows={1}
          value={text}
          schema={Question.shape.text}
          save={(next) => rpc.interviews.updateQuestion({ id, text: next })}
        />
        <LongTextField
          className={classes.hint}
          label={t('interviews.grid.hint')}
          hideLabel
          placeholder={t('interviews.grid.hint')}
          minRows={1}
          value={question.hint}
          schema={Question.shape.hint}
          save={(hint) => rpc.interviews.updateQuestion({ id, hint })}
        />
        {isRetired ? <p className={classes.retired}>{t('interviews.retired')}</p> : null}
      </div>
      <Tooltip label={retire}>
        <ActionIcon
          aria-label={retire}
          onClick={() =>
            void act(
              () => rpc.interviews.updateQuestion({ id, isRetired: !isRetired }),
              t(isRetired ? 'interviews.grid.restored' : 'interviews.grid.retired'),
            )
          }
        >
          <Icon size={16} />
        </ActionIcon>
      </Tooltip>
      <ActionIcon
        aria-label={t('interviews.grid.removeQuestion', { question: text })}
        onClick={() => void act(() => rpc.interviews.removeQuestion({ id }), t('interviews.grid.questionRemoved'))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}
