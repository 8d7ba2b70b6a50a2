type Key = 'Escape' | 'ArrowDown' | 'Enter' | 'Tab' | 'Shift+Tab';

/** What the checks need of a browser, whichever library drives it. CSS selectors mean the first matching element. */
export interface Driver {
	/** Opens a path of the site and waits until the page is loaded. */
	open(path: string): Promise<void>;
	/** Clicks an existing element where a reader would. */
	click(selector: string): Promise<void>;
	/** Types into the focused element. */
	type(text: string): Promise<void>;
	press(key: Key): Promise<void>;
	back(): Promise<void>;
	/** Sets the size of the page, in CSS pixels, or the nearest size that the browser’s window allows. */
	resize(width: number, height: number): Promise<void>;
	/** Runs a function in the page. The function must not use variables from outside. */
	evaluate<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<T>;
	screenshot(): Promise<Uint8Array>;
	/** Closes the browser and every process that was started with it. */
	close(): Promise<void>;
}

/** How a browser is started: with scripts and light colours, or without scripts and in dark colours. */
export interface StartOptions {
	/** Origin of the site, such as `http://127.0.0.1:4327`. */
	site: string;
	scripts: boolean;
	dark: boolean;
}

/** A browser that may be available. */
export interface Engine {
	name: string;
	/** Finds the browser, or installs it where that is possible. Returns a function that starts it, or undefined. */
	find(): ((start: StartOptions) => Promise<Driver>) | undefined;
}
