export const CollectivePage = () => null
