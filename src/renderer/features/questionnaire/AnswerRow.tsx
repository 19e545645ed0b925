import { useTranslation } from 'react-i18next'
import { Answer, type Item } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { isAnswered, scoreOf } from '../../../shared/questionnaire/questionnaire.rules.ts'
import { rpc } from '../../rpc.ts'
import { TextField } from '../../ui/fields/TextField.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { AnswerField } from './AnswerField.tsx'
import { scoreWords } from './scoreWords.ts'
import classes from './questionnaire.module.css'

interface AnswerRowProps {
  campaignId: string
  item: Item
  answer: Answer | undefined
  isClosed: boolean
}

/** An item, its answer, where the answer comes from and what it is worth. */
export const AnswerRow = ({ campaignId, item, answer, isClosed }: AnswerRowProps) => {
  const { t } = useTranslation()
  const { id: itemId, label, help } = item
  const isLacking = item.isRequired && !isAnswered(item, answer)
  const score = scoreOf(item, answer)
  return (
    <li className={classes.answer} data-kind={item.kind}>
      <div className={classes.asked}>
        <p className={classes.question}>{label}</p>
        {help === '' ? null : <p className={classes.questionHelp}>{help}</p>}
        {isLacking ? <StatusBadge tone="waiting" word={t('questionnaire.lacking')} /> : null}
      </div>
      <div className={classes.given} id={`answer-${itemId}`}>
        <AnswerField
          item={item}
          answer={answer}
          isClosed={isClosed}
          save={(given) => rpc.questionnaire.answer({ campaignId, itemId, ...given })}
        />
      </div>
      <TextField
        className={classes.source ?? ''}
        label={t('questionnaire.sourceOf', { label })}
        hideLabel
        placeholder={isClosed ? '' : t('questionnaire.source')}
        disabled={isClosed}
        value={answer?.source ?? ''}
        schema={Answer.shape.source}
        save={(source) => rpc.questionnaire.answer({ campaignId, itemId, source })}
      />
      <span className={classes.scored}>
        {score === null ? null : (
          <>
            <span className="sr-only">{t('questionnaire.scoreName')} </span>
            {scoreWords(score)}
          </>
        )}
      </span>
    </li>
  )
}
