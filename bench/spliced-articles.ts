/** Any number of articles made of real ones by splicing their paragraphs, so that lengths are real and no two tell the same. */

/** An article as made. */
export interface SplicedArticle {
	readonly text: string;
	/** ISO 8601 day. */
	readonly published: string;
	readonly publisher: string;
}

/** Days over which articles are spread, from this one on. */
const DAYS = 900;
const FIRST_DAY = Date.UTC(2023, 8, 1);
const OUTLETS = 40;

/** Gives the article of a number; the same on every run. */
export type Splicer = (number: number) => SplicedArticle;

/**
 * The maker of articles from the texts of real ones. So many as `splices` says are spliced of their own; those after them are the same
 * with other words at the ends of sentences.
 */
export function makeSplicer(
	texts: readonly string[],
	splices: number,
): Splicer {
	const articles = texts.map(paragraphsOf).filter(({ length }) => length > 1);
	const paragraphs = articles.flatMap((article) => article.slice(1));
	return (number) => {
		const random = makeRandom((number % splices) + 1);
		const model = articles[Math.floor(random() * articles.length)]!;
		const body = model
			.slice(1)
			.map(() => paragraphs[Math.floor(random() * paragraphs.length)]!);
		const day = new Date(FIRST_DAY + ((number * 7) % DAYS) * 86_400_000);
		return {
			text: withOwnWords([model[0]!, ...body].join("\n\n"), number),
			published: day.toISOString().slice(0, 10),
			publisher: `Outlet ${1 + (number % OUTLETS)}`,
		};
	};
}

function paragraphsOf(text: string): readonly string[] {
	return text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== "");
}

/**
 * Ends each sentence and each line in a made-up word of eight letters, so that no article is a copy of another, nor looks like one. All of a
 * number's variants have their words at the same places.
 */
function withOwnWords(text: string, number: number): string {
	const random = makeRandom(number + 77);
	return text.replace(
		/[\p{L}\p{N}]+(?=[^\p{L}\p{N}\s]*(?:\s*$|\s*\n|[.!?…:;][^\p{L}\p{N}\s]*\s))/gu,
		() => MADE_UP[Math.floor(random() * MADE_UP.length)]!,
	);
}

const SYLLABLES =
	"bal cor dun esk far gan hol ist jor kel lom mar nor ost pel ruk sol tam ulv vor".split(
		" ",
	);
const ENDINGS = [
	"am",
	"el",
	"or",
	"un",
	"ia",
	"os",
	"ir",
	"em",
	"an",
	"is",
	"ow",
	"ey",
];

/** Some thousands of words, each of eight letters. */
const MADE_UP: readonly string[] = SYLLABLES.flatMap((first) =>
	SYLLABLES.flatMap((second) => ENDINGS.map((end) => first + second + end)),
);

/** Numbers from 0 to 1 that are the same on every run. */
function makeRandom(seed: number): () => number {
	let state = Math.imul(seed, 2_654_435_761) >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
