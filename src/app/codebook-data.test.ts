import { expect, test } from "vitest";
import type { OfficeHeld } from "../model/codebook.js";
import { loadCodebook } from "./load-codebook.js";

const codebook = loadCodebook();
const DAY = "2025-12-01";

/** Whether the office may have been held on the day, dates of months and years read widely. */
function isHeldOn(office: OfficeHeld, day: string): boolean {
	const from = office.from ?? "0000";
	const to = office.to ?? "9999";
	return from.slice(0, day.length) <= day && (to >= day || day.startsWith(to));
}

const stateNames = new Set(codebook.states.map((state) => state.name));
const bodyNames = new Set(
	codebook.organisations.map((organisation) => organisation.name),
);
const heads =
	/^(?:President|Prime Minister|King|Queen|Chancellor|Taoiseach|Premier|Emir|Sultan|Supreme Leader|leader|chief adviser)$/;

test("every office is of a state or organisation of the codebook", () => {
	const unknown = codebook.people.flatMap((person) =>
		person.offices
			.filter((held) => !stateNames.has(held.of) && !bodyNames.has(held.of))
			.map((held) => `${person.name}: ${held.of}`),
	);
	expect(unknown).toEqual([]);
});

test("every organisation and place belongs to a state of the codebook or to none", () => {
	const strays = [...codebook.organisations, ...codebook.places].filter(
		(entry) => entry.state !== null && !stateNames.has(entry.state),
	);
	expect(strays.map((entry) => `${entry.name}: ${entry.state}`)).toEqual([]);
});

test("no office ends before it begins, and offices stand oldest first", () => {
	const wrong = codebook.people.filter((person) =>
		person.offices.some(
			(held, at) =>
				(held.from !== null && held.to !== null && held.to < held.from) ||
				(held.from !== null &&
					(person.offices[at - 1]?.from ?? "") > held.from),
		),
	);
	expect(wrong.map((person) => person.name)).toEqual([]);
});

test("leaders of at least 150 states are known on one day", () => {
	const led = new Set(
		codebook.people.flatMap((person) =>
			person.offices
				.filter(
					(held) =>
						stateNames.has(held.of) &&
						heads.test(held.role) &&
						isHeldOn(held, DAY),
				)
				.map((held) => held.of),
		),
	);
	expect(led.size).toBeGreaterThanOrEqual(150);
});

test("foreign ministers of at least 70 states are known on one day", () => {
	const led = new Set(
		codebook.people.flatMap((person) =>
			person.offices
				.filter(
					(held) =>
						/^(?:acting )?(?:Foreign (?:Minister|Secretary)|Secretary of State)$/.test(
							held.role,
						) && isHeldOn(held, DAY),
				)
				.map((held) => held.of),
		),
	);
	expect(led.size).toBeGreaterThanOrEqual(70);
});

test("no office of one holder has two on one day", () => {
	const single =
		/^(?:President|Prime Minister|Foreign Minister|Defence Minister|Secretary-General|Secretary of State|Foreign Secretary|press secretary)$/;
	const doubled: string[] = [];
	for (const day of [
		"2016-06-01",
		"2022-08-01",
		"2025-03-15",
		DAY,
		"2026-02-15",
	]) {
		const holders = new Map<string, string>();
		for (const person of codebook.people)
			for (const held of person.offices) {
				if (!single.test(held.role) || !isHeldOn(held, day)) continue;
				const seat = `${held.role}, ${held.of}, ${day}`;
				const other = holders.get(seat);
				if (other !== undefined && other !== person.name)
					doubled.push(`${seat}: ${other}, ${person.name}`);
				holders.set(seat, person.name);
			}
	}
	expect(doubled).toEqual([]);
});

test("a full name or alias means one person only", () => {
	const bearers = new Map<string, string>();
	const shared: string[] = [];
	for (const person of codebook.people)
		for (const name of [person.name, ...person.aliases]) {
			const other = bearers.get(name);
			if (other !== undefined) shared.push(`${name}: ${other}, ${person.name}`);
			bearers.set(name, person.name);
		}
	expect(shared).toEqual([]);
});

test("states have adjectives, and no name or demonym twice over", () => {
	const names = codebook.states.flatMap((state) => [
		state.name,
		...state.aliases,
	]);
	expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	expect(codebook.states.length).toBeGreaterThanOrEqual(195);
});

const known: readonly (readonly [section: keyof typeof names, name: string])[] =
	[
		["states", "Ukraine"],
		["states", "South Sudan"],
		["states", "Turkish Cypriots"],
		["states", "Nagorno-Karabakh"],
		["organisations", "Kremlin"],
		["organisations", "IGAD"],
		["organisations", "Houthis"],
		["organisations", "Reuters"],
		["places", "Camp David"],
		["places", "Sharm el-Sheikh"],
		["places", "Darfur"],
		["titles", "foreign minister"],
		["titles", "spokeswoman"],
	];
const names = {
	states: new Set(codebook.states.map((entry) => entry.name)),
	organisations: new Set(codebook.organisations.map((entry) => entry.name)),
	places: new Set(codebook.places.map((entry) => entry.name)),
	titles: new Set(codebook.titles.map((entry) => entry.title)),
};

test.each(known)("the %s hold %s", (section, name) => {
	expect(names[section].has(name)).toBe(true);
});

test("no given name stands in both lists, and none twice in one", () => {
	const { f, m } = codebook.givenNames;
	const all = [...f, ...m];
	expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

test("the codebook loads from its YAML within a second of processor time, even on a busy machine", () => {
	const before = process.cpuUsage();
	loadCodebook();
	const used = process.cpuUsage(before);
	expect((used.user + used.system) / 1000).toBeLessThan(1000);
});
