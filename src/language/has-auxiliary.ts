/** Whether a participle has its auxiliary before it. */

/** Whether a form of have or be stands close enough before to govern a participle after the conjunction. */
export function hasAuxiliary(words: readonly string[], at: number): boolean {
	for (let before = at - 1; before >= 0 && at - before < 14; before--) {
		const word = (words[before] ?? "").toLowerCase();
		if (
			/^(?:has|have|had|having|be|been|being|is|are|was|were|'s|’s|'ve|’ve|get|gets|got)$/.test(
				word,
			)
		)
			return true;
		if (word === "." || word === ";") return false;
	}
	return false;
}
