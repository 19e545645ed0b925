import { useTranslation } from 'react-i18next'
import type { CampaignDetail, QuestionnaireAxis } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { byAxis } from '../../../shared/questionnaire/questionnaire.rules.ts'
import { DetailSection } from '../../ui/Detail.tsx'
import { AnswerRow } from './AnswerRow.tsx'
import { scoreWords } from './scoreWords.ts'
import classes from './questionnaire.module.css'

/** Each item that is asked and its answer, axis by axis. */
export const Answers = ({ campaign }: { campaign: CampaignDetail }) => {
  const { t } = useTranslation()
  const answers = new Map(campaign.answers.map((answer) => [answer.itemId, answer]))
  return byAxis(campaign.items)
    .filter(({ items }) => items.length > 0)
    .map(({ axis, items }) => (
      <DetailSection
        key={axis}
        title={t(`questionnaire.axes.${axis}`)}
        action={<AxisState campaign={campaign} axis={axis} asked={items.length} />}
      >
        <ul className={classes.answers} aria-label={t(`questionnaire.axes.${axis}`)}>
          {items.map((item) => (
            <AnswerRow
              key={item.id}
              campaignId={campaign.id}
              item={item}
              answer={answers.get(item.id)}
              isClosed={campaign.closedOn !== null}
            />
          ))}
        </ul>
      </DetailSection>
    ))
}

interface AxisStateProps {
  campaign: CampaignDetail
  axis: QuestionnaireAxis
  asked: number
}

/** How many of its items are answered, and what they come to. */
const AxisState = ({ campaign: { scores }, axis, asked }: AxisStateProps) => {
  const { t } = useTranslation()
  const own = scores.axes.find((one) => one.axis === axis)
  if (!own) return null
  return (
    <span className={classes.aside}>
      {t('questionnaire.axisState', {
        answered: t('questionnaire.campaign.answered', { count: own.answered, asked }),
        score: scoreWords(own.score),
      })}
    </span>
  )
}
