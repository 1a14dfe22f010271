/** Verbs of saying and thinking whose base form is a noun as well, which the tagger takes it for: "diplomats *note*", "critics *fear* it". */

const SAYING_NOUNS = new Set(
	"answer boast caution charge claim complain counter estimate fear fret fume grumble guess hint hope joke lament mutter note object plead pledge promise protest quip reason reply report retort scoff shout chant sigh stress swear venture vow warrant whisper wonder worry".split(
		" ",
	),
);

/** Whether the word, in lower case, is such a verb's base form. */
export function isSayingNoun(word: string): boolean {
	return SAYING_NOUNS.has(word);
}
