import { Anchor, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Created } from '../../../shared/fields.ts'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../Detail.tsx'
import { hrefOf } from '../places.ts'
import { StageBadge } from '../StageBadge.tsx'
import { useAct } from '../useAct.ts'
import classes from './chain.module.css'

interface SynergiesOfProps {
  /** What they come from. */
  of: { needId: string } | { flowId: string } | { collectiveNeedId: string }
  /** A new one, made of it. */
  create: () => Promise<Created>
  /** What goes here, while there is none. */
  empty: string
}

/** The synergies that a need, a flow or a collective need led to, and a new one made of it. */
export const SynergiesOf = ({ of, create, empty }: SynergiesOfProps) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { data: synergies } = useQuery(
    orpc.synergies.list.queryOptions({
      input: { ...of, limit: 50 },
    }),
  )
  const open = async () => {
    const created = await act(create)
    if (created) window.location.hash = hrefOf('synergies', created.id)
  }
  return (
    <DetailSection
      title={t('chain.synergies')}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          disabled={isActing}
          onClick={() => void open()}
        >
          {t('chain.newSynergy')}
        </Button>
      }
    >
      {synergies?.total === 0 ? <DetailNote>{empty}</DetailNote> : null}
      {synergies && synergies.total > 0 ? (
        <ul className={classes.links}>
          {synergies.rows.map((synergy) => (
            <li key={synergy.id} className={classes.link}>
              <span className={classes.number}>{t('chain.synergyNumber', { number: synergy.number })}</span>
              <Anchor href={hrefOf('synergies', synergy.id)} inherit className={classes.cut}>
                {synergy.name}
              </Anchor>
              <span className={classes.stage}>
                <StageBadge stage={synergy.stage} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </DetailSection>
  )
}
