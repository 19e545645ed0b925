import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActivityRow } from '../../../shared/skills/skills.contract.ts'
import { rankOf } from '../../../shared/skills/skills.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useHandoverPlace } from '../../ui/handover/useHandoverPlace.ts'
import { ActivityDetail } from './ActivityDetail.tsx'
import { AutonomySection } from './AutonomySection.tsx'
import { NextTransfers } from './NextTransfers.tsx'
import { Proposals } from './Proposals.tsx'
import { SkillMatrix } from './SkillMatrix.tsx'
import classes from './skills.module.css'
import { SkillsHeader } from './SkillsHeader.tsx'
import { useSkillActs, type SkillActs } from './useSkillActs.ts'

/** What the officer takes over from the consultancy: the matrix, and the activity chosen beside it. */
export const SkillsPage = () => {
  const { t } = useTranslation()
  const { id, open } = useHandoverPlace()
  const acts = useSkillActs()
  const { data: rows } = useQuery(orpc.skills.list.queryOptions())
  const page = useRef<HTMLDivElement>(null)
  useFocusOnReturn(page, id)
  if (!rows) return null
  return (
    <div className={classes.frame}>
      {/* The tab says it. */}
      <h1 className="sr-only">{t('skills.title')}</h1>
      <div ref={page} className={classes.page} data-chosen={id !== null}>
        <Overview
          rows={rows}
          openId={id}
          acts={acts}
          onOpen={(next) => open(next, { isStep: id !== null })}
          onClose={() => open(null)}
        />
        {id === null ? null : <ActivityDetail key={id} id={id} rows={rows} acts={acts} onBack={() => open(null)} />}
      </div>
    </div>
  )
}

/** The detail goes with what had the focus: the activity that it told has it then. */
const useFocusOnReturn = (page: RefObject<HTMLElement | null>, id: string | null) => {
  const last = useRef(id)
  useEffect(() => {
    const former = last.current
    last.current = id
    if (former === null || id !== null || document.activeElement !== document.body) return
    const name = page.current?.querySelector<HTMLElement>(`[data-cell="${former} activity"]`)
    const heir = name ?? page.current?.querySelector<HTMLElement>('[data-cell]')
    heir?.focus()
  }, [page, id])
}

interface OverviewProps {
  rows: readonly ActivityRow[]
  openId: string | null
  acts: SkillActs
  onOpen: (id: string) => void
  /** Takes the activity away that is open. */
  onClose: () => void
}

const Overview = ({ rows, openId, acts, onOpen, onClose }: OverviewProps) => {
  const overview = useRef<HTMLDivElement>(null)
  const { t } = useTranslation()
  const [isAdding, setAdding] = useState(false)
  const { data: missing } = useQuery(orpc.skills.missingStarter.queryOptions())
  const inUse = rows.filter(({ isRetired }) => !isRetired)
  const addStarter = async () => {
    const count = missing?.count ?? 0
    await acts.act(() => rpc.skills.addStarter(), t('skills.starterAdded', { count }))
  }
  const add = async (name: string) => (await acts.act(() => rpc.skills.create({ name }))) !== undefined
  const startAdding = () => {
    // Where there is no room for both, the activity that is open hides the line.
    if (openId !== null && !overview.current?.checkVisibility()) onClose()
    setAdding(true)
  }
  const endAdding = () => {
    setAdding(false)
    overview.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus()
  }
  const starter = { count: missing?.count ?? 0, add: () => void addStarter() }
  return (
    <div ref={overview} className={classes.overview}>
      <h2 className="sr-only">{t('skills.matrix.label')}</h2>
      <SkillsHeader
        activities={inUse.length}
        alone={inUse.filter(({ step }) => rankOf(step?.step ?? null) >= rankOf('alone')).length}
        late={inUse.filter(({ isLate }) => isLate).length}
        toConfirm={inUse.filter(({ proposal }) => proposal !== null).length}
        starter={rows.length === 0 ? null : starter}
        onAdd={startAdding}
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          {rows.length === 0 ? (
            <EmptyState
              sentence={t('skills.empty')}
              action={{ label: t('skills.addStarter', { count: starter.count }), run: starter.add }}
            />
          ) : (
            <SkillMatrix rows={rows} openId={openId} acts={acts} onOpen={onOpen} />
          )}
          {isAdding ? (
            <div className={classes.adding}>
              <AddLine
                label={t('skills.add')}
                placeholder={t('skills.addPlaceholder')}
                autoFocus
                onAdd={add}
                onClose={endAdding}
              />
            </div>
          ) : null}
          <Proposals rows={rows} acts={acts} onOpen={onOpen} />
        </div>
        <div className={classes.sides}>
          <AutonomySection />
          <NextTransfers rows={rows} onOpen={onOpen} />
        </div>
      </div>
    </div>
  )
}
