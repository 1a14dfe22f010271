/** The fields of forms that ask a page again: words, one of several, and the days from one to another. */

import type { VNode } from "preact";

interface Labelled {
	readonly label: string;
	/** What the address calls it. */
	readonly name: string;
}

export function TextField({
	label,
	name,
	value = "",
	type = "text",
}: Labelled & {
	readonly value?: string | undefined;
	readonly type?: "text" | "search";
}): VNode {
	return type === "search" ? (
		<label>
			{label}
			<input type="search" name={name} value={value} />
		</label>
	) : (
		<label>
			{label}
			<input type="text" name={name} value={value} />
		</label>
	);
}

export interface Choice {
	/** As the address has it; empty for the one that asks nothing. */
	readonly value: string;
	readonly label: string;
}

export function ChoiceField({
	label,
	name,
	choices,
	chosen = "",
}: Labelled & {
	readonly choices: readonly Choice[];
	readonly chosen?: string | null | undefined;
}): VNode {
	return (
		<label>
			{label}
			<select name={name}>
				{choices.map((choice) => (
					<option
						key={choice.value}
						value={choice.value}
						selected={choice.value === chosen}
					>
						{choice.label}
					</option>
				))}
			</select>
		</label>
	);
}

/** Two days, each of which may be left open. */
export function DayFields({
	from,
	to,
}: {
	readonly from: Labelled & { readonly value: string | null | undefined };
	readonly to: Labelled & { readonly value: string | null | undefined };
}): VNode {
	return (
		<>
			{[from, to].map(({ label, name, value }) => (
				<label key={name}>
					{label}
					<input type="date" name={name} value={value ?? ""} />
				</label>
			))}
		</>
	);
}

/** The days of an address: "?from=…&to=…". */
export function WindowFields({
	from,
	to,
}: {
	readonly from: string | null | undefined;
	readonly to: string | null | undefined;
}): VNode {
	return (
		<DayFields
			from={{ label: "From", name: "from", value: from }}
			to={{ label: "to", name: "to", value: to }}
		/>
	);
}
