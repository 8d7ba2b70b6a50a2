import type { Slip } from './data-text.ts';
import type { JsonNode } from './json-node.ts';
import { readWord } from './json-slips.ts';
import type { Token } from './json-tokens.ts';
import { shorten } from './shorten.ts';

/** What opens and what closes an object or a list. */
type Bracket = '{' | '[';
const CLOSE = { '{': '}', '[': ']' } as const;

/** Reads tokens as a value. Where a mark is missing or is one too many, it notes that and goes on as if all were well. */
export class JsonReader {
	readonly slips: Slip[] = [];
	readonly #tokens: readonly Token[];
	#at = 0;
	/** The brackets that are open, outermost first. */
	readonly #open: Bracket[] = [];
	/** A comma that was taken for an object which then proved to end before it. */
	#spare: Token | undefined;

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	/** The value of the file; undefined where it is empty. */
	read(): JsonNode | undefined {
		if (this.#next.type === 'end') {
			this.#say(0, 'The file is empty. Write what belongs in it, or restore it.');
			return undefined;
		}
		const root = this.#value();
		const rest = this.#next;
		if (rest.type !== 'end') {
			const message = `"${shorten(rest.typed)}" stands after the bracket that closes the file. Delete it, or move that bracket down.`;
			this.#say(rest.start, message);
		}
		return root;
	}

	get #next(): Token {
		return this.#tokens[this.#at]!;
	}

	get #last(): Token {
		return this.#tokens[this.#at - 1] ?? this.#next;
	}

	#take(): Token {
		const token = this.#next;
		if (token.type !== 'end') this.#at += 1;
		return token;
	}

	#takeComma(): Token | undefined {
		return this.#next.type === ',' ? this.#take() : undefined;
	}

	#say(offset: number, message: string): void {
		this.slips.push({ offset, message });
	}

	#value(): JsonNode {
		const token = this.#next;
		if (token.type === '{' || token.type === '[') return this.#inBrackets(token.type, this.#take());
		if (token.type === 'text' || token.type === 'word') {
			this.#take();
			if (token.type === 'text') return { value: token.says, start: token.start };
			const { value, slip } = readWord(token.typed);
			if (slip) this.#say(token.start, slip);
			return { value, start: token.start };
		}
		const { type, typed, end } = this.#last;
		const before = type === ':' ? this.#tokens[this.#at - 2]!.typed : typed;
		this.#say(end, `No value stands after ${shorten(before)}. Write one there.`);
		return { value: null, start: end };
	}

	/** Everything from `start` to the closing bracket, with the commas. */
	#inBrackets(type: Bracket, { start }: Token): JsonNode {
		this.#open.push(type);
		const node: JsonNode =
			type === '{' ? { start, value: {}, fields: new Map() } : { start, value: [], items: [] };
		let comma: Token | undefined;
		let isFirst = true;
		while (!this.#closes(type, comma)) {
			if (this.#next.type === ',') {
				comma = this.#take();
				this.#say(comma.start, 'This comma is one too many. Delete it.');
				continue;
			}
			if (!isFirst && !comma) this.#say(this.#last.end, this.#missingComma());
			if (type === '{') this.#field(node, comma);
			else this.#item(node);
			isFirst = false;
			comma = this.#takeComma() ?? this.#spare;
			this.#spare = undefined;
		}
		this.#open.pop();
		return node;
	}

	/** Whether an object or list ends here, by its own bracket or because that is missing. */
	#closes(type: Bracket, comma: Token | undefined): boolean {
		const close = CLOSE[type];
		const { type: found, typed, start } = this.#next;
		if (found === close) {
			if (comma) {
				const message = `The comma before "${close}" is one too many: nothing follows it. Delete it.`;
				this.#say(comma.start, message);
			}
			this.#take();
			return true;
		}
		const isStray = typed === this.#last.typed && start === this.#last.end;
		if (!isStray && this.#endsEarly(type, comma)) return true;
		if (found !== '}' && found !== ']') return false;
		this.#say(start, `This "${typed}" closes nothing. Delete it, or write "${close}".`);
		this.#take();
		return this.#closes(type, undefined);
	}

	/** Whether what comes next belongs to what is around this object or list: its own bracket is missing. */
	#endsEarly(type: Bracket, comma: Token | undefined): boolean {
		const { type: found, typed, start } = this.#next;
		const outer = this.#open.at(-2);
		const isOuters = found === 'end' || (outer && found === CLOSE[outer]);
		const isNextItem = type === '{' && outer === '[' && found === '{';
		const isNextField = type === '[' && outer === '{' && this.#isFieldNext;
		if (!isOuters && !isNextItem && !isNextField) return false;
		const close = CLOSE[type] + (isOuters || comma ? '' : ',');
		const where = found === 'end' ? 'the end of the file' : `this ${typed}`;
		const message = `A "${close}" is missing before ${where}. Write it where the ${type === '[' ? 'list' : 'item'} ends.`;
		this.#say(isNextField || found === 'end' ? this.#last.end : start, message);
		if (!isOuters) this.#spare = comma ?? this.#last;
		return true;
	}

	get #isFieldNext(): boolean {
		return this.#next.type === 'text' && this.#tokens[this.#at + 1]?.type === ':';
	}

	#item({ value, items }: JsonNode): void {
		const { typed, start } = this.#next;
		if (this.#isFieldNext) {
			const message = `A "{" is missing before ${typed}. Put the fields of an item between { and }.`;
			this.#say(start, message);
		}
		const item = this.#isFieldNext ? this.#inBrackets('{', this.#next) : this.#value();
		items!.push(item);
		(value as unknown[]).push(item.value);
	}

	#field({ value, fields }: JsonNode, comma: Token | undefined): void {
		const { type, typed, start, says } = this.#next;
		const name = says ?? typed;
		if (type === 'word' && /^\d+$/.test(typed) && comma?.end === start) {
			const number = this.#tokens[this.#at - 2]!.typed;
			this.#take();
			const message = `"${number},${typed}" has a comma within the number. Write a point: ${number}.${typed}.`;
			this.#say(comma.start, message);
			return;
		}
		if (type === 'word' || type === 'text') this.#take();
		else this.#say(start, `The name of a field is missing before "${typed}". Write it there.`);
		if (type === 'word') {
			const message = `The field ${typed} has no quotation marks. Write "${typed}" with straight ones around it.`;
			this.#say(start, message);
		}
		if (fields!.has(name)) this.#say(start, `The field "${name}" is here twice. Keep one of them.`);
		if (!this.#colon(name)) return;
		const node = this.#value();
		fields!.set(name, { start, node });
		(value as Record<string, unknown>)[name] = node.value;
	}

	/** Takes the colon after a field’s name. Notes that it, or all that should follow, is missing. */
	#colon(name: string): boolean {
		const { type, typed } = this.#next;
		if (type === ':' || typed === '=') this.#take();
		if (type === ':') return true;
		const meant = name.replace(/:\s*$/, '');
		const isAlone = type === ',' || type === '}' || type === ']' || type === 'end';
		const message = isAlone
			? `The field "${name}" has no value. Write one: "${name}": "…".`
			: `A ${meant === name ? `colon is missing after "${meant}"` : `quotation mark is missing after "${meant}`}. Write "${meant}": and then the value.`;
		this.#say(this.#last.end, message);
		return !isAlone;
	}

	#missingComma(): string {
		const { type, typed, end } = this.#last;
		const { type: next, start } = this.#next;
		if (type === 'text' && next === 'word' && start === end) {
			return `A quotation mark stands within the text after ${shorten(typed)}. Write “ and ” within texts, or \\".`;
		}
		return `A comma is missing after ${shorten(typed)}. Put one there.`;
	}
}
