/** A large ground made up from a seed: as many entries to a document as real articles gave, of a few negotiations over three years. */

import { type Account, placeKey } from "../src/model/account.js";
import type { Codebook } from "../src/model/codebook.js";
import type { Ground, GroundCard } from "../src/model/ground.js";
import type { Stance } from "../src/model/position.js";
import type { Span } from "../src/model/span.js";
import { claimStems } from "../src/play/claim-stems.js";

type Mutable<List> = { -readonly [Key in keyof List]: List[Key] };
type Entries = {
	[Part in
		| "actors"
		| "drafts"
		| "provisions"
		| "positions"
		| "claims"
		| "events"]: Mutable<Account[Part][number]>[];
};

const STANCES: readonly Stance[] = [
	"supports",
	"supports",
	"conditional",
	"open",
	"concerned",
	"opposes",
	"opposes",
	"declined",
];
const DRAFT_NAMES = [
	"28-point plan",
	"20-point framework",
	"19-point text",
	"12-point outline",
	"plan",
	"proposal",
	"US proposal",
	"European counter-proposal",
	"Geneva framework",
	"draft agreement",
];
const DEEDS = [
	"captured",
	"shelled",
	"sank",
	"sold",
	"denied",
	"paid for",
	"broke",
];
const THINGS = [
	"the town of",
	"a ferry near",
	"the bridge at",
	"91 drones over",
	"the truce in",
	"the pipeline to",
];

/** The ground of this many documents; a document has 2.1 positions, 0.6 provisions, 0.15 claims, 2 events and 1.4 draft entries. */
export function makeUpGround(documents: number, codebook: Codebook): Ground {
	const chance = seeded(7);
	const pick = <Value>(values: readonly Value[]): Value =>
		values[Math.floor(chance() * values.length)]!;
	const times = (mean: number) =>
		Math.floor(mean) + (chance() < mean % 1 ? 1 : 0);
	const people = Array.from({ length: 4000 }, (_, at) => `person-${at}`);
	const towns = Array.from({ length: 1500 }, (_, at) => `Town${at}`);
	const issues = codebook.issues.map(({ code }) => code);
	const cards = new Map<string, GroundCard>();
	const entries: Entries = {
		actors: [],
		drafts: [],
		provisions: [],
		positions: [],
		claims: [],
		events: [],
	};
	for (const key of people)
		entries.actors.push({
			key,
			document: idOf(0),
			name: key,
			type: "person",
			role: null,
			side: null,
			span: at(0, key),
		});
	for (let number = 0; number < documents; number++) {
		const id = idOf(number);
		const day = dayOf(Math.floor(chance() * 1095));
		const own = Array.from(
			{ length: 6 },
			() =>
				// Few speak often, many once.
				people[Math.floor(chance() ** 3 * people.length)]!,
		);
		cards.set(id, {
			id,
			title: null,
			publisher: `Paper ${number % 40}`,
			published: day,
			learned: `${day}T12:00:00.000Z`,
			draft: null,
			telling: number % 12 === 1 ? idOf(number - 1) : id,
		});
		const spoken: string[] = [];
		for (let n = times(1.4); n > 0; n--) {
			const name = pick(DRAFT_NAMES);
			const span = at(100 * n, name);
			const points = /^\d+/.exec(name)?.[0];
			const key = placeKey(id, span);
			spoken.push(key);
			entries.drafts.push({
				key,
				name,
				names: [name, "the text"],
				points: points === undefined ? null : Number(points),
				status: [],
				by: [],
				backers: [],
				span,
			});
		}
		for (let n = times(2.1); n > 0; n--) {
			const span = at(1000 + 100 * n, `words of position ${n}`);
			const draft = chance() < 0.3 ? (spoken[0] ?? null) : null;
			entries.positions.push({
				key: placeKey(id, span),
				actor: pick(own),
				draft,
				issue: draft === null ? pick(issues) : null,
				provision: null,
				stance: pick(STANCES),
				statement: placeKey(id, span),
				condition: null,
				span,
				said: null,
			});
		}
		for (let n = times(0.6); n > 0; n--) {
			const words = `${pick(DEEDS)} ${pick(THINGS)} ${pick(towns)} for ${Math.floor(chance() * 20)} years`;
			const span = at(2000 + 100 * n, words);
			entries.provisions.push({
				key: placeKey(id, span),
				draft: spoken[0] ?? null,
				issue: pick(issues),
				content: [span],
				obligor: pick(own),
				beneficiary: null,
				figures: [],
				condition: null,
				undefined: [],
				statement: null,
			});
		}
		for (let n = times(0.15); n > 0; n--) {
			const proposition = `Arland ${pick(DEEDS)} ${pick(THINGS)} ${pick(towns)}`;
			const span = at(3000 + 100 * n, proposition);
			entries.claims.push({
				key: placeKey(id, span),
				proposition,
				stems: claimStems(proposition, codebook),
				status: "claimed",
				sides: [
					{
						kind: chance() < 0.4 ? "denied" : "asserted",
						actor: pick(own),
						span,
						said: null,
					},
				],
			});
		}
		for (let n = times(2); n > 0; n--) {
			const span = at(
				4000 + 100 * n,
				`${pick(own)} met ${pick(own)} in ${pick(towns)}`,
			);
			entries.events.push({
				key: placeKey(id, span),
				kind: pick(["meeting", "call", "visit", "military", "other"] as const),
				span,
				date: chance() < 0.6 ? { from: day, to: day } : null,
				place: chance() < 0.5 ? pick(towns) : null,
				participants: [...new Set([pick(own), pick(own)])],
			});
		}
	}
	return { cards, ...entries, identities: [], texts: new Map(), unread: 0 };
}

function at(start: number, text: string): Span {
	return { start, end: start + text.length, text };
}

function idOf(number: number): string {
	const digits = (number * 2654435761).toString(16);
	return digits.padEnd(64, (number % 16).toString(16)).slice(0, 64);
}

function dayOf(number: number): string {
	return new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
}

/** The generator of Park and Miller: the same numbers on every machine. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}
