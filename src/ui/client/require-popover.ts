/*
 * Imported by what is shown in a popover. Where there are none it throws, so that what imports it cannot be had, and
 * the links that would have opened it are links; what is printed for it stays hidden there.
 */
if (!('showPopover' in HTMLElement.prototype)) throw new Error('This browser has no popovers.');
for (const panel of document.querySelectorAll<HTMLElement>('[popover]')) panel.hidden = false;
