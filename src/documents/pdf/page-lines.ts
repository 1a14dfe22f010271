/** The positioned words of one page → its lines in reading order, columns one after another. */

/** A stretch of text as a PDF places it. Units are points; `y` grows upwards. */
export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Of its letters. */
	readonly height: number;
}

/** A line of one column. */
export interface PageLine extends PlacedText {
	/** Left and right edge of the column that it stands in. */
	readonly left: number;
	readonly right: number;
	/** Index of its column on the page, in reading order. */
	readonly column: number;
}

/** A gap wider than this many heights of letters parts columns or cells. */
const WIDEST_SPACE = 2;
/** A gap wider than this is a space. */
const NARROWEST_SPACE = 0.18;
/** A gutter between columns is at least this wide, in heights of letters. */
const GUTTER = 0.9;
const FEWEST_LINES = 4;
const MOST_COLUMNS = 6;

/** The lines of a page. */
export function pageLines(placed: readonly PlacedText[]): readonly PageLine[] {
	const lines: PageLine[] = [];
	let column = 0;
	for (const group of columnsOf(joinLines(placed), 0)) {
		const left = Math.min(...group.map((line) => line.x));
		const right = Math.max(...group.map((line) => line.x + line.width));
		for (const line of mergeRows(group))
			lines.push({ ...line, left, right, column });
		column++;
	}
	return lines;
}

/** Stretches on one base line as one, where no wide gap parts them. */
function joinLines(placed: readonly PlacedText[]): readonly PlacedText[] {
	const sorted = [...placed]
		.filter(({ text }) => text.trim() !== "")
		.sort((a, b) => b.y - a.y || a.x - b.x);
	const rows: PlacedText[][] = [];
	for (const item of sorted) {
		const row = rows.at(-1);
		const first = row?.[0];
		const isSame =
			first !== undefined &&
			Math.abs(first.y - item.y) <= 0.35 * Math.max(first.height, item.height);
		if (isSame) row?.push(item);
		else rows.push([item]);
	}
	return rows.flatMap(joinRow);
}

function joinRow(row: readonly PlacedText[]): readonly PlacedText[] {
	const joined: PlacedText[] = [];
	for (const item of [...row].sort((a, b) => a.x - b.x)) {
		const last = joined.at(-1);
		if (last === undefined) {
			joined.push(item);
			continue;
		}
		const gap = item.x - (last.x + last.width);
		const height = Math.max(last.height, item.height);
		if (gap > WIDEST_SPACE * height) joined.push(item);
		else
			joined[joined.length - 1] = join(
				last,
				item,
				gap > NARROWEST_SPACE * height,
			);
	}
	return joined;
}

function join(a: PlacedText, b: PlacedText, isSpaced: boolean): PlacedText {
	const space =
		isSpaced && !/\s$/.test(a.text) && !/^\s/.test(b.text) ? " " : "";
	return {
		text: a.text + space + b.text,
		x: a.x,
		y: a.height >= b.height ? a.y : b.y,
		width: Math.max(a.width, b.x + b.width - a.x),
		height: Math.max(a.height, b.height),
	};
}

/** Groups of lines in reading order: what runs over the whole width stands by itself, and parts the columns above from those below. */
function columnsOf(
	lines: readonly PlacedText[],
	depth: number,
): readonly (readonly PlacedText[])[] {
	const gutter = depth < MOST_COLUMNS ? findGutter(lines) : null;
	if (gutter === null) return lines.length === 0 ? [] : [lines];
	const groups: (readonly PlacedText[])[] = [];
	let band: PlacedText[] = [];
	const flush = (): void => {
		const left = band.filter((line) => line.x + line.width <= gutter);
		const right = band.filter((line) => line.x + line.width > gutter);
		groups.push(...columnsOf(left, depth + 1), ...columnsOf(right, depth + 1));
		band = [];
	};
	for (const line of lines) {
		const isAcross = line.x < gutter && line.x + line.width > gutter;
		if (!isAcross) {
			band.push(line);
			continue;
		}
		flush();
		const last = groups.at(-1);
		const before = last?.at(-1);
		// Lines over the whole width that follow each other are one column.
		if (
			before !== undefined &&
			before.x < gutter &&
			before.x + before.width > gutter
		)
			groups[groups.length - 1] = [...(last ?? []), line];
		else groups.push([line]);
	}
	flush();
	return groups;
}

/** Where the page is parted into columns: the middle of the widest strip that hardly any line crosses; null where there is none. */
function findGutter(lines: readonly PlacedText[]): number | null {
	if (lines.length < 2 * FEWEST_LINES) return null;
	const left = Math.min(...lines.map((line) => line.x));
	const right = Math.max(...lines.map((line) => line.x + line.width));
	const height = lines[Math.floor(lines.length / 2)]?.height ?? 0;
	const step = Math.max(1, height * 0.3);
	let best: { readonly from: number; readonly to: number } | null = null;
	let open: number | null = null;
	for (
		let x = left + (right - left) * 0.15;
		x <= right - (right - left) * 0.15;
		x += step
	) {
		const crossing = lines.filter(
			(line) => line.x < x && line.x + line.width > x,
		).length;
		const isFree = crossing <= lines.length * 0.15;
		if (isFree && open === null) open = x;
		if (!isFree) open = null;
		if (open !== null && (best === null || x - open > best.to - best.from))
			best = { from: open, to: x };
	}
	if (best === null || best.to - best.from < GUTTER * height) return null;
	const middle = (best.from + best.to) / 2;
	return isBetweenColumns(lines, middle) ? middle : null;
}

/** Columns hold several lines each, as wide as text is, side by side: a list's numbers or a table's cells are none. */
function isBetweenColumns(lines: readonly PlacedText[], x: number): boolean {
	const left = lines.filter((line) => line.x + line.width <= x);
	const right = lines.filter((line) => line.x >= x);
	if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
	const widest = (side: readonly PlacedText[]): number =>
		Math.max(...side.map((line) => line.width));
	const narrower = Math.min(widest(left), widest(right));
	const top = Math.min(left[0]?.y ?? 0, right[0]?.y ?? 0);
	const bottom = Math.max(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0);
	const wordy = (side: readonly PlacedText[]): boolean =>
		side.filter((line) => line.text.trim().split(/\s+/).length >= 4).length *
			2 >=
		side.length;
	return (
		narrower * 4 >= Math.max(widest(left), widest(right)) &&
		bottom < top &&
		wordy(left) &&
		wordy(right)
	);
}

/** What stands on one base line within a column is one line: the number of a list and its text, the cells of a row. */
function mergeRows(lines: readonly PlacedText[]): readonly PlacedText[] {
	const merged: PlacedText[] = [];
	for (const line of lines) {
		const last = merged.at(-1);
		const isSame =
			last !== undefined &&
			Math.abs(last.y - line.y) <= 0.35 * Math.max(last.height, line.height) &&
			line.x >= last.x + last.width - 1;
		if (isSame && last !== undefined)
			merged[merged.length - 1] = join(last, line, true);
		else merged.push(line);
	}
	return merged;
}
