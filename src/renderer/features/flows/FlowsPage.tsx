export const FlowsPage = () => null
