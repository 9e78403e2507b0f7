import { describe, expect, it, vi } from 'vitest';
import { firstStoryJson } from '../support/first-story.ts';
import {
  events,
  eventually,
  fetched,
  inside,
  near,
  preparePage,
  put,
  told,
} from './element-in-page.ts';

preparePage();

describe('<datelines-timeline>', () => {
  it('fetches nothing until it is near the screen', async () => {
    const element = put();
    await Promise.resolve();
    expect(fetched).not.toHaveBeenCalled();
    near();
    await events(element);
    expect(fetched).toHaveBeenCalledExactlyOnceWith('x.json');
  });

  it('keeps the height free that it is given, and what stands in it until the timeline is there', async () => {
    const element = put('height="590"');
    const root = inside(element).querySelector<HTMLElement>('.guest')!;
    expect(inside(element).querySelector('slot')!.style.blockSize).toBe('590px');
    expect(root.dataset.state).toBe('waiting');
    near();
    await events(element);
    await eventually(() => expect(root.dataset.state).toBe('shown'));
  });

  it('keeps showing what stands in it when the data do not come, and says why', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const element = put();
    near();
    await eventually(() =>
      expect(inside(element).querySelector('[role="alert"]')).toHaveTextContent('status 404'),
    );
    const root = inside(element).querySelector<HTMLElement>('.guest')!;
    await eventually(() => expect(root.dataset.state).toBe('failed'));
  });

  it('is not shown by data that another address has taken the place of', async () => {
    let arrive: (response: Response) => void = () => {};
    const late = new Promise<Response>((resolve) => (arrive = resolve));
    const answer = (address: string) => (address === 'x.json' ? Promise.resolve(Response.json(firstStoryJson)) : late); // prettier-ignore
    vi.stubGlobal('fetch', answer);
    const element = put();
    near();
    const first = element.goTo('');
    element.src = 'other.json';
    near();
    await first;
    const { dataset } = inside(element).querySelector<HTMLElement>('.guest')!;
    expect(dataset.state).toBe('waiting');
    arrive(Response.json(firstStoryJson));
    await events(element);
    await eventually(() => expect(dataset.state).toBe('shown'));
  });

  it('begins where its attributes say, and follows when they change', async () => {
    const element = put('selected="strikes" sources="PF,IP"');
    near();
    const rows = await events(element);
    expect(rows.find((row) => row.ariaExpanded === 'true' || row.getAttribute('aria-expanded') === 'true')).toBeDefined(); // prettier-ignore
    expect(element.place).toBe('e=strikes&s=PF,IP');
    element.selected = null;
    await eventually(() => expect(element.place).toBe('s=PF,IP'));
    element.sources = null;
    element.view = '1990-01-01/2004-12-31';
    await eventually(() => expect(element.place).toBe('t=1990-01-01/2004-12-31'));
  });

  it.each([
    ['src', 'other.json'],
    ['selected', 'strikes'],
    ['view', '1990-01-01/2004-12-31'],
    ['sources', 'PF,IP'],
    ['fold', '1'],
    ['theme', 'dark'],
    ['height', '590'],
    ['explore', 'explorer.html'],
  ] as const)(
    'has the property %s, which writes the attribute and reads it',
    async (name, value) => {
      const element = put();
      element[name] = value;
      expect(element.getAttribute(name)).toBe(value);
      expect(element[name]).toBe(value);
      near();
      await events(element);
      await eventually(() => expect(element[name]).toBe(value));
      element[name] = null;
      expect(element.hasAttribute(name)).toBe(false);
    },
  );

  it.each(['interactive', 'key'] as const)(
    'has the switch %s, which is on until it is put off',
    (name) => {
      const element = put();
      expect(element[name]).toBe(true);
      element[name] = false;
      expect(element.getAttribute(name)).toBe('false');
      expect(element[name]).toBe(false);
      element[name] = true;
      expect(element[name]).toBe(true);
    },
  );

  it.each([
    ['fold', 'fold=1'],
    ['fold="true"', 'fold=1'],
    ['fold="0"', 'fold=0'],
    ['fold="false"', 'fold=0'],
  ])('takes %s for %s', (attribute, place) => {
    expect(put(attribute).place).toBe(place);
  });

  it('takes what the page has set before its script came', () => {
    const element = document.createElement('datelines-timeline');
    Object.defineProperty(element, 'selected', {
      ...{ value: 'strikes', configurable: true, enumerable: true, writable: true },
    });
    document.body.append(element);
    expect(element.getAttribute('selected')).toBe('strikes');
    expect(Object.hasOwn(element, 'selected')).toBe(false);
  });

  it('asks for nothing until it is told what', async () => {
    const element = put();
    element.removeAttribute('src');
    document.body.append(element);
    near();
    await Promise.resolve();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('tells its place of all parts', async () => {
    const element = put('selected="strikes" sources="PF,IP" fold');
    expect(element.place).toBe('e=strikes&s=PF,IP&fold=1');
    near();
    await events(element);
    await eventually(() => expect(element.place).toBe('e=strikes&s=PF,IP&fold=1'));
  });

  it.each([
    { attributes: 'lang="es"', part: 'ol.events', name: 'aria-label', value: 'Eventos' },
    { attributes: 'lang="fa"', part: '.datelines', name: 'dir', value: 'rtl' },
    { attributes: 'lang="fa" dir="ltr"', part: '.datelines', name: 'dir', value: 'ltr' },
    { attributes: 'theme="dark"', part: '.datelines', name: 'data-theme', value: 'dark' },
    { attributes: 'theme="pink"', part: '.datelines', name: 'data-theme', value: null },
    { attributes: 'key="false"', part: '.datelines', name: 'data-hide', value: 'key ' },
    { attributes: 'interactive="0"', part: '.datelines', name: 'data-hide', value: ' zoom' },
    { attributes: 'explore="/all"', part: '.credit a', name: 'href', value: '/all' },
    { attributes: '', part: '.credit a', name: 'href', value: undefined },
    { attributes: '', part: '[part="title"]', name: 'aria-level', value: '2' },
  ])('has $part $name $value with $attributes', async ({ attributes, part, name, value }) => {
    const element = put(attributes);
    near();
    await events(element);
    expect(inside(element).querySelector(part)?.getAttribute(name)).toBe(value);
  });

  it('is dressed anew when theme, key and height change, and is another when its data do', async () => {
    const element = put();
    near();
    await events(element);
    const root = inside(element).querySelector<HTMLElement>('.datelines')!;
    element.setAttribute('theme', 'light');
    expect(root.dataset.theme).toBe('light');
    element.setAttribute('key', 'false');
    expect(root.dataset.hide).toContain('key');
    element.setAttribute('height', '700');
    expect(inside(element).querySelector('slot')!.style.blockSize).toBe('700px');
    fetched.mockClear();
    element.src = 'y.json';
    near();
    await eventually(() => expect(fetched).toHaveBeenCalledExactlyOnceWith('y.json'));
  });

  it('does what the page asks, shown or not, and tells the page', async () => {
    const element = put();
    const [selected, viewed, filtered] = ['select', 'viewchange', 'filterchange'].map((type) =>
      told(element, type),
    );
    await element.goTo('t=1990-01-01/2004-12-31');
    await eventually(() => expect(viewed).toHaveBeenCalledWith({ view: '1990-01-01/2004-12-31' }));
    await element.filter(['PF']);
    await eventually(() => expect(filtered).toHaveBeenCalledWith({ sources: ['PF'] }));
    await element.filter([]);
    await eventually(() => expect(filtered).toHaveBeenLastCalledWith({ sources: [] }));
    await element.filter(null);
    await eventually(() => expect(filtered).toHaveBeenLastCalledWith({ sources: null }));
    await element.goTo({ event: 'strikes' });
    await eventually(() => expect(selected).toHaveBeenCalledWith({ id: 'strikes' }));
    await element.select(null);
    await eventually(() => expect(selected).toHaveBeenLastCalledWith({ id: null }));
    expect(filtered).toHaveBeenLastCalledWith({ sources: null });
  });

  it('does what was pressed before hands were there, and tells the page', async () => {
    const element = put();
    near();
    const rows = await events(element);
    const selected = told(element, 'select');
    rows.find((row) => row.dataset.event === 'strikes')!.click();
    await eventually(() => expect(selected).toHaveBeenCalledWith({ id: 'strikes' }));
    expect(inside(element).querySelector('.details')).not.toBeNull();
  });

  it.each([
    'x'.repeat(100_000),
    'e=__proto__&t=9/1&s=constructor',
    'e=<img src=x onerror=alert(1)>',
    '%',
  ])('passes over a place that is none', async (place) => {
    const element = put();
    await element.goTo(place);
    expect(element.place).toBe('');
  });
});
