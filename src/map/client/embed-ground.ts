/**
 * Copies the shapes of the page’s maps into it, so that a copy of the page that a reader saves has them: browsers save
 * no file that only <use> draws from. The files come from the browser’s cache.
 */
function embedGrounds(): void {
	const uses = [...document.querySelectorAll('.sheet-ground use')];
	const addresses = uses.map((use) => use.getAttribute('href')!);
	for (const file of new Set(addresses.map((address) => address.split('#')[0]!))) embedGround(file);
}

/** Adds the shapes of a file to the page, and draws them from there. If the file does not load, nothing changes. */
function embedGround(file: string) {
	const request = new XMLHttpRequest();
	request.open('GET', file);
	// The content policy forbids to parse the text of the file.
	request.responseType = 'document';
	request.addEventListener('load', () => {
		const shapes = [...(request.responseXML?.querySelectorAll('#still') ?? [])];
		const uses = document.querySelectorAll(`use[href^='${file}#']`);
		if (shapes.length === 0 || uses.length === 0) return;
		const nameOf = (address: string) => address.replaceAll(/\W/g, '-');
		for (const shape of shapes) shape.id = nameOf(`${file}#${shape.id}`);
		const defs = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
		defs.append(...shapes);
		uses[0]!.closest('svg')!.append(defs);
		for (const use of uses) use.setAttribute('href', `#${nameOf(use.getAttribute('href')!)}`);
	});
	request.send();
}

// Whoever saves a page first leaves it for a menu or dialog of the browser.
window.addEventListener('blur', embedGrounds, { once: true });
