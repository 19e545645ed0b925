import { Anchor } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { quantityWords } from '../../../shared/flows/flows.words.ts'
import type { GroupSection } from '../../../shared/groups/groups.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { money } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { DetailNote } from '../../ui/Detail.tsx'
import { listOf } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { StageBadge } from '../../ui/StageBadge.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './groups.module.css'

interface SectionPreviewProps {
  section: GroupSection
  /** Where what is told is changed. */
  synergyId: string | null
  /** The minutes are circulated: this is what they told. */
  isSent: boolean
}

/** What the minutes tell of what the group follows: as partners read it. */
export const SectionPreview = ({ section, synergyId, isSent }: SectionPreviewProps) => {
  const { t } = useTranslation()
  const { synergyNumber: number, subject, stage, isConfidential } = section
  return (
    <>
      <div className={classes.previewHead}>
        <h4 className={classes.previewTitle}>{t('groups.preview')}</h4>
        {synergyId === null ? null : <Anchor href={hrefOf('synergies', synergyId)}>{t('groups.openSynergy')}</Anchor>}
      </div>
      <DetailNote>{t(isSent ? 'groups.sent' : 'groups.previewHelp')}</DetailNote>
      {isConfidential ? (
        <p className={classes.withheld}>
          <IconLock size={16} aria-hidden /> {t('groups.confidential')}
        </p>
      ) : (
        <>
          <p className={classes.subject}>
            {number === null ? subject : `${synergyNumber(number)} · ${subject}`}
            {stage === null ? null : <StageBadge stage={stage} />}
          </p>
          <Companies companies={section.companies} />
          {number === null ? null : (
            <>
              <Quantities quantities={section.quantities} />
              <Scenarios scenarios={section.scenarios} />
            </>
          )}
        </>
      )}
    </>
  )
}

interface PreviewTableProps {
  caption: string
  columns: readonly string[]
  /** Said instead of an empty table. */
  nothing: string
  isEmpty: boolean
  children: ReactNode
}

const PreviewTable = ({ caption, columns, nothing, isEmpty, children }: PreviewTableProps) =>
  isEmpty ? (
    <>
      <h5 className={classes.caption}>{caption}</h5>
      <DetailNote>{nothing}</DetailNote>
    </>
  ) : (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )

const Companies = ({ companies }: Pick<GroupSection, 'companies'>) => {
  const { t } = useTranslation()
  return (
    <>
      <h5 className={classes.caption}>{t('groups.companies')}</h5>
      {companies.length === 0 ? <DetailNote>{t('groups.noCompany')}</DetailNote> : null}
      <ul className={classes.companies}>
        {companies.map(({ organisationId, organisationName, roles, contactLabel }) => (
          <li key={organisationId}>
            <bdi>{organisationName}</bdi>
            <span className={classes.aside}>
              {[listOf(roles.map((role) => t(`enums.synergyRole.${role}`))), contactLabel].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Quantities = ({ quantities }: Pick<GroupSection, 'quantities'>) => {
  const { t } = useTranslation()
  return (
    <PreviewTable
      caption={t('groups.quantities')}
      columns={[t('groups.whose'), t('groups.direction'), t('groups.what'), t('groups.quantity')]}
      nothing={t('groups.noQuantity')}
      isEmpty={quantities.length === 0}
    >
      {quantities.map((row, rank) => (
        // A company can state the same flow twice; nothing here is edited or moved.
        // oxlint-disable-next-line react/no-array-index-key
        <tr key={rank}>
          <th scope="row">
            <bdi>{row.organisationName}</bdi>
          </th>
          <td>{t(`enums.flowDirection.${row.direction}`)}</td>
          <td>{row.label}</td>
          <td>
            {row.isWithheld ? (
              <StatusBadge tone="waiting" word={t('groups.withheld')} />
            ) : (
              quantityWords(row, currentLocale()) || t('groups.unknown')
            )}
          </td>
        </tr>
      ))}
    </PreviewTable>
  )
}

const Scenarios = ({ scenarios }: Pick<GroupSection, 'scenarios'>) => {
  const { t } = useTranslation()
  const amount = (cents: number | null) => (cents === null ? t('groups.unknown') : money(cents, currentLocale()))
  return (
    <PreviewTable
      caption={t('groups.scenarios')}
      columns={[
        t('groups.scenario'),
        t('groups.investment'),
        t('groups.yearlyCost'),
        t('groups.yearlyGain'),
        t('groups.carrier'),
      ]}
      nothing={t('groups.noScenario')}
      isEmpty={scenarios.length === 0}
    >
      {scenarios.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            {row.name} {row.isChosen ? <StatusBadge tone="done" word={t('groups.chosen')} /> : null}
          </th>
          <td className="numeric">{amount(row.investmentCents)}</td>
          <td className="numeric">{amount(row.yearlyCostCents)}</td>
          <td className="numeric">{amount(row.yearlyGainCents)}</td>
          <td>{row.carrier?.label ?? ''}</td>
        </tr>
      ))}
    </PreviewTable>
  )
}
