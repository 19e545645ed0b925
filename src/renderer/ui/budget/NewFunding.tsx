import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { parseMoney } from '../fields/parse.ts'
import { PartyInput } from '../PartyInput.tsx'
import { useAct } from '../useAct.ts'
import { NewActionCell, NewAmountCell, NewLineRow, NewYearCell, useNewLine } from './NewLine.tsx'
import type { BudgetScope } from './scope.ts'

/** Another funding: by whom, and what is asked for if it is known; public or private follows from the organisation. */
export const NewFunding = ({ scope }: { scope: BudgetScope }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const line = useNewLine(scope, parseMoney)
  const [funder, setFunder] = useState<PartyView | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const cell = useRef<HTMLTableCellElement>(null)
  const goToFunder = () => cell.current?.querySelector('input')?.focus()
  const add = async () => {
    const organisationId = funder?.organisationId ?? null
    const read = line.read()
    setRefusal(organisationId === null ? t('budget.funding.needed') : null)
    if (organisationId === null) goToFunder()
    if (organisationId === null || read === null || isActing) return
    const { amount: requestedCents, ...of } = read
    if (!(await act(() => rpc.budget.addFunding({ ...of, organisationId, requestedCents })))) return
    setFunder(null)
    line.clear()
    goToFunder()
  }
  return (
    <NewLineRow label={t('budget.funding.add')} rest={2} add={() => void add()}>
      <NewYearCell line={line} />
      <td ref={cell}>
        <PartyInput
          label={t('budget.funding.new')}
          hideLabel
          only="organisations"
          placeholder={t('budget.funding.new')}
          value={funder}
          error={refusal}
          onChange={(party) => {
            setFunder(party)
            setRefusal(null)
          }}
        />
      </td>
      <NewActionCell line={line} />
      <NewAmountCell line={line} label={t('budget.new.requested')} unit="€" />
    </NewLineRow>
  )
}
