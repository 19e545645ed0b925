import { ActionIcon, Anchor, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CollectiveNeedRow, NeedRow } from '../../../shared/needs/needs.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { IntensityMark } from '../../ui/chain/IntensityMark.tsx'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { useKeptText } from '../../ui/memory.ts'
import { hrefInNeeds } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './needs.module.css'
import { NONE } from './useNeedFilter.ts'

/** As many as are read here; beyond, the list of needs shows them all. */
const SHOWN = 50

/** The needs that a collective need gathers, in the words of each company. */
export const NeedsOfCollective = ({ collective }: { collective: CollectiveNeedRow }) => {
  const { t } = useTranslation()
  const [, narrowTo] = useKeptText('needs.collective')
  const { id, needCount } = collective
  const { data: needs } = useQuery(orpc.needs.list.queryOptions({ input: { collectiveNeedId: id, limit: SHOWN } }))
  const isNone = needs?.total === 0
  return (
    <DetailSection
      title={t('needs.collective.needs')}
      action={
        <Button
          component="a"
          size="compact-sm"
          variant="subtle"
          href={hrefInNeeds('needs')}
          onClick={() => narrowTo(isNone ? NONE : id)}
        >
          {isNone ? t('needs.collective.goToNeeds') : t('needs.collective.showAll', { count: needCount })}
        </Button>
      }
    >
      {isNone ? <DetailNote>{t('needs.collective.noNeeds')}</DetailNote> : null}
      {needs && !isNone ? (
        <ul className={classes.gathered}>
          {needs.rows.map((need) => (
            <GatheredNeed key={need.id} need={need} />
          ))}
        </ul>
      ) : null}
    </DetailSection>
  )
}

const GatheredNeed = ({ need }: { need: NeedRow }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, text } = need
  return (
    <li className={classes.gatheredLine}>
      <Anchor href={hrefInNeeds('needs', id)} inherit className={classes.gatheredWords}>
        {text}
      </Anchor>
      <span className={classes.gatheredCompany}>{need.organisationName}</span>
      <IntensityMark intensity={need.intensity} />
      <ActionIcon
        size={24}
        aria-label={t('needs.collective.takeOut', { words: text })}
        onClick={() =>
          void act(
            () => rpc.needs.group({ ids: [id], collectiveNeedId: null }),
            t('needs.collective.takenOut', { words: text }),
          )
        }
      >
        <IconX size={14} />
      </ActionIcon>
    </li>
  )
}
