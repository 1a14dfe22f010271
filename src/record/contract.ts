/** The suite that every store of a record passes. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Correction } from "../model/correction.js";
import type { GroundPart } from "../model/ground.js";
import { peopleContract } from "./people-contract.js";
import type { RecordStore } from "./port.js";
import { idOf, makeSample, makeSampleAccount } from "./sample-documents.js";

/** A store under test, empty to begin with. */
export interface StoreUnderTest {
	/** Opens it; a second call opens what the first has written. */
	readonly open: () => Promise<RecordStore>;
	readonly discard: () => Promise<void>;
}

const ANY = { asOf: null, knownBy: null };
const FIRST = { limit: 10, after: null };
const ALL_PARTS: readonly GroundPart[] = [
	"actors",
	"drafts",
	"provisions",
	"positions",
	"claims",
	"events",
];

const BRIDGE = "Mina Torv said the bridges must stay open. It rained.";
const HARBOUR =
	"Ola Venn said the harbour was closed. Mina Torv said nothing had changed.";
const COPY = "Mina Torv said the bridges must stay open. It rained hard.";

/** Describes what a store called `name` does. */
export function storeContract(
	name: string,
	make: () => Promise<StoreUnderTest>,
): void {
	describe(`the record in ${name}`, () => {
		let place: StoreUnderTest;
		let store: RecordStore;
		beforeEach(async () => {
			place = await make();
			store = await place.open();
		});
		afterEach(async () => {
			await store.close();
			await place.discard();
		});
		const reopen = async (): Promise<void> => {
			await store.close();
			store = await place.open();
		};

		peopleContract(() => store, reopen);

		describe("adding", () => {
			it("keeps the document, its bytes, its reading and its account, also when opened again", async () => {
				const sample = makeSample({
					text: BRIDGE,
					title: "Bridges",
					tags: ["talks"],
				});
				expect(await store.add([sample])).toEqual([
					{ document: sample.card.id, outcome: "added" },
				]);
				await reopen();
				const { id } = sample.card;
				expect(await store.document(id)).toEqual({
					card: sample.card,
					document: sample.reading.document,
					blocks: sample.reading.blocks,
				});
				expect(Buffer.from((await store.bytes(id))!)).toEqual(sample.bytes);
				expect(await store.reading(id)).toEqual({
					reading: sample.reading,
					readerVersion: "reader 1",
					made: sample.card.learned,
				});
				expect(await store.account(id)).toEqual(sample.account);
			});

			it.each([
				["half characters", "Mina Torv said \ud83d was a sign."],
				["all planes and controls", "Ola Venn said 🕊\u0001\u0002 é \ue000."],
			])("gives a text with %s back unit for unit", async (_what, text) => {
				const sample = makeSample({ text });
				await store.add([sample]);
				const { id } = sample.card;
				expect((await store.document(id))!.document.text).toBe(text);
				expect(await store.account(id)).toEqual(sample.account);
				const ground = await store.ground({ ...ANY, parts: ["positions"] });
				expect(ground.positions).toEqual(sample.account.positions);
			});

			it("keeps a title with a sign that some engines cannot hold", async () => {
				const title = "Bri\0dges \u0001 \uffff";
				const sample = makeSample({ text: BRIDGE, title });
				await store.add([sample]);
				const { rows } = await store.documents({ ...ANY, text: "dges" }, FIRST);
				expect(rows.map((card) => card.title)).toEqual([title]);
			});

			it("keeps bytes that are not the text in UTF-8", async () => {
				const bytes = Uint8Array.of(0xff, 0xfe, 0x41, 0x00);
				const sample = { ...makeSample({ text: "A" }), bytes };
				await store.add([sample]);
				expect([...(await store.bytes(sample.card.id))!]).toEqual([...bytes]);
			});

			it("takes the same bytes once, within one call and across calls", async () => {
				const sample = makeSample({ text: BRIDGE });
				const outcomes = (await store.add([sample, sample])).map(
					({ outcome }) => outcome,
				);
				expect(outcomes).toEqual(["added", "known"]);
				const before = await store.revision();
				expect((await store.add([sample]))[0]!.outcome).toBe("known");
				expect(await store.revision()).toBe(before);
				expect((await store.documents(ANY, FIRST)).total).toBe(1);
			});

			it("leaves nothing of a call that failed", async () => {
				const broken = {
					...makeSample({ text: HARBOUR, bands: ["1"] }),
					copies: {
						fingerprint: makeSample({ text: HARBOUR, bands: ["1"] }).copies
							.fingerprint,
						judge: () => {
							throw new Error("the judge is out");
						},
					},
				};
				await store.add([makeSample({ text: BRIDGE, bands: ["1"] })]);
				const before = await store.revision();
				await expect(store.add([broken])).rejects.toThrow("the judge is out");
				expect(await store.document(broken.card.id)).toBeNull();
				expect((await store.statements(ANY, FIRST)).total).toBe(1);
				expect(
					(await store.search({ ...ANY, text: "harbour" }, FIRST)).rows,
				).toEqual([]);
				expect(await store.revision()).toBe(before);
			});

			it("holds a document with more entries than one statement of SQL takes", async () => {
				const text = Array.from(
					{ length: 1200 },
					(_, at) => `Mina Torv said point ${at} was open.`,
				).join(" ");
				await store.add([makeSample({ text })]);
				expect((await store.statements(ANY, FIRST)).total).toBe(1200);
			});

			it("keeps bookmarks, the latest of each, and counts them as no write", async () => {
				const before = await store.revision();
				expect(await store.bookmark("feed")).toBeNull();
				await store.keepBookmark("feed", "1");
				await store.keepBookmark("feed", "2");
				await reopen();
				expect(await store.bookmark("feed")).toBe("2");
				expect(await store.revision()).toBe(before);
			});

			it("keeps an answer until the next write, and counts it as no write", async () => {
				const revision = await store.revision();
				expect(await store.answer("brief")).toBeNull();
				await store.keepAnswer("brief", { revision, answer: { told: 1 } });
				await store.keepAnswer("brief", { revision, answer: { told: 2 } });
				await reopen();
				expect(await store.answer("brief")).toEqual({ told: 2 });
				expect(await store.revision()).toBe(revision);
				await store.add([makeSample({ text: BRIDGE })]);
				expect(await store.answer("brief")).toBeNull();
				await store.keepAnswer("brief", { revision, answer: { told: 3 } });
				expect(await store.answer("brief")).toBeNull();
			});

			it("grows its revision with every write", async () => {
				const before = await store.revision();
				await store.add([makeSample({ text: BRIDGE })]);
				expect(await store.revision()).toBeGreaterThan(before);
			});

			it("knows nothing of what was never added", async () => {
				expect(await store.document("0")).toBeNull();
				expect(await store.bytes("0")).toBeNull();
				expect(await store.reading("0")).toBeNull();
				expect(await store.account("0")).toBeNull();
			});
		});

		describe("what could not be read", () => {
			const entry = {
				id: idOf("zip"),
				place: "a.zip",
				reason: "not-text",
				values: { format: "ZIP" },
				learned: "2025-12-01T08:00:00.000Z",
			};

			it("is counted once and listed with its reason", async () => {
				expect(await store.addUnread(entry)).toBe("added");
				expect(await store.addUnread({ ...entry, place: "b.zip" })).toBe(
					"known",
				);
				expect((await store.unread(FIRST)).rows).toEqual([entry]);
				expect((await store.ground({ ...ANY, parts: [] })).unread).toBe(1);
				expect([...(await store.has([entry.id]))]).toEqual([]);
			});

			it("is unread no more when a later reader reads it", async () => {
				const sample = makeSample({ text: BRIDGE });
				await store.addUnread({ ...entry, id: sample.card.id });
				expect((await store.add([sample]))[0]!.outcome).toBe("added");
				expect((await store.unread(FIRST)).rows).toEqual([]);
			});
		});

		describe("readings", () => {
			it("are added; the last is the current one and its account is asked from", async () => {
				const sample = makeSample({ text: BRIDGE });
				const { id } = sample.card;
				await store.add([
					sample,
					makeSample({ text: HARBOUR, readerVersion: "reader 2" }),
				]);
				expect((await store.outdated("reader 2", FIRST)).rows).toEqual([id]);
				await store.addReading({
					document: id,
					reading: sample.reading,
					readerVersion: "reader 2",
					made: "2025-12-02T08:00:00.000Z",
					account: { ...sample.account, statements: [] },
					points: null,
				});
				expect((await store.outdated("reader 2", FIRST)).rows).toEqual([]);
				expect((await store.reading(id))!.readerVersion).toBe("reader 2");
				expect(
					(await store.readings(id)).map(({ readerVersion, points }) => [
						readerVersion,
						points,
					]),
				).toEqual([
					["reader 1", null],
					["reader 2", null],
				]);
				const { rows } = await store.statements(
					{ ...ANY, text: "bridges" },
					FIRST,
				);
				expect(rows).toEqual([]);
			});
		});

		describe("statements", () => {
			beforeEach(async () => {
				await store.add([
					makeSample({
						text: BRIDGE,
						published: "2025-11-20",
						publisher: "Norland Post",
					}),
					makeSample({ text: HARBOUR, published: "2025-11-22" }),
					makeSample({ text: "Ola Venn said the talks went on." }),
				]);
			});

			it.each([
				[
					"all of them, latest first, undated last",
					{},
					[
						"the harbour was closed",
						"nothing had changed",
						"the bridges must stay open",
						"the talks went on",
					],
				],
				[
					"those of a speaker",
					{ speakers: ["mina-torv"] },
					["nothing had changed", "the bridges must stay open"],
				],
				["those of a speaker that nobody is", { speakers: ["nobody"] }, []],
				[
					"those from a day on",
					{ from: "2025-11-21" },
					["the harbour was closed", "nothing had changed"],
				],
				[
					"those up to a day",
					{ to: "2025-11-21" },
					["the bridges must stay open"],
				],
				[
					"those that held by a day, the undated left out",
					{ asOf: "2025-11-21" },
					["the bridges must stay open"],
				],
				[
					"none before anything was known",
					{ knownBy: "2025-11-30T00:00:00.000Z" },
					[],
				],
				[
					"those with a word, whatever its ending",
					{ text: "Bridge" },
					["the bridges must stay open"],
				],
				["none for words without a letter", { text: "“ ” *" }, []],
				[
					"those of an issue",
					{ issue: "territory", document: idOf(BRIDGE) },
					["the bridges must stay open"],
				],
				["those of another issue", { issue: "elections" }, []],
				["those of a form", { form: "direct" }, []],
				["those below a confidence", { below: 0.5 }, []],
				[
					"those with a key",
					{ keys: [makeSampleAccount(BRIDGE).statements[0]!.key, "no key"] },
					["the bridges must stay open"],
				],
				["none of no keys", { keys: [] }, []],
			] as const)("are %s", async (_what, filter, expected) => {
				const { rows, total } = await store.statements(
					{ ...ANY, ...filter },
					FIRST,
				);
				expect(rows.map(({ statement }) => statement.content[0]!.text)).toEqual(
					expected,
				);
				expect(total).toBe(expected.length);
			});

			it("come page by page, each once", async () => {
				const seen: string[] = [];
				for (let after: string | null = null, turn = 0; turn < 9; turn++) {
					const page = await store.statements(ANY, { limit: 1, after });
					seen.push(...page.rows.map(({ statement }) => statement.key));
					after = page.next;
					if (after === null) break;
				}
				const { rows } = await store.statements(ANY, FIRST);
				expect(seen).toEqual(rows.map(({ statement }) => statement.key));
			});

			it("below a confidence come the least sure first, page by page", async () => {
				const doubtful = [BRIDGE, HARBOUR].map((text, at) => {
					const account = makeSampleAccount(text);
					const confidence = at === 0 ? 0.4 : 0.3;
					return {
						...account,
						statements: account.statements.map((statement) => ({
							...statement,
							confidence,
						})),
					};
				});
				await store.replaceAccounts(doubtful);
				const seen: string[] = [];
				for (let after: string | null = null, turn = 0; turn < 9; turn++) {
					const page = await store.statements(
						{ ...ANY, below: 0.75 },
						{ limit: 1, after },
					);
					seen.push(...page.rows.map((row) => row.statement.content[0]!.text));
					after = page.next;
					if (after === null) break;
				}
				expect(seen).toEqual([
					"the harbour was closed",
					"nothing had changed",
					"the bridges must stay open",
				]);
			});

			it.each([
				[
					"all days, those without a date left out",
					ANY,
					[
						["2025-11-20", 1],
						["2025-11-22", 2],
					],
				],
				[
					"days up to the one asked for",
					{ ...ANY, asOf: "2025-11-21" },
					[["2025-11-20", 1]],
				],
				[
					"none before anything was known",
					{ ...ANY, knownBy: "2025-11-30T00:00:00.000Z" },
					[],
				],
			] as const)("are counted by day: %s", async (_what, bounds, expected) => {
				const days = await store.statementDays(bounds);
				expect(days.map(({ day, statements }) => [day, statements])).toEqual(
					expected,
				);
			});

			it("carry their document, their days and the name of their speaker", async () => {
				const { rows } = await store.statements(
					{ ...ANY, document: idOf(BRIDGE) },
					FIRST,
				);
				expect(rows[0]).toMatchObject({
					document: { publisher: "Norland Post", published: "2025-11-20" },
					days: { from: "2025-11-20", to: "2025-11-20" },
					speakerName: "Mina Torv",
					telling: idOf(BRIDGE),
				});
			});
		});

		describe("documents", () => {
			beforeEach(async () => {
				await store.add([
					makeSample({
						text: BRIDGE,
						published: "2025-11-20",
						publisher: "Norland Post",
						tags: ["talks"],
					}),
					makeSample({
						text: HARBOUR,
						published: "2025-11-22",
						draft: "the plan",
					}),
					makeSample({ text: "Ola Venn said the talks went on." }),
				]);
			});

			it.each([
				[
					"all of them, latest first, undated last",
					{},
					[HARBOUR, BRIDGE, "Ola Venn said the talks went on."],
				],
				["those of a publisher", { publisher: "Norland Post" }, [BRIDGE]],
				["those with a tag", { tag: "talks" }, [BRIDGE]],
				["none with half a tag", { tag: "talk" }, []],
				["the texts of drafts", { drafts: true }, [HARBOUR]],
				["those with words", { text: "bridges open" }, [BRIDGE]],
				[
					"those of some days",
					{ from: "2025-11-21", to: "2025-11-30" },
					[HARBOUR],
				],
				["those by a day", { asOf: "2025-11-21" }, [BRIDGE]],
			] as const)("are %s", async (_what, filter, expected) => {
				const { rows } = await store.documents({ ...ANY, ...filter }, FIRST);
				expect(rows.map(({ id }) => id)).toEqual(expected.map(idOf));
			});

			it("come page by page, each once", async () => {
				const seen: string[] = [];
				for (let after: string | null = null, turn = 0; turn < 9; turn++) {
					const page = await store.documents(ANY, { limit: 1, after });
					seen.push(...page.rows.map(({ id }) => id));
					after = page.next;
					if (after === null) break;
				}
				expect(seen).toEqual(
					[HARBOUR, BRIDGE, "Ola Venn said the talks went on."].map(idOf),
				);
			});

			it("refuse a cursor that no page gave", async () => {
				await expect(
					store.documents(ANY, { limit: 1, after: "?" }),
				).rejects.toThrow("no cursor");
			});
		});

		describe("search", () => {
			beforeEach(async () => {
				await store.add([
					makeSample({ text: BRIDGE, published: "2025-11-20" }),
					makeSample({
						text: HARBOUR,
						published: "2025-11-22",
						title: "Bridges and harbours",
					}),
					makeSample({
						text: 'Ola Venn said Zażóć “quotes" OR - * were kept.',
					}),
				]);
			});

			it.each([
				[
					"bridge",
					[HARBOUR, BRIDGE],
					"by stem, those with it in the title first",
				],
				[
					"said",
					[HARBOUR, BRIDGE, 'Ola Venn said Zażóć “quotes" OR - * were kept.'],
					"the latest first, the undated last",
				],
				["harbours closed", [HARBOUR], "some in the title, some in the text"],
				["harbour bridge said", [HARBOUR], "all of them or nothing"],
				['"bridges Ola"', [], "no phrase runs from the title into the text"],
				['"stay open"', [BRIDGE], "as a phrase"],
				['"open stay"', [], "not in another order"],
				[
					"zazoc",
					['Ola Venn said Zażóć “quotes" OR - * were kept.'],
					"without accents",
				],
				[
					'OR - * "quotes',
					['Ola Venn said Zażóć “quotes" OR - * were kept.'],
					"signs of the engine are plain words",
				],
				["NEAR(", [], "never a syntax error"],
				["***", [], "nothing to search for"],
				["", [], "nothing at all"],
			])("%s finds %j: %s", async (text, expected) => {
				const { rows } = await store.search({ ...ANY, text }, FIRST);
				expect(rows.map(({ document }) => document.id)).toEqual(
					expected.map(idOf),
				);
			});

			it("shows the places of the words in the text, with words around the first", async () => {
				const { rows } = await store.search(
					{ ...ANY, text: "open bridge" },
					FIRST,
				);
				const [hit] = rows;
				expect(hit!.spans.map(({ text }) => text)).toEqual(["bridges", "open"]);
				for (const { start, end, text } of [...hit!.spans, hit!.excerpt])
					expect(BRIDGE.slice(start, end)).toBe(text);
				expect(hit!.excerpt.text).toContain("bridges must stay open");
			});

			it("is bounded by days", async () => {
				const { rows } = await store.search(
					{ ...ANY, asOf: "2025-11-21", text: "bridge" },
					FIRST,
				);
				expect(rows.map(({ document }) => document.id)).toEqual([idOf(BRIDGE)]);
			});
		});

		describe("copies", () => {
			const third = "Mina Torv said the bridges stay open.";
			const samples = [
				makeSample({ text: BRIDGE, bands: ["1", "@4zz"], copies: [COPY] }),
				makeSample({ text: COPY, bands: ["1", "2"], copies: [BRIDGE, third] }),
				makeSample({ text: third, bands: ["2", "3"], copies: [COPY] }),
				makeSample({ text: HARBOUR, bands: ["3"], copies: [] }),
			];
			const least = [BRIDGE, COPY, third].map(idOf).sort()[0];

			it.each([
				[0, 1, 2, 3],
				[2, 0, 3, 1],
				[3, 1, 2, 0],
			])(
				"are one telling in the order of arrival %i %i %i %i",
				async (...order) => {
					for (const at of order) await store.add([samples[at]!]);
					const { cards } = await store.ground({ ...ANY, parts: [] });
					expect(
						[BRIDGE, COPY, third, HARBOUR].map(
							(text) => cards.get(idOf(text))!.telling,
						),
					).toEqual([least, least, least, idOf(HARBOUR)]);
					expect((await store.copies()).map(({ a, b }) => [a, b])).toEqual(
						[
							[BRIDGE, COPY].map(idOf).sort(),
							[COPY, third].map(idOf).sort(),
						].sort(),
					);
				},
			);

			it("are looked up by their bands", async () => {
				await store.add(samples);
				const found = await store.copyCandidates(["@4zz", "9"]);
				expect(found.map(({ document }) => document)).toEqual([idOf(BRIDGE)]);
			});
		});

		describe("the ground of a fold", () => {
			beforeEach(async () => {
				await store.add([
					makeSample({
						text: BRIDGE,
						published: "2025-11-20",
						learned: "2025-12-01T08:00:00.000Z",
					}),
					makeSample({
						text: HARBOUR,
						published: "2025-11-22",
						learned: "2025-12-03T08:00:00.000Z",
					}),
				]);
			});

			it("has the entries of all accounts as they were given", async () => {
				const ground = await store.ground({ ...ANY, parts: ALL_PARTS });
				const accounts = [BRIDGE, HARBOUR].map(makeSampleAccount);
				expect(sorted(ground.positions)).toEqual(
					sorted(accounts.flatMap(({ positions }) => positions)),
				);
				expect(sorted(ground.events)).toEqual(
					sorted(accounts.flatMap(({ events }) => events)),
				);
				expect(ground.actors.map(({ key }) => key)).toEqual([
					"mina-torv",
					"ola-venn",
				]);
				expect([...ground.cards.keys()].sort()).toEqual(
					[BRIDGE, HARBOUR].map(idOf).sort(),
				);
			});

			it.each([
				["only the parts that are asked for", { parts: ["events"] }, 0],
				[
					"nothing that came later",
					{ parts: ALL_PARTS, knownBy: "2025-12-02T00:00:00.000Z" },
					1,
				],
				["nothing of a later day", { parts: ALL_PARTS, asOf: "2025-11-21" }, 1],
				[
					"positions of an actor",
					{ parts: ALL_PARTS, actors: ["mina-torv"] },
					2,
				],
				["positions on an issue", { parts: ALL_PARTS, issue: "elections" }, 0],
			] as const)("has %s", async (_what, query, positions) => {
				const ground = await store.ground({ ...ANY, ...query });
				expect(ground.positions.length).toBe(positions);
			});

			it("has of the actors only the parties and their namesakes where these are enough", async () => {
				const text = "Bram Hollis said the road was open.";
				const bare = "Xan Torv said so.";
				const sample = makeSample({ text });
				const other = makeSample({ text: bare });
				await store.add([
					{
						...sample,
						account: { ...sample.account, positions: [], events: [] },
					},
					{
						...other,
						account: { ...other.account, positions: [], events: [] },
					},
				]);
				const keysOf = async (part: GroundPart) =>
					(await store.ground({ ...ANY, parts: [part] })).actors
						.map(({ key }) => key)
						.sort();
				expect(await keysOf("actors")).toEqual([
					"bram-hollis",
					"mina-torv",
					"ola-venn",
					"xan-torv",
				]);
				expect(await keysOf("parties")).toEqual([
					"mina-torv",
					"ola-venn",
					"xan-torv",
				]);
			});

			it("counts how often each actor speaks", async () => {
				const { rows, total } = await store.actorCounts(ANY, FIRST);
				expect(
					rows.map(({ key, documents, statements }) => [
						key,
						documents,
						statements,
					]),
				).toEqual([
					["mina-torv", 2, 2],
					["ola-venn", 1, 1],
				]);
				expect(total).toBe(2);
				const bounded = await store.actorCounts(
					{ ...ANY, asOf: "2025-11-21" },
					FIRST,
				);
				expect(bounded.rows.map(({ key }) => key)).toEqual(["mina-torv"]);
			});
		});

		describe("corrections", () => {
			const correction = (
				id: string,
				change: Correction["change"],
				recorded = "2025-12-02T08:00:00.000Z",
			): Correction => ({
				id,
				recorded,
				coder: "lk",
				reason: null,
				change,
			});
			const merge = correction("1", {
				kind: "merge",
				of: "actor",
				keys: ["ola-venn", "venn"],
			});
			const reject = correction("2", {
				kind: "reject",
				entry: "statement",
				anchor: {
					document: idOf(BRIDGE),
					start: 0,
					quote: "Mina",
					before: "",
					after: " Torv",
				},
			});

			it("are kept in the order of replay, with the accounts they change", async () => {
				await store.add([makeSample({ text: BRIDGE })]);
				await store.addCorrection(reject, [
					{ ...makeSampleAccount(BRIDGE), statements: [], positions: [] },
				]);
				await store.addCorrection(merge, []);
				expect((await store.corrections({})).map(({ id }) => id)).toEqual([
					"1",
					"2",
				]);
				expect(await store.corrections({ document: idOf(BRIDGE) })).toEqual([
					reject,
				]);
				expect((await store.statements(ANY, FIRST)).rows).toEqual([]);
				expect(
					(await store.ground({ ...ANY, parts: ["positions"] })).positions,
				).toEqual([]);
			});

			it("of identity are part of the ground until they are undone", async () => {
				const ask = { ...ANY, parts: [] };
				await store.addCorrection(merge, []);
				expect((await store.ground(ask)).identities).toEqual([merge]);
				await store.addCorrection(
					correction(
						"3",
						{ kind: "undo", correction: "1" },
						"2025-12-03T08:00:00.000Z",
					),
					[],
				);
				expect((await store.ground(ask)).identities).toEqual([]);
				expect(
					(await store.ground({ ...ask, knownBy: "2025-12-02T12:00:00.000Z" }))
						.identities,
				).toEqual([merge]);
				await store.addCorrection(
					correction(
						"4",
						{ kind: "undo", correction: "3" },
						"2025-12-04T08:00:00.000Z",
					),
					[],
				);
				expect((await store.ground(ask)).identities).toEqual([merge]);
			});

			it("are refused whole where an account is of no document", async () => {
				await expect(
					store.addCorrection(reject, [makeSampleAccount(BRIDGE)]),
				).rejects.toThrow("no document");
				expect(await store.corrections({})).toEqual([]);
			});

			it("leave the same rows when accounts are replaced by themselves", async () => {
				await store.add([makeSample({ text: HARBOUR })]);
				const before = await store.actorCounts(ANY, FIRST);
				await store.replaceAccounts([makeSampleAccount(HARBOUR)]);
				expect(await store.actorCounts(ANY, FIRST)).toEqual(before);
				expect(
					(await store.statements({ ...ANY, text: "harbour" }, FIRST)).total,
				).toBe(1);
			});
		});
	});
}

function sorted<Entry extends { readonly key: string }>(
	entries: readonly Entry[],
): readonly Entry[] {
	return [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));
}
