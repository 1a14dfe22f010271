/** Where a document comes from, in the form in which two documents can be compared. */

/** What a link adds to say which reader followed it from where. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_cid|mc_eid|cmpid|smid)$/i;

/** The address without scheme, "www.", fragment, tracking and final slash; null for none, and where it is no web address. */
export function canonicalAddress(address: string | null): string | null {
	if (address === null || !URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== "http:" && url.protocol !== "https:") return null;
	for (const name of [...url.searchParams.keys()])
		if (TRACKING.test(name)) url.searchParams.delete(name);
	url.searchParams.sort();
	const path = url.pathname.replace(/\/$/, "");
	return `${url.host.replace(/^www\./, "")}${path}${url.search}`;
}

/** Whether a canonical address is of a page and not of a whole site, as careless pages have it. */
export function isPageAddress(address: string | null): address is string {
	return address !== null && /[/?]/.test(address);
}

/** The publisher's name without case and marks, or else the host of a canonical address; null when neither is known. */
export function houseOf(
	publisher: string | null,
	address: string | null,
): string | null {
	const name = publisher
		?.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
	if (name) return name;
	return address === null ? null : address.replace(/[/?].*$/, "");
}
