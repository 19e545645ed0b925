import { ActionIcon } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Board } from './Board.tsx'
import { ColdLeads } from './ColdLeads.tsx'
import { NewSynergyDialog } from './NewSynergyDialog.tsx'
import { StageMoves } from './StageMoves.tsx'
import { SynergyDetail } from './SynergyDetail.tsx'
import { SynergyList } from './SynergyList.tsx'
import classes from './synergies.module.css'
import { useSynergyFilter } from './useSynergyFilter.ts'
import { useSynergyPlace } from './useSynergyPlace.ts'
import type { ViewProps } from './view.ts'

/** The synergies of the démarche: as a list, as a board by stage, or those that went cold. */
export const SynergiesPage = () => {
  const { t } = useTranslation()
  const place = useSynergyPlace()
  const filter = useSynergyFilter()
  const [isAdding, setAdding] = useState(false)
  const view: ViewProps = { place, filter, add: { label: t('synergies.add'), run: () => setAdding(true) } }
  return (
    <StageMoves onOpen={(id, to) => place.open(id, { to })}>
      <View {...view} />
      <NewSynergyDialog
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        onCreated={(id) => place.open(id, { to: 'sheet' })}
      />
    </StageMoves>
  )
}

const View = (view: ViewProps) => {
  const { place } = view
  if (place.view === 'list') return <SynergyList {...view} />
  if (place.id !== null) return <WholeDetail key={place.id} place={place} id={place.id} />
  return place.view === 'board' ? <Board {...view} /> : <ColdLeads {...view} />
}

/** A synergy opened from the board or from the cold leads: alone, with the way back. */
const WholeDetail = ({ place, id }: Pick<ViewProps, 'place'> & { id: string }) => {
  const { t } = useTranslation()
  const back = () => place.open(null)
  return (
    <div className={classes.whole}>
      <h1 className="sr-only">{t('synergies.title')}</h1>
      <SynergyDetail
        id={id}
        tab={place.tab}
        onRemoved={back}
        before={
          <ActionIcon aria-label={t(`synergies.backTo.${place.view === 'board' ? 'board' : 'cold'}`)} onClick={back}>
            <IconArrowLeft size={18} />
          </ActionIcon>
        }
      />
    </div>
  )
}
