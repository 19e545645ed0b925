import { expect, test } from 'vitest'
import { distanceKm } from './geography.ts'

const cahors = { latitude: 44.4475, longitude: 1.4419 }

test('distances are those of the map, whichever way they are asked', () => {
  const toulouse = { latitude: 43.6045, longitude: 1.4442 }
  expect(distanceKm(cahors, toulouse)).toBeCloseTo(93.7, 1)
  expect(distanceKm(toulouse, cahors)).toBe(distanceKm(cahors, toulouse))
})

test('a place is at no distance from itself, and its antipode at half the way around the Earth', () => {
  expect(distanceKm(cahors, cahors)).toBe(0)
  const antipode = { latitude: -cahors.latitude, longitude: cahors.longitude - 180 }
  expect(distanceKm(cahors, antipode)).toBeCloseTo(20_015, 0)
})
