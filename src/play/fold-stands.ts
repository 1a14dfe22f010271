/** Folds positions into stands: where each actor stands on each issue and draft, and how it came there. */

import type { PositionEntry } from "../model/account.js";
import type { Evidence, Stand, Subject } from "../model/state.js";
import type { FoldContext } from "./fold-context.js";
import { byText } from "./order.js";
import { stepsOf } from "./steps.js";

/** A position that the bounds admit, with its words as evidence. */
export interface AdmittedPosition {
	readonly position: PositionEntry;
	readonly evidence: Evidence;
}

/** The positions of one actor, by issue and by the key of the draft. */
interface Positions {
	readonly issues: Map<string, AdmittedPosition[]>;
	readonly drafts: Map<string, AdmittedPosition[]>;
}

/**
 * The stands, in order of actor, then subject: issues before drafts. A position on a provision is one on its issue; one on nothing
 * that has a name makes no stand.
 */
export function foldStands(context: FoldContext): readonly Stand[] {
	const byActor = new Map<string, Positions>();
	for (const position of context.ground.positions) {
		const { issue, draft } = position;
		if (issue === null && draft === null) continue;
		const evidence = context.admission.evidence(position);
		if (evidence === null) continue;
		const actor = context.speakerOf(position.actor);
		let positions = byActor.get(actor);
		if (positions === undefined) {
			positions = { issues: new Map(), drafts: new Map() };
			byActor.set(actor, positions);
		}
		const admitted = { position, evidence };
		if (issue !== null) put(positions.issues, issue, admitted);
		else put(positions.drafts, context.drafts.keyOf(draft ?? ""), admitted);
	}
	return [...byActor.keys()].sort(byText).flatMap((actor) => {
		const positions = byActor.get(actor);
		if (positions === undefined) return [];
		return [
			...inOrderOfKey(positions.issues).map(([issue, told]) =>
				standOf(actor, { kind: "issue", issue }, told),
			),
			...inOrderOfKey(positions.drafts).map(([draft, told]) =>
				standOf(actor, { kind: "draft", draft }, told),
			),
		];
	});
}

function put(
	groups: Map<string, AdmittedPosition[]>,
	key: string,
	position: AdmittedPosition,
): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [position]);
	else group.push(position);
}

function inOrderOfKey<Value>(
	groups: ReadonlyMap<string, Value>,
): readonly (readonly [string, Value])[] {
	return groups.size < 2
		? [...groups]
		: [...groups].sort(([a], [b]) => byText(a, b));
}

function standOf(
	actor: string,
	subject: Subject,
	positions: readonly AdmittedPosition[],
): Stand {
	return { actor, subject, ...stepsOf(positions) };
}
