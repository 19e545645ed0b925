export const MatchesPage = () => null
