import { Anchor } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { hrefOf } from '../../ui/places.ts'
import classes from './TodayPage.module.css'

/** A fresh dossier: what to fill in, in order, until the first meeting. */
export const FirstSteps = () => {
  const { t } = useTranslation()
  const initiative = useQuery(orpc.initiative.get.queryOptions())
  const organisations = useQuery(orpc.organisations.list.queryOptions({ input: { limit: 1 } }))
  const committees = useQuery(orpc.committees.list.queryOptions())
  if (!initiative.data || !organisations.data || !committees.data) return null
  const steps = [
    {
      key: 'identity',
      href: '#/initiative',
      isDone: initiative.data.perimeter !== '' || initiative.data.summary !== '',
    },
    { key: 'organisations', href: hrefOf('organisations'), isDone: organisations.data.total > 0 },
    {
      key: 'committee',
      href: hrefOf('committees'),
      isDone: committees.data.some(({ memberCount }) => memberCount > 0),
    },
    { key: 'meeting', href: hrefOf('meetings'), isDone: false },
  ] as const
  const next = steps.find(({ isDone }) => !isDone)
  return (
    <section className={classes.first} aria-labelledby="first-steps">
      <h2 id="first-steps" className={classes.subjectTitle}>
        {t('today.startTitle')}
      </h2>
      <p className={classes.intro}>{t('today.startIntro')}</p>
      <ol className={classes.steps}>
        {steps.map(({ key, href, isDone }) => (
          <li key={key} className={classes.step} data-next={next?.key === key}>
            {isDone ? <IconCircleCheck size={18} aria-hidden /> : <IconCircle size={18} aria-hidden />}
            <span>
              <Anchor href={href}>{t(`today.steps.${key}`)}</Anchor>
              {isDone ? <span className="sr-only">{t('today.steps.done')}</span> : null}
              <span className={classes.stepHint}>{t(`today.steps.${key}Hint`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
