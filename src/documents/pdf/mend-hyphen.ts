/** Puts together words that a line's end has parted: "agree-" and "ment", but "cross-" and "border" keep their hyphen. */

/** What becomes of the end of a line: its hyphen goes, or stays; null where it ends with none that parts a word. */
export type HyphenEnd = "drop" | "keep" | null;

/** A mender that has seen all lines of a document. It is asked of a line and the one that goes on from it. */
export function makeHyphenMender(
	lines: readonly string[],
): (line: string, next: string) => HyphenEnd {
	const whole = new Set<string>();
	for (const line of lines)
		for (const word of line.matchAll(/\p{L}+(?:-\p{L}+)*/gu))
			whole.add(word[0].toLowerCase());
	return (line, next) => {
		if (line.endsWith("\u00ad")) return "drop";
		const first = /(\p{L}+)[-\u2010]$/u.exec(line.slice(-60))?.[1];
		const second = /^\p{L}+/u.exec(next)?.[0];
		if (first === undefined || second === undefined) return null;
		const bare = (first + second).toLowerCase();
		const compound = `${first}-${second}`.toLowerCase();
		const isCompound =
			!/^\p{Ll}/u.test(second) || (whole.has(compound) && !whole.has(bare));
		return isCompound ? "keep" : "drop";
	};
}
