/** A JSON value with its position. Every `start` is an offset in characters from the start of the text. */
export interface JsonNode {
	value: unknown;
	start: number;
	/** The fields of an object: where the name starts, and the value. */
	fields?: Map<string, { start: number; node: JsonNode }>;
	/** The items of a list. */
	items?: JsonNode[];
}
