/** What became of stands: new, moved, or merely said again. */

import type { Stance } from "../../model/position.js";
import type {
	DraftState,
	Evidence,
	Stand,
	State,
	Step,
} from "../../model/state.js";
import type { StandChange, StandMove } from "../../model/state-change.js";
import { byDays } from "../order.js";
import { moveOf } from "../steps.js";
import { newWords } from "./new-words.js";

/** What of an earlier state tells what became of its stands. */
export interface EarlierStands extends Pick<State, "stands"> {
	readonly drafts: readonly Pick<DraftState, "key">[];
}

/** Changes of the stands of `after`, and those of `before` that nothing supports any more. */
export function standChanges(
	before: EarlierStands,
	after: State,
): readonly StandChange[] {
	const names = laterNames(before, after);
	const earlier = new Map<string, Stand[]>();
	for (const stand of before.stands) {
		const key = keyOf(stand, names);
		const known = earlier.get(key);
		if (known === undefined) earlier.set(key, [stand]);
		else known.push(stand);
	}
	const changes: StandChange[] = [];
	for (const stand of after.stands) {
		const key = keyOf(stand, AS_THEY_ARE);
		changes.push(...changeOf(earlier.get(key) ?? [], stand));
		earlier.delete(key);
	}
	for (const [, gone] of earlier) changes.push(...gone.map(withdrawn));
	return changes;
}

/** The keys by which the later state shows what the earlier one showed by others. */
interface LaterNames {
	readonly actor: (key: string) => string;
	readonly draft: (key: string) => string;
}

const AS_THEY_ARE: LaterNames = { actor: (key) => key, draft: (key) => key };

function laterNames(before: EarlierStands, after: State): LaterNames {
	const drafts = new Map(
		after.drafts.flatMap(({ key, entries }) =>
			entries.map((entry) => [entry, key] as const),
		),
	);
	const actors = new Map(
		after.actors.flatMap(({ key, keys }) =>
			keys.map((one) => [one, key] as const),
		),
	);
	const shown = new Set(before.drafts.map(({ key }) => key));
	const draft = (key: string) => drafts.get(key) ?? key;
	return {
		draft,
		// A draft that speaks goes by its key as a draft.
		actor: (key) => (shown.has(key) ? draft(key) : (actors.get(key) ?? key)),
	};
}

function keyOf({ actor, subject }: Stand, names: LaterNames): string {
	return subject.kind === "issue"
		? `${names.actor(actor)} 1${subject.issue}`
		: `${names.actor(actor)} 2${names.draft(subject.draft)}`;
}

function changeOf(
	before: readonly Stand[],
	after: Stand,
): readonly StandChange[] {
	const [only, second] = before;
	if (only !== undefined && second === undefined && isSaidAgain(only, after))
		return [];
	const history = before.flatMap((stand) => stand.history);
	const known = history.flatMap(({ evidence }) => evidence);
	const steps = after.history
		.map((step) => ({ ...step, evidence: newWords(step.evidence, known) }))
		.filter(({ evidence }) => evidence.length > 0);
	const from = before.length === 1 ? (before[0]?.stance ?? null) : null;
	const isSame = from === after.stance || before.length === 0;
	if (steps.length === 0 && isSame) return [];
	const last = lastDay(history);
	return [
		{
			actor: after.actor,
			subject: after.subject,
			move: moveBetween(last, steps, after.stance),
			from,
			to: after.stance,
			before: last.flatMap(({ evidence }) => evidence),
			after: steps.flatMap(({ evidence }) => evidence),
		},
	];
}

/** Whether the later stand rests on the same words, place by place: the rule, of which there is no need to look closer. */
function isSaidAgain(before: Stand, after: Stand): boolean {
	return (
		before.stance === after.stance &&
		before.history.length === after.history.length &&
		after.history.every(({ evidence }, at) => {
			const known = before.history[at]?.evidence;
			return (
				known?.length === evidence.length &&
				evidence.every(({ document, span }, place) => {
					const one = known[place];
					return (
						one?.document === document &&
						one.span.start === span.start &&
						one.span.end === span.end
					);
				})
			);
		})
	);
}

function moveBetween(
	last: readonly Step[],
	steps: readonly Step[],
	stance: Stance | null,
): StandMove {
	if (last.length === 0) return "new";
	if (steps.length > 0 && steps.every((step) => step.stance === "declined"))
		return "declined";
	if (stance === null) return "moved";
	const taken = last.map((step) => step.stance).filter(isTaken);
	const move = moveOf(stance, taken);
	if (move === "stated") return "new";
	if (move !== "repeated") return move;
	const isStill = steps.every(
		(step) => step.stance === stance || !isTaken(step.stance),
	);
	return isStill ? "repeated" : "moved";
}

function isTaken(stance: Stance): boolean {
	return stance !== "declined";
}

/** The steps of the last day on which a stance was taken; of silence alone its last day. */
function lastDay(history: readonly Step[]): readonly Step[] {
	const taken = history.filter(({ stance }) => isTaken(stance));
	const steps = taken.length > 0 ? taken : history;
	const days = [...steps].sort((a, b) => byDays(a.days, b.days)).at(-1)?.days;
	return steps.filter((step) => byDays(step.days, days ?? null) === 0);
}

function withdrawn({ actor, subject, stance, history }: Stand): StandChange {
	const none: readonly Evidence[] = [];
	return {
		actor,
		subject,
		move: "withdrawn",
		from: stance,
		to: null,
		before: lastDay(history).flatMap(({ evidence }) => evidence),
		after: none,
	};
}
