/** Where a form leads on to: an address of the desk, whatever the form says. */

/** The address if it is one of the desk's own, else `otherwise`. */
export function ownAddress(address: string, otherwise: string): string {
	return /^\/(?![/\\])[^\\\s]*$/.test(address) ? address : otherwise;
}
