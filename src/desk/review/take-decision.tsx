/** Takes a form of the review: records what it decides, or says on a page why nothing was recorded. */

import type { VNode } from "preact";
import type { CorrectionTools } from "../../app/corrections/record-correction.js";
import { refusalMessage } from "../../app/corrections/refusal-message.js";
import { documentOfKey } from "../../model/account.js";
import { visibleText } from "../../views/text/visible-text.js";
import type { Frame } from "../frame/frame.js";
import { Conflict } from "./conflict.js";
import { type Decided, decide } from "./decide.js";
import { type Decision, readDecision } from "./read-decision.js";

export type Taken =
	| {
			readonly kind: "recorded";
			readonly coder: string;
			/** The address to go on to. */
			readonly next: string;
	  }
	| {
			readonly kind: "refused";
			readonly status: 400 | 403 | 409;
			readonly title: string;
			readonly page: VNode;
	  };

export interface DecisionTools extends CorrectionTools {
	readonly frame: Frame;
	readonly isOwnToken: (token: string) => boolean;
	/** Lets decisions wait for each other. */
	readonly inTurn: (work: () => Promise<Decided>) => Promise<Decided>;
}

export async function takeDecision(
	form: FormData,
	tools: DecisionTools,
): Promise<Taken> {
	const read = readDecision(form);
	if (read.kind === "wrong")
		return refused(400, "Not recorded", <p>{read.why}</p>);
	const { decision } = read;
	if (!tools.isOwnToken(decision.token))
		return refused(
			403,
			"Not recorded",
			<p>
				This form is not of this browser’s session with the desk, or is older
				than the desk’s last start. <a href={decision.next}>Open its page</a>{" "}
				again and repeat what you decided.
			</p>,
		);
	const decided = await tools.inTurn(() => decide(decision, tools));
	switch (decided.kind) {
		case "recorded":
			return decided.corrections.length === 0
				? refused(400, "Not recorded", <Unchanged decision={decision} />)
				: { kind: "recorded", coder: decision.coder, next: decision.next };
		case "changed-meanwhile":
			return refused(
				409,
				"Changed meanwhile",
				<Conflict
					conflict={decided}
					names={await namesIn(documentOfKey(decided.decision.key), tools)}
					frame={tools.frame}
				/>,
			);
		case "refused":
			return refused(
				decided.reason === "changed-meanwhile" ? 409 : 400,
				"Not recorded",
				<>
					<p>{`Nothing was recorded: ${refusalMessage(decided)}.`}</p>
					{decided.reason === "several-places" && decision.do === "add" ? (
						<Places
							decision={decision}
							starts={String(decided.values.starts).split(", ")}
							frame={tools.frame}
						/>
					) : null}
					<p>
						<a href={decision.next}>Go back</a>
					</p>
				</>,
			);
	}
}

/** Actors as their document names them: all that a statement of it can have for a speaker, but for those whom coders gave it. */
async function namesIn(
	document: string,
	{ store }: DecisionTools,
): Promise<(key: string) => string> {
	const account = await store.account(document);
	const names = new Map(
		[...(account?.actors ?? []), ...(account?.drafts ?? [])].map(
			({ key, name }) => [key, visibleText(name)],
		),
	);
	return (key) => names.get(key) ?? key;
}

function refused(
	status: 400 | 403 | 409,
	title: string,
	page: VNode,
): Extract<Taken, { readonly kind: "refused" }> {
	return { kind: "refused", status, title, page };
}

function Unchanged({ decision }: { readonly decision: Decision }): VNode {
	return (
		<p>
			Nothing differs from what was read: to say that it is right, accept it.{" "}
			<a href={decision.next}>Go back</a>
		</p>
	);
}

/** Words that stand several times are not guessed: each place has a button of its own. */
function Places({
	decision,
	starts,
	frame,
}: {
	readonly decision: Extract<Decision, { do: "add" }>;
	readonly starts: readonly string[];
	readonly frame: Frame;
}): VNode {
	const { document, quote } = decision;
	return (
		<ul class="corrections">
			{starts.map((start) => (
				<li key={start}>
					<a
						href={frame.place(document, {
							start: Number(start),
							end: Number(start) + quote.length,
						})}
					>
						{`At ${start}`}
					</a>
					<form method="post" action="/corrections" class="coding">
						{Object.entries(decision)
							.filter(([name]) => name !== "start" && name !== "do")
							.map(([name, value]) => (
								<input
									key={name}
									type="hidden"
									name={name}
									value={value ?? ""}
								/>
							))}
						<input type="hidden" name="start" value={start} />
						<button type="submit" name="do" value="add">
							This one
						</button>
					</form>
				</li>
			))}
		</ul>
	);
}
