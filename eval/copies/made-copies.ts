/** Copies made from an article as outlets make them: cut, reordered, under another headline, with paragraphs of their own. */

/** A stream of numbers from 0 to 1, the same for the same seed (a linear congruential generator, Numerical Recipes' constants). */
export function makeChance(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** What an outlet does to a story, by the name under which it is measured. `own` are paragraphs of another article. */
export const MAKERS: Readonly<
	Record<
		string,
		(
			story: readonly string[],
			own: readonly string[],
			chance: () => number,
		) => readonly string[]
	>
> = {
	"cut to half": (story) => firstWords(story, 0.5),
	"cut to a third": (story) => firstWords(story, 1 / 3),
	"paragraphs left out": (story, _, chance) => {
		const kept = story.filter(() => chance() < 0.6);
		return kept.length > 0 ? kept : story.slice(0, 1);
	},
	"cut in mid-sentence": (story) => {
		const text = story.join("\n\n");
		return text.slice(0, Math.round(text.length * 0.6)).split("\n\n");
	},
	reordered: (story, _, chance) => shuffled(story, chance),
	"under another headline": (story, own) => [own[0] ?? "", ...story],
	"two paragraphs added": (story, own, chance) => {
		const at = Math.floor(chance() * story.length);
		return [...story.slice(0, at), ...own.slice(0, 2), ...story.slice(at)];
	},
	"cut to half, reordered, two paragraphs added": (story, own, chance) =>
		shuffled([...firstWords(story, 0.5), ...own.slice(0, 2)], chance),
	"one sentence in six edited": (story, _, chance) =>
		story.map((paragraph) => editedSentences(paragraph, chance)),
};

/** The first paragraphs that together have `share` of the words, one at least; a longer one is cut behind a sentence. */
function firstWords(
	story: readonly string[],
	share: number,
): readonly string[] {
	const wanted = share * wordsOf(story.join(" "));
	const kept: string[] = [];
	let count = 0;
	for (const sentence of story.flatMap(sentencesOf)) {
		if (count >= wanted) break;
		kept.push(sentence);
		count += wordsOf(sentence);
	}
	return kept;
}

/** The paragraph with a word left out of some of its sentences. */
function editedSentences(paragraph: string, chance: () => number): string {
	return sentencesOf(paragraph)
		.map((sentence) => {
			const words = sentence.split(/\s+/);
			if (words.length < 8 || chance() > 1 / 6) return sentence;
			words.splice(2 + Math.floor(chance() * (words.length - 4)), 1);
			return words.join(" ");
		})
		.join(" ");
}

function sentencesOf(paragraph: string): readonly string[] {
	return paragraph.split(/(?<=[.!?]["”’]?)\s+(?=["“‘]?[A-Z])/);
}

function wordsOf(text: string): number {
	return text.split(/\s+/).length;
}

function shuffled<Item>(
	items: readonly Item[],
	chance: () => number,
): readonly Item[] {
	const left = [...items];
	const drawn: Item[] = [];
	while (left.length > 0)
		drawn.push(...left.splice(Math.floor(chance() * left.length), 1));
	return drawn;
}
