/** Copies made of real articles, found again by their bands among all documents. */

import {
	type CopyEdge,
	findCopies,
} from "../../src/documents/copies/find-copies.js";
import {
	type Fingerprint,
	makeFingerprint,
} from "../../src/documents/copies/fingerprint.js";
import { type Document, makeDocument } from "../../src/model/document.js";
import { bodyOf, type CorpusText } from "./corpus-texts.js";
import { familiesOf } from "./judged.js";
import { MAKERS, makeChance } from "./made-copies.js";
import { reportPairs } from "./report-pairs.js";

/** Articles that copies are made of, and the fewest words of one. */
const STORIES = 400;
const SHORTEST_STORY = 150;
/** A shorter paragraph is a heading or an item of a list. */
const SHORTEST_PARAGRAPH = 100;
/** Measured beyond what is promised: without a publisher or a day an edited copy looks like a form filled in anew. */
const BEYOND = "one sentence in six edited";

/** What is known of a made copy beside its words. */
const KNOWN = {
	"outlet and day known": ({ document }: CorpusText): Partial<Document> => ({
		publisher: "Another Outlet",
		published: document.published,
	}),
	"nothing known": (): Partial<Document> => ({}),
};

/** A copy with the document it was made of. */
interface Made {
	readonly how: string;
	readonly from: string;
	readonly print: Fingerprint;
}

/** Reports one row for each way of making copies; whether what is wanted is reached. Added paragraphs come from documents left out of the search. */
export function measureMade(
	texts: readonly CorpusText[],
	prints: readonly Fingerprint[],
	{
		known,
		seed,
		misses,
	}: {
		readonly known: keyof typeof KNOWN;
		readonly seed: number;
		readonly misses: boolean;
	},
): boolean {
	const chance = makeChance(seed);
	const [stories, donors] = drawStories(texts, chance);
	const made = stories.flatMap((story, at) =>
		copiesOf(story, donors[at]!, { known: KNOWN[known](story), chance }),
	);
	const others = new Set(donors.map(({ document }) => document.id));
	const pool = prints.filter(({ document }) => !others.has(document));
	const edges = findCopies([...pool, ...made.map(({ print }) => print)]);
	const results = Object.keys(MAKERS).map((how) => {
		const mine = made.filter((copy) => copy.how === how);
		const isReached = reportPairs(`made, ${known}: ${how}`, {
			wanted: new Set(
				mine.map(({ from, print }) => `${from} ${print.document}`),
			),
			found: foundOf(mine, { edges, pool }),
			misses,
		});
		return isReached || how === BEYOND;
	});
	return results.every((is) => is);
}

function copiesOf(
	story: CorpusText,
	donor: CorpusText,
	{
		known,
		chance,
	}: { readonly known: Partial<Document>; readonly chance: () => number },
): readonly Made[] {
	const own = bodyOf(donor).filter((part) => part.length > SHORTEST_PARAGRAPH);
	return Object.entries(MAKERS).map(([how, make]) => {
		const text = make(bodyOf(story), own, chance).join("\r\n\r\n");
		const id = `~${how} ${story.document.id}`;
		const print = makeFingerprint(makeDocument({ id, text, ...known }), [
			{ start: 0, end: text.length, kind: "body" },
		]);
		return { how, from: story.document.id, print };
	});
}

/** The pairs found of a copy and a document of the corpora, but for those with other documents of the same telling. */
function foundOf(
	made: readonly Made[],
	{
		edges,
		pool,
	}: {
		readonly edges: readonly CopyEdge[];
		readonly pool: readonly Fingerprint[];
	},
): readonly string[] {
	const families = familiesOf(pool.map(({ document }) => document));
	const sources = new Map(
		made.map(({ from, print }) => [print.document, from]),
	);
	return edges.flatMap(({ a, b }) => {
		const from = sources.get(b);
		if (from === undefined || !families.has(a)) return [];
		const isKin = a !== from && families.get(a) === families.get(from);
		return isKin ? [] : [`${a} ${b}`];
	});
}

/** Stories long enough to be cut, and as many others that give paragraphs; the same for the same seed. */
function drawStories(
	texts: readonly CorpusText[],
	chance: () => number,
): readonly [readonly CorpusText[], readonly CorpusText[]] {
	const left = texts.filter((text) => {
		const body = bodyOf(text);
		return (
			body.length >= 4 && body.join(" ").split(/\s+/).length >= SHORTEST_STORY
		);
	});
	const drawn = Array.from(
		{ length: Math.min(2 * STORIES, left.length) },
		() => left.splice(Math.floor(chance() * left.length), 1)[0]!,
	);
	const half = Math.floor(drawn.length / 2);
	return [drawn.slice(0, half), drawn.slice(half)];
}
