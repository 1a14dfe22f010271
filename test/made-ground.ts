/** Documents made up for tests of the fold, from what they are to say; each has a text in which all its words stand. */

import { type Account, placeKey } from "../src/model/account.js";
import type { EventKind } from "../src/model/event.js";
import type { Stance } from "../src/model/position.js";
import { makeSpan, type Span } from "../src/model/span.js";
import type { DayInterval } from "../src/model/when.js";
import { claimStems } from "../src/play/claim-stems.js";
import { codebook } from "./built-in-lexicons.js";
import type { GroundDocument } from "./ground-of-accounts.js";

/** What a document is to say. Actors go by keys. */
export interface MadeDocument {
	readonly id: string;
	readonly published?: string | null;
	readonly learned?: string;
	readonly telling?: string;
	readonly publisher?: string;
	readonly drafts?: readonly MadeDraft[];
	readonly positions?: readonly MadePosition[];
	readonly provisions?: readonly MadeProvision[];
	readonly claims?: readonly MadeClaim[];
	readonly events?: readonly MadeEvent[];
}

export interface MadeDraft {
	/** What provisions and positions call it here; its name where left out. */
	readonly as?: string;
	readonly name: string;
	readonly names?: readonly string[];
	readonly points?: number;
	readonly by?: readonly string[];
	readonly status?: readonly string[];
}

export interface MadePosition {
	readonly actor: string;
	readonly stance: Stance;
	readonly issue?: string;
	/** See `MadeDraft.as`. */
	readonly draft?: string;
	readonly said?: DayInterval;
}

export interface MadeProvision {
	readonly draft: string;
	readonly issue: string;
	readonly words: string;
	readonly figures?: readonly {
		readonly value: number;
		readonly unit: string;
	}[];
}

export interface MadeClaim {
	readonly proposition: string;
	readonly asserted?: readonly string[];
	readonly denied?: readonly string[];
	readonly said?: DayInterval;
}

export interface MadeEvent {
	readonly kind: EventKind;
	readonly words: string;
	readonly date?: DayInterval;
	readonly place?: string;
	readonly participants?: readonly string[];
}

/** The document with its text. */
export function makeDocument(
	made: MadeDocument,
): GroundDocument & { readonly words: string } {
	const page = makePage();
	const { id } = made;
	const names = new Map<string, string>();
	const drafts = (made.drafts ?? []).map((draft) => {
		const span = page.write(draft.name);
		names.set(draft.as ?? draft.name, placeKey(id, span));
		return {
			key: placeKey(id, span),
			name: draft.name,
			names: draft.names ?? [draft.name],
			points: draft.points ?? null,
			status: draft.status ?? [],
			by: draft.by ?? [],
			backers: [],
			span,
		};
	});
	const account: Account = {
		document: id,
		actors: actorsOf(made, page),
		drafts,
		statements: [],
		provisions: (made.provisions ?? []).map((provision) => {
			const span = page.write(provision.words);
			return {
				key: placeKey(id, span),
				draft: names.get(provision.draft) ?? null,
				issue: provision.issue,
				content: [span],
				obligor: null,
				beneficiary: null,
				figures: (provision.figures ?? []).map((figure) => ({
					...figure,
					span,
				})),
				condition: null,
				undefined: [],
				statement: null,
			};
		}),
		positions: (made.positions ?? []).map((position) => {
			const { actor, stance, issue, draft, said } = position;
			const span = page.write(`${actor} ${stance} ${issue ?? draft}`);
			return {
				key: placeKey(id, span),
				actor,
				draft: names.get(draft ?? "") ?? null,
				issue: issue ?? null,
				provision: null,
				stance,
				statement: placeKey(id, span),
				condition: null,
				span,
				said: said ?? null,
			};
		}),
		claims: (made.claims ?? []).map((claim) => claimOf(claim, id, page)),
		events: (made.events ?? []).map((event) => {
			const span = page.write(event.words);
			return {
				key: placeKey(id, span),
				kind: event.kind,
				span,
				date: event.date ?? null,
				place: event.place ?? null,
				participants: event.participants ?? [],
			};
		}),
	};
	const published = made.published ?? null;
	return {
		words: page.text(),
		account,
		card: {
			id,
			title: null,
			publisher: made.publisher ?? null,
			published,
			learned: made.learned ?? `${published ?? "2026-01-01"}T12:00:00.000Z`,
			draft: null,
			telling: made.telling ?? id,
		},
	};
}

interface Page {
	readonly write: (words: string) => Span;
	readonly text: () => string;
}

function makePage(): Page {
	let text = "";
	return {
		text: () => text,
		write: (words) => {
			const start = text.length;
			text += `${words}. `;
			return makeSpan(text, start, start + words.length);
		},
	};
}

function actorsOf(made: MadeDocument, page: Page): Account["actors"] {
	const keys = new Set([
		...(made.positions ?? []).map(({ actor }) => actor),
		...(made.drafts ?? []).flatMap(({ by }) => by ?? []),
		...(made.claims ?? []).flatMap(({ asserted, denied }) => [
			...(asserted ?? []),
			...(denied ?? []),
		]),
		...(made.events ?? []).flatMap(({ participants }) => participants ?? []),
	]);
	return [...keys].map((key) => ({
		key,
		document: made.id,
		name: key,
		type: "person",
		role: null,
		side: null,
		span: page.write(key),
	}));
}

function claimOf(
	{ proposition, asserted, denied, said }: MadeClaim,
	id: string,
	page: Page,
): Account["claims"][number] {
	const sides = [
		...(asserted ?? []).map((actor) => ({ kind: "asserted" as const, actor })),
		...(denied ?? []).map((actor) => ({ kind: "denied" as const, actor })),
	].map((side) => ({
		...side,
		span: page.write(`${side.actor}: ${proposition}`),
		said: said ?? null,
	}));
	return {
		key: placeKey(id, sides[0]?.span ?? { start: 0, end: 0 }),
		proposition,
		stems: claimStems(proposition, codebook),
		status: "claimed",
		sides,
	};
}
