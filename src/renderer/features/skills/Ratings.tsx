import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Rating, type ActivityDetail } from '../../../shared/skills/skills.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { fullDate } from '../../ui/format.ts'
import { LevelMark } from './LevelMark.tsx'
import { levelOf } from './levels.ts'
import { RateForm } from './RateForm.tsx'
import classes from './skills.module.css'
import type { SkillActs } from './useSkillActs.ts'

interface RatingsProps {
  activity: ActivityDetail
  acts: SkillActs
}

/** The levels that both gave over time, each with its note, and a new one. */
export const Ratings = ({ activity, acts }: RatingsProps) => {
  const { t } = useTranslation()
  return (
    <DetailSection title={t('skills.ratings.title')}>
      <RateForm activity={activity} acts={acts} />
      {activity.ratings.length === 0 ? (
        <DetailNote>{t('skills.ratings.none')}</DetailNote>
      ) : (
        <ol className={classes.history} aria-label={t('skills.ratings.title')}>
          {activity.ratings.map((rating) => (
            <Past key={rating.id} rating={rating} acts={acts} />
          ))}
        </ol>
      )}
    </DetailSection>
  )
}

const Past = ({ rating, acts }: { rating: Rating; acts: SkillActs }) => {
  const { t } = useTranslation()
  const { id, level } = rating
  const date = fullDate(rating.date)
  const rater = t(`skills.rater.${rating.rater}`)
  return (
    <li className={`${classes.past} quiet-fields`}>
      <span className={classes.pastLevel}>
        <LevelMark level={levelOf(level)} none="" />
      </span>
      <span className={classes.pastRater}>{rater}</span>
      <DateField
        label={t('skills.ratings.dateOf', { level, rater })}
        hideLabel
        value={rating.date}
        schema={Rating.shape.date}
        save={(next) => rpc.skills.updateRating({ id, date: next ?? rating.date })}
      />
      <LongTextField
        className={classes.pastNote}
        label={t('skills.ratings.noteOf', { date })}
        hideLabel
        placeholder={t('skills.ratings.note')}
        minRows={1}
        value={rating.note}
        schema={Rating.shape.note}
        save={(note) => rpc.skills.updateRating({ id, note })}
      />
      <ActionIcon
        aria-label={t('skills.ratings.remove', { date, rater })}
        onClick={() => void acts.act(() => rpc.skills.removeRating({ id }), t('skills.ratingRemoved', { date }))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  )
}
