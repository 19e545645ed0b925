import { expect, test } from 'vitest'
import { impactKinds, type Impact } from './impacts.contract.ts'
import { impactTotals, unitOf } from './impacts.rules.ts'

const impact = (fields: Partial<Impact>): Impact => ({
  id: 'i',
  synergyId: 's',
  kind: 'wasteDiverted',
  label: '',
  unit: '',
  quantity: 1,
  nature: 'annual',
  status: 'estimated',
  startDate: null,
  source: '',
  organisationId: null,
  ...fields,
})

test('every usual impact has its unit, whatever was typed; another names its own', () => {
  expect(impactKinds.map((kind) => unitOf({ kind, unit: 'km' }))).toEqual([
    't',
    'tCO2e',
    '€',
    '€',
    'ETP',
    'm³',
    't',
    't',
    'km',
  ])
})

test('what is of one kind, one nature and one status is one total that counts its impacts', () => {
  expect(impactTotals([impact({ quantity: 2 }), impact({ quantity: 3.5, label: 'oublié', unit: 'kg' })])).toEqual([
    { kind: 'wasteDiverted', label: '', unit: 't', nature: 'annual', status: 'estimated', quantity: 5.5, count: 2 },
  ])
})

test('annual and one-off, estimated, declared, measured and verified, label and unit are never summed together', () => {
  const apart = [
    impact({}),
    impact({ nature: 'oneOff' }),
    impact({ status: 'declared' }),
    impact({ status: 'measured' }),
    impact({ status: 'verified' }),
    impact({ kind: 'virginMaterialSaved' }),
    impact({ kind: 'other', label: 'Trajets', unit: 'km' }),
    impact({ kind: 'other', label: 'Trajets', unit: 'h' }),
    impact({ kind: 'other', label: 'Bruit', unit: 'h' }),
  ]
  const totals = impactTotals([...apart, ...apart])
  expect(totals.map(({ kind, label, unit, nature, status }) => ({ kind, label, unit, nature, status }))).toEqual(
    apart.map(({ kind, label, unit, nature, status }) => ({
      kind,
      label,
      unit: kind === 'other' ? unit : 't',
      nature,
      status,
    })),
  )
  expect(totals.map(({ quantity, count }) => [quantity, count])).toEqual(apart.map(() => [2, 2]))
})

test('nothing sums to nothing', () => {
  expect(impactTotals([])).toEqual([])
})
