/** Ink: the few tones a printed page may use. The command line gives colours; everything else prints plainly. */

/** What a piece of a line is, from which its tone follows. */
export type Tone =
	| "title"
	| "name"
	| "label"
	| "text"
	| "quiet"
	| "for"
	| "against"
	| "open"
	| "mark"
	| "evidence";

/** Gives a piece of text its tone; must not alter what is read. */
export type Ink = (tone: Tone, text: string) => string;

/** No tones at all: for files, pipes and tests. */
export const plainInk: Ink = (_tone, text) => text;

/** A piece of a line in one tone. */
export interface Run {
	readonly tone: Tone;
	readonly text: string;
}
