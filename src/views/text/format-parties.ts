/** Whom a provision obliges and whom it benefits, in words that fit one party and many ("leaders of eleven states"). */

/** "obliges Arland, benefits Norland"; null where the text tells of neither. */
export function formatParties({
	obligor,
	beneficiary,
}: {
	readonly obligor: string | null;
	readonly beneficiary: string | null;
}): string | null {
	const parts = [
		...(obligor === null ? [] : [`obliges ${obligor}`]),
		...(beneficiary === null ? [] : [`benefits ${beneficiary}`]),
	];
	return parts.length === 0 ? null : parts.join(", ");
}
