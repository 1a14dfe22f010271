/** Rough stems, to see whether a line's words come again in the text round it. */

const WORD = /[\p{L}\d][\p{L}\d'’-]*/gu;

/** The first five letters, without an ending, of each word of three letters or more, small, in order; function words are too short or too common to tell. */
export function contentStems(line: string): readonly string[] {
	const stems: string[] = [];
	for (const [word] of line.matchAll(WORD)) {
		const bare = word.toLowerCase().replace(/['’]s?$/, "");
		if (bare.length < 3 || COMMON.has(bare)) continue;
		stems.push(bare.replace(/(?:s|es|ed|ing)$/, "").slice(0, 5));
	}
	return stems;
}

const COMMON = new Set(
	"about after again against all also amid and any are been before being between both but can could did does down even every for from get got had has have her here him his how into its just last let like many may more most much must new next not now off only other our out over own said same say says see she should since some still such than that the their them then there these they this those through too under until use very was way were what when where which while who why will with would year years yes yet you your".split(
		" ",
	),
);
