/** The language of a text. English is told by its function words; only what is not English is put to a detector. */

/** `english`, another language by its ISO 639-1 code and English name, or `unknown`: too short or too mixed to tell. */
export type Language =
	| { readonly kind: "english" }
	| { readonly kind: "other"; readonly code: string; readonly name: string }
	| { readonly kind: "unknown" };

/** Words that English has and its neighbours lack, or use far less. */
const FUNCTION_WORDS = new Set(
	"the of and that with was for from this which has have had said by he his she her their they would were been not are but who it to be will about its you we our".split(
		" ",
	),
);

/** Units of each sample; head, middle and end are looked at. */
const SAMPLE = 1200;
/** In English prose a third of the words are on the list; in other languages hardly any. */
const SURELY_ENGLISH = 0.16;
const HARDLY_ENGLISH = 0.07;
const FEWEST_WORDS = 20;
/** Fewer letters do not tell one language from its neighbour. */
const FEWEST_LETTERS = 60;

/** Identifies the language of `text`. The detector's table is loaded only when the text is not plainly English. */
export async function identifyLanguage(text: string): Promise<Language> {
	const sample = sampleOf(text);
	const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
	const letters = words.reduce((sum, word) => sum + word.length, 0);
	const share =
		words.filter((word) => FUNCTION_WORDS.has(word)).length /
		Math.max(1, words.length);
	if (words.length >= FEWEST_WORDS && share >= SURELY_ENGLISH)
		return { kind: "english" };
	const isLatin = /^[\p{Script=Latin}]*$/u.test(words.join(""));
	if (letters < (isLatin ? FEWEST_LETTERS : FEWEST_LETTERS / 3))
		return { kind: "unknown" };
	const { eld } = await import("eld/extrasmall");
	const found = eld.detect(words.join(" "));
	if (found.language === "en") return { kind: "english" };
	if (found.language === "" || !found.isReliable() || share >= HARDLY_ENGLISH)
		return { kind: "unknown" };
	return {
		kind: "other",
		code: found.language,
		name: languageName(found.language),
	};
}

/** The English name of a language: "French" for "fr"; the code itself where it has none. */
export function languageName(code: string): string {
	return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
}

function sampleOf(text: string): string {
	if (text.length <= 3 * SAMPLE) return text;
	const middle = Math.floor(text.length / 2);
	return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}
