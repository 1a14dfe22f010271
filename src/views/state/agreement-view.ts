/** Who agrees with whom: each two actors who stand on the same matter, on the same side or on opposite ones. */

import type { Stance } from "../../model/position.js";
import type { Stand } from "../../model/state.js";
import { groupBy } from "../../play/group-by.js";
import { keyCell, wordsCell } from "../page/cells.js";
import {
	column,
	type Page,
	type Row,
	type Table,
	table,
} from "../page/page.js";
import { stanceLook } from "../stance-scale.js";
import { pageNotes } from "./page-notes.js";
import { presentSteps } from "./stands-table.js";
import {
	compareWords,
	type StateContext,
	subjectKey,
} from "./state-context.js";

/** Two actors on one matter. `a` is the smaller key. */
export interface Agreement {
	readonly a: Stand;
	readonly b: Stand;
	readonly relation: "agree" | "differ";
}

/** How many actors are held against each other: those who take most stands, so that the pairs stay readable. */
const ACTORS = 60;

/** All pairs, matter by matter. Who is open or would not say neither agrees nor differs; nor does who contradicts himself. */
export function agreementsOf(stands: readonly Stand[]): readonly Agreement[] {
	const loudest = new Set(
		[...groupBy(stands, ({ actor }) => actor)]
			.sort(
				([a, own], [b, others]) =>
					others.length - own.length || compareWords(a, b),
			)
			.slice(0, ACTORS)
			.map(([actor]) => actor),
	);
	const sided = stands
		.filter(
			({ actor, stance }) => loudest.has(actor) && sideOf(stance) !== null,
		)
		.sort((a, b) => compareWords(a.actor, b.actor));
	return [
		...groupBy(sided, ({ subject }) => subjectKey(subject)).values(),
	].flatMap((together) =>
		together.flatMap((a, at) =>
			together.slice(at + 1).map(
				(b): Agreement => ({
					a,
					b,
					relation: sideOf(a.stance) === sideOf(b.stance) ? "agree" : "differ",
				}),
			),
		),
	);
}

/** The page: pairs under their names, on how many matters they agree and differ, each with the words of both. */
export function viewAgreement(
	context: StateContext,
	agreements: readonly Agreement[],
): Page {
	return {
		name: "network",
		title: "Who agrees with whom",
		notes: pageNotes(context),
		tables: [pairsTable(context, agreements)],
	};
}

/** Names the pair of an agreement in addresses and tables. */
export function pairKey({ a, b }: Pick<Agreement, "a" | "b">): string {
	return `${a.actor} ${b.actor}`;
}

function sideOf(stance: Stance | null): "for" | "against" | null {
	switch (stance) {
		case "supports":
		case "conditional":
			return "for";
		case "concerned":
		case "opposes":
			return "against";
		case "open":
		case "declined":
		case null:
			return null;
	}
}

function pairsTable(
	context: StateContext,
	agreements: readonly Agreement[],
): Table {
	const pairs = [...groupBy(agreements, pairKey)].sort(
		([a, own], [b, others]) => others.length - own.length || compareWords(a, b),
	);
	return table({
		name: "pairs",
		title: "Two by two",
		columns: [
			column("pair", "Who", { role: "group" }),
			column("relation", "Relation", { role: "lead" }),
			column("subject", "On", { kind: "subject", role: "text" }),
			column("a", "The first", { kind: "stance" }),
			column("b", "The second", { kind: "stance" }),
		],
		rows: pairs.flatMap(([key, own]) =>
			[...own]
				.sort((a, b) => context.subjectOrder(a.a.subject, b.a.subject))
				.map((agreement) => agreementRow(context, key, agreement)),
		),
		empty: "No two actors were found to stand on the same matter.",
		legend: [
			"Two agree where both are for a matter, be it on conditions, or both against it. Who is open or would not say does neither.",
		],
	});
}

function agreementRow(
	{ actorName, subjectName }: StateContext,
	key: string,
	{ a, b, relation }: Agreement,
): Row {
	const stanceCell = ({ stance, ...stand }: Stand) => {
		const { shape, words, tone } = stanceLook(stance);
		return keyCell(stance, `${shape} ${words}`, {
			tone,
			evidence: presentSteps({ stance, ...stand }).flatMap(
				(step) => step.evidence,
			),
		});
	};
	return {
		cells: {
			pair: keyCell(key, `${actorName(a.actor)} and ${actorName(b.actor)}`),
			relation: {
				...wordsCell(relation),
				tone: relation === "agree" ? "for" : "against",
			},
			subject: keyCell(subjectKey(a.subject), subjectName(a.subject)),
			a: stanceCell(a),
			b: stanceCell(b),
		},
	};
}
