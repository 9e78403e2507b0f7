import { describe, expect, it } from 'vitest';
import { events, eventually, fetched, inside, near, preparePage, put } from './element-in-page.ts';

preparePage();

describe('the place of a <datelines-timeline>', () => {
  it('keeps the rest of the place when one part of it is asked for', async () => {
    const element = put();
    await element.goTo('e=strikes&t=1990-01-01/2004-12-31');
    element.sources = 'PF,IP';
    await eventually(() => expect(element.sources).toBe('PF,IP'));
    expect(element.place).toBe('e=strikes&t=1990-01-01/2004-12-31&s=PF,IP');
    element.selected = null;
    element.setAttribute('view', '1995-01-01/2000-12-31');
    await eventually(() => expect(element.place).toBe('t=1995-01-01/2000-12-31&s=PF,IP'));
  });

  it('goes again where it was told to go, once its reader has gone elsewhere', async () => {
    const element = put('selected="strikes"');
    near();
    await events(element);
    await element.select(null);
    expect(element.selected).toBeNull();
    element.selected = 'strikes';
    await eventually(() => expect(element.selected).toBe('strikes'));
  });

  it('takes no value for no attribute, as frameworks say it', () => {
    const element = put('theme="dark"');
    Object.assign(element, { theme: undefined, selected: undefined });
    expect(element.hasAttribute('theme')).toBe(false);
    expect(element.hasAttribute('selected')).toBe(false);
  });

  it('stays where its reader is when it speaks another language', async () => {
    const element = put('selected="strikes"');
    near();
    await events(element);
    await element.goTo('t=1990-01-01/2004-12-31');
    element.setAttribute('lang', 'es');
    near();
    await eventually(() => expect(inside(element).querySelector('.datelines')).toHaveAttribute('lang', 'es')); // prettier-ignore
    await events(element);
    expect(element.place).toBe('t=1990-01-01/2004-12-31');
    await element.goTo('');
    element.setAttribute('lang', 'en');
    near();
    await eventually(() => expect(inside(element).querySelector('.datelines')).toHaveAttribute('lang', 'en')); // prettier-ignore
    await events(element);
    expect(element.place).toBe('');
  });

  it('shows nothing any more, but what stands in it, when its data are taken away', async () => {
    const element = put();
    near();
    await events(element);
    element.src = null;
    expect(inside(element).querySelector('.events')).toBeNull();
    expect(inside(element).querySelector<HTMLElement>('.guest')!.dataset.state).toBe('waiting');
    element.src = 'y.json';
    near();
    await events(element);
  });

  it('does what it was asked while it was out of the page', async () => {
    const element = put('selected="strikes"');
    near();
    await events(element);
    element.remove();
    element.selected = null;
    element.theme = 'dark';
    document.body.append(element);
    await eventually(() => expect(element.place).toBe(''));
    expect(inside(element).querySelector<HTMLElement>('.datelines')!.dataset.theme).toBe('dark');
    element.remove();
    fetched.mockClear();
    element.src = 'z.json';
    expect(fetched).not.toHaveBeenCalled();
    document.body.append(element);
    near();
    await eventually(() => expect(fetched).toHaveBeenCalledExactlyOnceWith('z.json'));
  });

  it('asks for its data once, whatever is set together', async () => {
    const element = put();
    near();
    await events(element);
    fetched.mockClear();
    element.src = 'y.json';
    element.lang = 'es';
    element.interactive = false;
    await Promise.resolve();
    near();
    await eventually(() => expect(inside(element).querySelector('.datelines')).toHaveAttribute('lang', 'es')); // prettier-ignore
    expect(fetched).toHaveBeenCalledExactlyOnceWith('y.json');
  });

  it('is moved by links in the article if it is told to be, and leaves those of others alone', async () => {
    const element = put('id="story" links');
    near();
    await events(element);
    location.hash = '#e=strikes';
    await eventually(() => expect(element.selected).toBe('strikes'));
    location.hash = '#chapter-2';
    location.hash = '#another&e=amia';
    location.hash = '#story&s=PF';
    await eventually(() => expect(element.place).toBe('s=PF'));
    element.id = 'crónica';
    location.hash = '#crónica&s=IP';
    await eventually(() => expect(element.place).toBe('s=IP'));
  });

  it('leaves no listener behind', async () => {
    const element = put('links');
    near();
    await events(element);
    element.remove();
    location.hash = '#e=strikes';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.selected).toBeNull();
  });
});
