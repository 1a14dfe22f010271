/** One actor: who it is, where it stands and how it came there, what it asserts and denies, what drafts ask of it. */

import type { ActorState, State } from "../../model/state.js";
import { keyCell, wordsCell } from "../page/cells.js";
import { column, type Page, type Table, table } from "../page/page.js";
import { enumerate } from "../text/enumerate.js";
import { claimsTable } from "./claims-table.js";
import { eventsTable } from "./events-table.js";
import { pageNotes } from "./page-notes.js";
import { provisionsByDraft } from "./provision-table.js";
import type { StateContext } from "./state-context.js";
import { stepsTable } from "./steps-table.js";

/** The page of the actor that bears this key; null where the state knows none. */
export function viewActor(context: StateContext, key: string): Page | null {
	const { state } = context;
	const actor = actorOfKey(state, key);
	if (actor === null) return null;
	const is = (other: string | null): boolean =>
		other !== null && (other === actor.key || actor.keys.includes(other));
	return {
		name: "actor",
		title: actor.name,
		notes: pageNotes(context),
		tables: [
			identityTable(context, actor),
			stepsTable(
				context,
				state.stands.filter((stand) => is(stand.actor)),
				"subject",
			),
			claimsTable(
				context,
				state.claims.filter(({ asserted, denied }) =>
					[...asserted, ...denied].some((voice) => is(voice.actor)),
				),
			),
			{
				...provisionsByDraft(
					context,
					state.drafts
						.map((draft) => ({
							...draft,
							provisions: draft.provisions.filter(
								({ obligor, beneficiary }) => is(obligor) || is(beneficiary),
							),
						}))
						.filter(({ provisions }) => provisions.length > 0),
				),
				title: "What drafts ask of it and give it",
			},
			eventsTable(
				context,
				state.events.filter(({ participants }) => participants.some(is)),
				{ title: "Took part in", empty: "No event names it." },
			),
		],
	};
}

/** The actor that bears a key, its own or one of those taken together with it. */
export function actorOfKey(state: State, key: string): ActorState | null {
	return (
		state.actors.find((actor) => actor.key === key) ??
		state.actors.find(({ keys }) => keys.includes(key)) ??
		null
	);
}

function identityTable(
	{ actorName }: StateContext,
	{ key, name, type, role, side, names, candidates }: ActorState,
): Table {
	const facts: readonly (readonly [label: string, words: string | null])[] = [
		["Type", type],
		["Role", role],
		["Side", side],
		["Also called", names.filter((other) => other !== name).join("; ")],
		["May be", enumerate(candidates.map(actorName))],
	];
	return table({
		name: "identity",
		title: "Who it is",
		columns: [
			column("fact", "", { role: "lead" }),
			column("words", "", { role: "text" }),
		],
		rows: facts
			.filter(([, words]) => words !== null && words !== "")
			.map(([label, words]) => ({
				cells: {
					fact: keyCell(key, label, { tone: "label" }),
					words: wordsCell(words),
				},
			})),
		empty: "",
	});
}
