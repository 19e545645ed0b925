/** A point on the ground, in degrees (WGS 84). */
export interface Place {
  latitude: number
  longitude: number
}

/** Mean radius of the Earth, in km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Distance between two points as the crow flies, in km (haversine formula: exact to half a percent, more than a zone needs). */
export function distanceKm(one: Place, other: Place): number {
  const latitudes = radians(other.latitude - one.latitude)
  const longitudes = radians(other.longitude - one.longitude)
  const chord =
    Math.sin(latitudes / 2) ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(longitudes / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}
