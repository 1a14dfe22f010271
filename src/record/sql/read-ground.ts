/** The entries that a fold needs, as they were derived when their documents came in. */

import { sql } from "kysely";
import type {
	ClaimEntry,
	DraftEntry,
	EventEntry,
	PositionEntry,
	ProvisionEntry,
} from "../../model/account.js";
import type { Correction } from "../../model/correction.js";
import type {
	ActorName,
	Ground,
	GroundCard,
	GroundPart,
	GroundQuery,
} from "../../model/ground.js";
import type { NegotiatingText } from "../../model/negotiating-text.js";
import { isKnown } from "./admitted.js";
import { readIdentities } from "./corrections.js";
import type { Database } from "./engine.js";
import { unpackEntries } from "./pack-entry.js";
import { unpackJson } from "./pack-text.js";
import { readNames, readParties } from "./read-names.js";
import { countUnread } from "./unread.js";

export async function readGround(
	database: Database,
	query: GroundQuery,
): Promise<Ground> {
	const { cards, hashes, out } = await readCards(database, query);
	const identities = await readIdentities(database, query.knownBy);
	const entries = <Entry>(
		part: GroundPart,
		read: (database: Database, ask: Ask) => Promise<readonly Entry[]>,
	): Promise<readonly Entry[]> =>
		query.parts.includes(part)
			? read(database, { query, hashes, out })
			: Promise.resolve([]);
	return {
		cards,
		actors: await readActors(database, query, identities),
		drafts: await entries("drafts", readDrafts),
		provisions: await entries("provisions", readProvisions),
		positions: await entries("positions", readPositions),
		claims: await entries("claims", readClaims),
		events: await entries("events", readEvents),
		identities,
		texts: await readTexts(database, query),
		unread: await countUnread(database, query.knownBy),
	};
}

function readActors(
	database: Database,
	{ parts, knownBy }: GroundQuery,
	identities: readonly Correction[],
): Promise<readonly ActorName[]> {
	if (parts.includes("actors")) return readNames(database, knownBy);
	if (!parts.includes("parties")) return Promise.resolve([]);
	const named = identities.flatMap(({ change }) => {
		if (change.kind === "merge") return change.keys;
		return change.kind === "split" ? [change.key, change.from] : [];
	});
	return readParties(database, knownBy, named);
}

interface Ask {
	readonly query: GroundQuery;
	/** Hashes of the documents known by then, by their numbers. */
	readonly hashes: ReadonlyMap<number, string>;
	/** Those of them that had come out by the day asked for. */
	readonly out: ReadonlyMap<number, string>;
}

async function readCards(
	database: Database,
	{ asOf, knownBy }: GroundQuery,
): Promise<
	Omit<Ask, "query"> & { readonly cards: ReadonlyMap<string, GroundCard> }
> {
	const rows = await database
		.selectFrom("document")
		.leftJoin("telling", "telling.document", "document.id")
		.select([
			"document.id",
			"document.hash",
			"document.title",
			"document.published",
			"document.publisher",
			"document.learned",
			"document.draft",
			"telling.least",
		])
		.where(isKnown(knownBy))
		.execute();
	const hashes = new Map(rows.map(({ id, hash }) => [id, hash]));
	const out =
		asOf === null
			? hashes
			: new Map(
					rows.flatMap(({ id, hash, published }) =>
						published !== null && published <= asOf
							? [[id, hash] as const]
							: [],
					),
				);
	const cards = new Map<string, GroundCard>();
	for (const {
		hash,
		title,
		published,
		publisher,
		learned,
		draft,
		least,
	} of rows)
		cards.set(hash, {
			id: hash,
			title,
			published,
			publisher,
			learned,
			draft,
			telling: (least === null ? null : hashes.get(least)) ?? hash,
		});
	return { cards, hashes, out };
}

async function readPositions(
	database: Database,
	{ query, hashes }: Ask,
): Promise<readonly PositionEntry[]> {
	let rows = database.selectFrom("position").select(["document", "entry"]);
	const { asOf, actors, issue } = query;
	if (asOf !== null) rows = rows.where(isBy(asOf));
	if (issue !== undefined) rows = rows.where("issue", "=", issue);
	if (actors !== undefined)
		rows = rows.where("actor", "in", (named) =>
			named.selectFrom("actor").select("id").where("key", "in", actors),
		);
	return unpack<PositionEntry>(await rows.execute(), hashes);
}

async function readProvisions(
	database: Database,
	{ query: { issue }, out }: Ask,
): Promise<readonly ProvisionEntry[]> {
	let rows = database.selectFrom("provision").select(["document", "entry"]);
	if (issue !== undefined) rows = rows.where("issue", "=", issue);
	return unpack<ProvisionEntry>(await rows.execute(), out);
}

async function readEvents(
	database: Database,
	{ query: { actors, eventsFrom, eventsTo }, out }: Ask,
): Promise<readonly EventEntry[]> {
	let rows = database.selectFrom("event").select(["document", "entry"]);
	if (eventsFrom !== undefined) rows = rows.where("to_day", ">=", eventsFrom);
	if (eventsTo !== undefined) rows = rows.where("from_day", "<=", eventsTo);
	// An event holds from the day on which it was told, whenever it takes place.
	const events = unpack<EventEntry>(await rows.execute(), out);
	return actors === undefined
		? events
		: events.filter(({ participants }) =>
				participants.some((actor) => actors.includes(actor)),
			);
}

async function readDrafts(
	database: Database,
	{ hashes }: Ask,
): Promise<readonly DraftEntry[]> {
	const rows = database.selectFrom("draft").select(["document", "entry"]);
	return unpack<DraftEntry>(await rows.execute(), hashes);
}

async function readClaims(
	database: Database,
	{ query: { actors }, hashes }: Ask,
): Promise<readonly ClaimEntry[]> {
	const rows = database.selectFrom("claim").select(["document", "entry"]);
	const claims = unpack<ClaimEntry>(await rows.execute(), hashes);
	return actors === undefined
		? claims
		: claims.filter(({ sides }) =>
				sides.some(({ actor }) => actor !== null && actors.includes(actor)),
			);
}

/** What nothing dates is not known to have held by any day. */
function isBy(asOf: string) {
	return sql<boolean>`from_day <= ${asOf}`;
}

/** Entries of documents that were not known by then are left out. Rows of one document mostly stand together. */
function unpack<Entry>(
	rows: readonly { readonly document: number; readonly entry: string }[],
	hashes: ReadonlyMap<number, string>,
): readonly Entry[] {
	const entries: Entry[] = [];
	for (let from = 0, to = 0; from < rows.length; from = to) {
		const document = rows[from]!.document;
		const together: string[] = [];
		for (; rows[to]?.document === document; to++)
			together.push(rows[to]!.entry);
		const hash = hashes.get(document);
		if (hash === undefined) continue;
		// Written from an entry of this kind.
		for (const entry of unpackEntries(together, hash))
			entries.push(entry as Entry);
	}
	return entries;
}

async function readTexts(
	database: Database,
	{ knownBy }: GroundQuery,
): Promise<ReadonlyMap<string, NegotiatingText>> {
	const rows = await database
		.selectFrom("document")
		.innerJoin("reading", "reading.document", "document.id")
		.select(["document.hash", "reading.points"])
		.where("document.draft", "is not", null)
		.where("reading.points", "is not", null)
		.where(isKnown(knownBy))
		.orderBy("reading.id")
		.execute();
	const texts = new Map<string, NegotiatingText>();
	// Packed from a negotiating text; the last reading is the current one.
	for (const { hash, points } of rows)
		if (points !== null) texts.set(hash, unpackJson(points) as NegotiatingText);
	return texts;
}
