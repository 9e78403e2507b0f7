import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import EventList from '../../src/ui/list/EventList.svelte';
import { firstStory } from '../support/first-story.ts';

describe('the list of all events, written by a server', () => {
  const html = render(EventList, { props: { dataset: firstStory } }).body;
  /** Without the class names that tie styles to components. */
  const body = html.replace(/ class="[^"]*"/g, '');

  it('holds every event', () => {
    for (const { title } of firstStory.events) expect(body).toContain(title);
  });

  it('gives machines the dates that HTML can say', () => {
    expect(body).toContain('<time datetime="2025-06-01">1 Jun 2025</time>');
    expect(body).toContain('<time>1950s</time>');
  });

  it('needs no script', () => {
    expect(body).not.toMatch(/<script|\son\w+=/);
  });
});
