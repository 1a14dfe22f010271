/** Rough stems, to see whether a line's words come again in the text round it. */

const WORD = /[\p{L}\d][\p{L}\d'’-]*/gu;

/** The first five letters of each word of four letters or more, small, in order; function words are too short or too common to tell. */
export function contentStems(line: string): readonly string[] {
	const stems: string[] = [];
	for (const [word] of line.matchAll(WORD)) {
		const bare = word.toLowerCase().replace(/['’]s?$/, "");
		if (bare.length >= 4 && !COMMON.has(bare)) stems.push(bare.slice(0, 5));
	}
	return stems;
}

const COMMON = new Set(
	"about after again also amid been before between could does down even every from have here into just last like more most much must next only other over said same says should since some such than that their them then there these they this those through under until very were what when where which while will with would year years your".split(
		" ",
	),
);
