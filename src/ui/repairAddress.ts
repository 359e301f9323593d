/** The page that works without the app; whole, because the browser's own address may be any below the base. */
export const REPAIR_ADDRESS = `${import.meta.env.BASE_URL}repair.html`
