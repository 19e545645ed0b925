import { useTranslation } from 'react-i18next'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'
import { IntensityMark } from '../../ui/chain/IntensityMark.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import classes from './needs.module.css'

interface NeedLineProps {
  need: NeedRow
  /** Whether there are collective needs, so that one which is under none says it. */
  hasGroups: boolean
  /** Leaves room for the box that lies over the row. */
  isTickable: boolean
}

/** A need in the list: its words and how strong it is; whose it is, and whether it is under a collective need. */
export const NeedLine = ({ need, hasGroups, isTickable }: NeedLineProps) => {
  const { t } = useTranslation()
  const kind = need.kind === 'offer' ? t('enums.needKind.offer') : ''
  const isAlone = hasGroups && need.kind === 'need' && need.collectiveNeedId === null
  return (
    <ListRow
      title={need.text}
      aside={
        <>
          <IntensityMark intensity={need.intensity} />
          {isTickable ? <span className={classes.tickPlace} /> : null}
        </>
      }
      second={[kind, need.organisationName, need.themeName].filter(Boolean).join(' · ')}
      secondAside={
        <>
          {isAlone ? t('needs.alone') : null}
          {isTickable ? <span className={classes.tickPlace} /> : null}
        </>
      }
    />
  )
}
